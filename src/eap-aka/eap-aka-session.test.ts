import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEapAkaServer } from './eap-aka-server.js'
import { EapAkaSession, formatEapAkaSession, parseEapAkaSession } from './eap-aka-session.js'
import {
  ANSWER_ATTRIBUTES,
  AUTN,
  bytesOf,
  expectOutcome,
  hexOf,
  IDENTITY,
  IMSI,
  RAND,
  RES,
  sealedOf,
} from './testing/eap-aka-sides.js'
import { ROOT_NAI_EXCHANGE } from './testing/eap-vectors.js'
import { shows } from './testing/shown-bytes.js'

const { ck, ik, msk, emsk } = ROOT_NAI_EXCHANGE
const auc = {
  vector: () => ({ rand: bytesOf(RAND), autn: bytesOf(AUTN), xres: bytesOf(RES), ck: bytesOf(ck), ik: bytesOf(ik) }),
  resynchronize: () => true,
}
const serverOf = () => createEapAkaServer({ auc, getRandomValues: (bytes) => bytes.fill(6) })
const server = serverOf()
const sessionOf = () => expectOutcome(serverOf().challenge(IDENTITY), 'challenge').session
const ANSWER = sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES}`)
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64')
const TEXT = JSON.stringify({
  identity: IDENTITY,
  identifier: 7,
  isResynchronized: false,
  rand: base64(RAND),
  xres: base64(RES),
  ck: base64(ck),
  ik: base64(ik),
})
const changed = (member: string, value: unknown) => JSON.stringify({ ...JSON.parse(TEXT), [member]: value })
const REFUSED = new TypeError('text must be what formatEapAkaSession gave')

describe('EapAkaSession', () => {
  it('shows no secret and no identity, whichever way it is looked at', () => {
    const session = sessionOf()
    const views = [
      session,
      { ...session },
      structuredClone(session),
      expectOutcome(server.challenge(IDENTITY), 'challenge'),
    ]
    for (const secret of [
      RES,
      ck,
      ik,
      msk,
      emsk,
      ROOT_NAI_EXCHANGE.mk,
      ROOT_NAI_EXCHANGE.kAut,
      ROOT_NAI_EXCHANGE.kEncr,
    ]) {
      expect(views.map((view) => shows(view, bytesOf(secret)))).toEqual([false, false, false, false])
    }
    for (const view of views) {
      expect(inspect(view, { depth: 9, showHidden: true }) + JSON.stringify(view)).not.toContain(IMSI)
    }
    expect([inspect(session, { showHidden: true }), JSON.stringify(session)]).toEqual(['EapAkaSession {}', '{}'])
  })

  it('gives what it holds once, and leaves it when it is only read', () => {
    const session = sessionOf()
    expect(EapAkaSession.read(session)?.identifier).toBe(7)
    expect(EapAkaSession.take(session)?.identifier).toBe(7)
    expect(EapAkaSession.take(session)).toBeUndefined()
    expect(EapAkaSession.read(session)).toBeUndefined()
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', TEXT],
    ['a copy', { ...sessionOf() }],
    ['a clone', structuredClone(sessionOf())],
    ['an object of its prototype', Object.create(EapAkaSession.prototype)],
  ])('is not %s', (_what, value) => {
    const error = new TypeError('session must come from an EAP-AKA server, or from parseEapAkaSession')
    expect(() => EapAkaSession.read(value)).toThrow(error)
    expect(() => EapAkaSession.take(value)).toThrow(error)
    expect(() => formatEapAkaSession(value as EapAkaSession)).toThrow(error)
  })
})

describe('formatEapAkaSession and parseEapAkaSession', () => {
  it('writes one JSON object, and leaves the session as it is', () => {
    const session = sessionOf()
    expect([formatEapAkaSession(session), formatEapAkaSession(session)]).toEqual([TEXT, TEXT])
    expect(server.receive(session, ANSWER).outcome).toBe('success')
  })

  it('reads a session that serves in another process', () => {
    const { keys, ...rest } = expectOutcome(server.receive(parseEapAkaSession(TEXT), ANSWER), 'success')
    expect(rest).toEqual({ outcome: 'success', identity: IDENTITY, imsi: IMSI })
    expect([keys.msk, keys.emsk].map(hexOf)).toEqual([msk, emsk])
  })

  it('keeps that a session was resynchronised', () => {
    const again = (session: EapAkaSession) => parseEapAkaSession(formatEapAkaSession(session))
    const failure = (identifier: number) =>
      bytesOf(`02${identifier.toString(16).padStart(2, '0')}0018 17040000 0404 ${'11'.repeat(14)}`)
    const first = expectOutcome(server.receive(again(sessionOf()), failure(7)), 'challenge')
    expect(server.receive(again(first.session), failure(8))).toEqual({ outcome: 'failure' })
  })

  it('writes no session that was used', () => {
    const session = sessionOf()
    server.receive(session, ANSWER)
    expect(() => formatEapAkaSession(session)).toThrow(new TypeError('session must not have been used'))
  })

  it('writes back whatever it read', () => {
    const bytes = (minLength: number, maxLength: number) => fc.uint8Array({ minLength, maxLength })
    const fields = fc.tuple(bytes(16, 16), bytes(4, 16), bytes(16, 16), bytes(16, 16))
    fc.assert(
      fc.property(
        fc.nat({ max: 255 }),
        fc.boolean(),
        fields,
        (identifier, isResynchronized, [rand, xres, key1, key2]) => {
          const [r, x, c, i] = [rand, xres, key1, key2].map((value) => Buffer.from(value).toString('base64'))
          const text = JSON.stringify({
            identity: IDENTITY,
            identifier,
            isResynchronized,
            rand: r,
            xres: x,
            ck: c,
            ik: i,
          })
          expect(formatEapAkaSession(parseEapAkaSession(text))).toBe(text)
        },
      ),
    )
  })

  it.each([
    ['nothing', undefined],
    ['an object', JSON.parse(TEXT)],
    ['an empty text', ''],
    ['no JSON', TEXT.slice(1)],
    ['half of it', TEXT.slice(0, 90)],
    ['null', 'null'],
    ['a list', '[]'],
    ['what JSON.stringify makes of a session', '{}'],
    ['a blank more', `${TEXT} `],
    ['a member more', TEXT.replace('{', '{"a":1,')],
    ['a member twice', TEXT.replace('{', '{"identifier":7,')],
    ['another prototype', TEXT.replace('{', '{"__proto__":{},')],
    ['members in another order', TEXT.replace('"identifier":7,', '').replace('}', ',"identifier":7}')],
    ['an identity that is no Root NAI', changed('identity', `1${IDENTITY.slice(1)}`)],
    ['an identifier of 256', changed('identifier', 256)],
    ['an identifier below 0', changed('identifier', -1)],
    ['an identifier that is no integer', changed('identifier', 1.5)],
    ['an identifier that is a text', changed('identifier', '7')],
    ['a resynchronisation that is no truth value', changed('isResynchronized', 0)],
    ['no RAND', changed('rand', undefined)],
    ['a RAND that is no text', changed('rand', [1])],
    ['a RAND in hexadecimal', changed('rand', RAND)],
    ['a RAND of 15 bytes', changed('rand', base64(RAND.slice(2)))],
    ['a RAND of 17 bytes', changed('rand', base64(`${RAND}00`))],
    ['a RES of 3 bytes', changed('xres', base64(RES.slice(0, 6)))],
    ['a RES of 17 bytes', changed('xres', base64(`${RAND}00`))],
    ['a CK of 8 bytes', changed('ck', base64(ck.slice(16)))],
    ['an IK of no bytes', changed('ik', '')],
    ['a text of a million characters', TEXT + ' '.repeat(1_000_000)],
  ])('refuses %s, and does not show it', (_what, text) => {
    expect(() => parseEapAkaSession(text)).toThrow(REFUSED)
    const error: unknown = (() => {
      try {
        return parseEapAkaSession(text)
      } catch (thrown) {
        return thrown
      }
    })()
    expect(inspect(error)).not.toContain(IDENTITY.slice(1))
    expect(error).not.toHaveProperty('cause')
  })

  it('throws nothing else for any text', () => {
    const cut = fc.tuple(fc.nat({ max: TEXT.length }), fc.nat({ max: TEXT.length }), fc.string({ maxLength: 3 }))
    const edited = cut.map(([start, end, text]) => TEXT.slice(0, start) + text + TEXT.slice(end))
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.json(), edited), (text) => {
        try {
          expect(formatEapAkaSession(parseEapAkaSession(text))).toBe(text)
        } catch (error) {
          expect(error).toEqual(REFUSED)
        }
      }),
      { numRuns: 500 },
    )
  })
})
