/**
 * The body of a Node request, up to a limit of bytes and of time.
 *
 * Uses only types of `node:`.
 */

import type { IncomingMessage } from 'node:http'
import { BodyFault, type BodyLimits } from './incoming-call.js'
import { timerDelay } from './number-options.js'

/** @returns The text, or undefined when the body is empty. Rejects with a `BodyFault`. */
export function readNodeBody(request: IncomingMessage, limits: BodyLimits): Promise<string | undefined> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  if (encoding === undefined && (length === undefined || length === '0')) return Promise.resolve(undefined)
  if (Number(length) > limits.maxBodyBytes) return Promise.reject(new BodyFault('body-too-large'))
  if (request.readableDidRead || request.readableEncoding !== null) {
    return Promise.reject(
      new BodyFault('internal', 'The body was read before: mount this handler before any body parser'),
    )
  }
  if (request.destroyed) return Promise.reject(new BodyFault('body-unreadable'))
  return collect(request, limits)
}

function collect(request: IncomingMessage, limits: BodyLimits): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    const finish = () => {
      clearTimeout(timer)
      request.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose)
    }
    const stop = (fault: BodyFault) => {
      finish()
      request.pause()
      reject(fault)
    }
    const onData = (chunk: Uint8Array) => {
      size += chunk.length
      if (size > limits.maxBodyBytes) stop(new BodyFault('body-too-large'))
      else chunks.push(chunk)
    }
    const onEnd = () => {
      finish()
      const text = decodeUtf8(chunks)
      if (text === undefined) reject(new BodyFault('body-unreadable'))
      else resolve(text === '' ? undefined : text)
    }
    const onClose = () => stop(new BodyFault('body-unreadable'))
    const timer = setTimeout(() => stop(new BodyFault('body-too-slow')), timerDelay(limits.bodyTimeoutMs))
    request.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose).resume()
  })
}

/** A byte order mark stays part of the text, so that it is refused: JSON does not begin with one. */
const UTF_8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text, or undefined when it is not UTF-8. */
function decodeUtf8(chunks: readonly Uint8Array[]): string | undefined {
  const [first] = chunks
  try {
    return UTF_8.decode(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks))
  } catch {
    return undefined
  }
}
