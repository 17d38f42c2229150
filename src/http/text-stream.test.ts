import { describe, expect, it } from 'vitest'
import { readText } from './text-stream.js'

/** A stream of these pieces, and whether it was cancelled. */
function streamOf(...pieces: (number[] | Error)[]) {
  const state = { cancelled: false }
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces.shift()
        if (piece instanceof Error) controller.error(piece)
        else if (piece === undefined) controller.close()
        else controller.enqueue(Uint8Array.from(piece))
      },
      cancel() {
        state.cancelled = true
        return Promise.reject(new Error('cannot be cancelled'))
      },
    },
    { highWaterMark: 0 },
  )
  return { reader: stream.getReader(), state }
}

describe('readText', () => {
  it.each([
    ['nothing', [], { text: '' }],
    ['characters cut in pieces', [[0xe2], [0x86, 0x92, 0x61]], { text: '→a' }],
    [
      'as much as the limit',
      [
        [0x61, 0x61],
        [0x61, 0x61],
      ],
      { text: 'aaaa' },
    ],
    [
      'a byte order mark',
      [
        [0xef, 0xbb],
        [0xbf, 0x61],
      ],
      { text: '\ufeffa' },
    ],
  ])('reads %s', async (_what, pieces, want) => {
    const { reader, state } = streamOf(...pieces)
    expect([await readText(reader, 4, true), state.cancelled]).toEqual([want, false])
  })

  it('may leave a byte order mark out', async () => {
    const { reader } = streamOf([0xef, 0xbb, 0xbf, 0x61, 0xef, 0xbb, 0xbf])
    expect(await readText(reader, 9, false)).toEqual({ text: 'a\ufeff' })
  })

  it.each([
    [
      'more than the limit',
      [
        [0x61, 0x61],
        [0x61, 0x61, 0x61],
      ],
      'too-large',
      true,
    ],
    ['a byte that is not UTF-8', [[0xff]], 'not-utf-8', true],
    ['a surrogate', [[0xed, 0xa0, 0x80]], 'not-utf-8', true],
    ['a character without its end', [[0xe2, 0x86]], 'not-utf-8', false],
  ])('gives up at %s', async (_what, pieces, fault, cancelled) => {
    const { reader, state } = streamOf(...pieces)
    expect([await readText(reader, 4, true), state.cancelled]).toEqual([{ fault }, cancelled])
  })

  it('throws what the stream fails with', async () => {
    const lost = new Error('lost')
    await expect(readText(streamOf([0x61], lost).reader, 4, true)).rejects.toBe(lost)
  })
})
