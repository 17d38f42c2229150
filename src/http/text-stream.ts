/**
 * A stream of bytes → text in UTF-8, up to a limit.
 */

/** The text, or why there is none. */
export type StreamText = { readonly text: string } | { readonly fault: 'too-large' | 'not-utf-8' }

/**
 * Reads a stream to its end. Past the limit it is cancelled, and the rest is not read.
 *
 * @param keepByteOrderMark Whether a byte order mark is part of the text. Otherwise it is left out.
 * @throws what the stream fails with.
 */
export async function readText(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
  keepByteOrderMark: boolean,
): Promise<StreamText> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepByteOrderMark })
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    size += value?.byteLength ?? 0
    if (size > maxBytes) return giveUp(reader, 'too-large')
    try {
      text += decoder.decode(value, { stream: !done })
    } catch {
      return giveUp(reader, 'not-utf-8')
    }
    if (done) return { text }
  }
}

function giveUp(reader: ReadableStreamDefaultReader<Uint8Array>, fault: 'too-large' | 'not-utf-8'): StreamText {
  cancel(reader)
  return { fault }
}

/** Cancels a stream, whose source may fail at that or never answer. */
export function cancel(reader: ReadableStreamDefaultReader<Uint8Array>): void {
  reader.cancel().catch(() => undefined)
}
