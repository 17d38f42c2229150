/**
 * An RCS server encrypts a message for the push subscription that a client uploaded with its configuration request, and the
 * client decrypts it with Web Crypto. No network: the request that would go to the push service is taken apart here.
 *
 * @see RCC.14 §2.14
 * @see RFC 8291 §3.4
 */

import { validatePushSubscription, validateVapidKey } from 'mobile-identity-contracts/device-configuration'
import webpush from 'web-push'

// The client's side: a key pair, a secret, and the URI that its push service gave it.
const keys = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits'])
const rawPublicKey = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey))
const secret = crypto.getRandomValues(new Uint8Array(16))

// The Configuration Server's side: the three parts of the upload, and its own VAPID key.
const upload = await validatePushSubscription({
  publicKey: Buffer.from(rawPublicKey).toString('base64url'),
  uri: 'https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV',
  authSecret: Buffer.from(secret).toString('base64url'),
})
if (!upload.ok) throw new Error(upload.issues.map(({ message }) => message).join('\n'))
const vapid = webpush.generateVAPIDKeys()
console.log(`The VAPID key of the server is ${(await validateVapidKey(vapid.publicKey)).ok ? 'good' : 'bad'}`)

// The RCS server's side.
const { publicKey, uri, authSecret } = upload.value
const request = webpush.generateRequestDetails(
  { endpoint: uri, keys: { p256dh: publicKey, auth: authSecret } },
  'A new chat message is waiting',
  { vapidDetails: { subject: 'mailto:push@rcs.example', ...vapid }, contentEncoding: 'aes128gcm' },
)
const body = new Uint8Array(request.body ?? [])
console.log(
  `${request.method} to ${new URL(request.endpoint).host}: ${body.length} bytes, ${request.headers['Content-Encoding']}`,
)

// The client again.
console.log(`The client reads: ${await decrypt(body)}`)

/** Decrypts a message of one record: salt, record size, length of the server's key, that key, ciphertext (RFC 8188 §2.1). */
async function decrypt(message: Uint8Array<ArrayBuffer>): Promise<string> {
  const salt = message.slice(0, 16)
  const serverKey = message.slice(21, 21 + (message[20] ?? 0))
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const imported = await crypto.subtle.importKey('raw', serverKey, curve, false, [])
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: imported }, keys.privateKey, 256)
  // The secret is mixed in first (RFC 8291 §3.4), then the salt (RFC 8188 §2.2, §2.3).
  const info = [...text('WebPush: info\0'), ...rawPublicKey, ...serverKey]
  const material = await derive(secret, shared, Uint8Array.from(info), 32)
  const key = await derive(salt, material, text('Content-Encoding: aes128gcm\0'), 16)
  const iv = await derive(salt, material, text('Content-Encoding: nonce\0'), 12)
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt'])
  const ciphertext = message.slice(21 + serverKey.length)
  const record = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, aes, ciphertext))
  // A 2 ends the last record, zeros may follow (RFC 8188 §2).
  return new TextDecoder().decode(record.subarray(0, record.lastIndexOf(2)))
}

async function derive(salt: Uint8Array<ArrayBuffer>, from: ArrayBuffer, info: Uint8Array<ArrayBuffer>, bytes: number) {
  const key = await crypto.subtle.importKey('raw', from, 'HKDF', false, ['deriveBits'])
  return crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, bytes * 8)
}

function text(characters: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(characters))
}
