/**
 * Certificates as PEM text.
 *
 * RCC.14 sends "the X.509 client certificate" as `text/plain` and names no encoding: it is PEM. Reads: D-DC-46
 */

import { decodeBase64, encodeBase64 } from '../../bytes/base64.js'

const BEGIN = '-----BEGIN CERTIFICATE-----'
const END = '-----END CERTIFICATE-----'

/**
 * Reads the certificates of a text. What stands between them is explanation, as `openssl` writes it, and passed over.
 *
 * @returns The DER of each certificate, in order; `undefined` when there is none, when a block is not canonical Base64 or
 *   not closed, or when anything but certificates is enclosed, such as a private key.
 * @see RFC 7468 §2, §5.1, §5.2
 */
export function readPemCertificates(text: string): Uint8Array[] | undefined {
  const found: Uint8Array[] = []
  let block: string[] | undefined
  for (const line of text.split(/\r\n?|\n/).map((one) => one.trim())) {
    if (line.startsWith('-----')) {
      if (line !== (block === undefined ? BEGIN : END)) return undefined
      const bytes = block === undefined ? undefined : decodeBase64(block.join(''))
      if (block !== undefined && bytes === undefined) return undefined
      if (bytes !== undefined) found.push(bytes)
      block = block === undefined ? [] : undefined
    } else block?.push(line)
  }
  return block === undefined && found.length > 0 ? found : undefined
}

/**
 * Writes one certificate as PEM, with a line feed behind each line.
 *
 * @see RFC 7468 §3, §5.1
 */
export function formatPemCertificate(der: Uint8Array): string {
  return [BEGIN, ...(encodeBase64(der).match(/.{1,64}/g) ?? []), END, ''].join('\n')
}
