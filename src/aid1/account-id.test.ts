import { createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { consumeAccountId, createAccountId, createAccountIdVerifier, verifyAccountId } from './account-id.js'

const SECRET = 'a secret of at least thirty-two bytes'
const SID = 'a625211a-2cba-4136-aa8b-34c390b8a7d7'
const NOW = 1_648_541_816
const CLAIMS = { exp: NOW + 600, sid: SID, iat: NOW }
const REFUSALS = {
  MALFORMED: ['The account ID is not a JWT as AID.02 asks for', '19'],
  SIGNATURE: ['The account ID has an invalid signature', '12'],
  EXPIRED: ['The account ID has expired', '11'],
  NOT_YET_VALID: ['The account ID was created in the future', '19'],
  KNOWLEDGE: ['The secret knowledge of the account ID is not the one agreed', '19'],
  USED: ['The account ID was used before', '11'],
} as const
type Refusal = keyof typeof REFUSALS

/** What is thrown for a refusal: code, message and the code to answer with. */
function refusal(name: Refusal) {
  const [message, code] = REFUSALS[name]
  return expect.objectContaining({
    code: `AID1_ACCOUNT_ID_${name}`,
    contract: 'aid1',
    source: 'AID.02 §5.2',
    message,
    answer: expect.objectContaining({ code }),
  })
}

/** Signs any payload, independently of the code under test. */
function sign(payload: unknown, algorithm: 'HS256' | 'HS512' = 'HS256'): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const input = `${encode({ alg: algorithm, typ: 'JWT' })}.${encode(payload)}`
  return `${input}.${createHmac(algorithm === 'HS256' ? 'sha256' : 'sha512', SECRET)
    .update(input)
    .digest('base64url')}`
}

afterEach(() => {
  vi.useRealTimers()
})

describe('createAccountId', () => {
  it('writes the header and the claims of AID.02', () => {
    const accountId = createAccountId({ sid: SID, ver: '6789', lifetimeSeconds: 600, now: NOW }, SECRET)
    const [header = '', payload = ''] = accountId.split('.')
    expect(accountId).toMatch(/^[A-Za-z0-9._-]+$/)
    expect(Buffer.from(header, 'base64url').toString()).toBe('{"alg":"HS256","typ":"JWT"}')
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual({ ...CLAIMS, ver: '6789' })
    expect(accountId).toBe(sign({ exp: NOW + 600, ver: '6789', sid: SID, iat: NOW }))
  })

  it('takes the time of the clock and a new sid when none are given', () => {
    vi.useFakeTimers({ now: NOW * 1000 + 999 })
    const [first, second] = [1, 2].map(() =>
      verifyAccountId(createAccountId({ lifetimeSeconds: 1 }, SECRET), { secret: SECRET }),
    )
    expect(first).toEqual({ exp: NOW + 1, iat: NOW, sid: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(first?.sid).not.toBe(second?.sid)
  })

  it.each([
    ['a sid that is not a UUID', { sid: 'session-1' }, SECRET, TypeError, 'sid must be a UUID'],
    ['an empty ver', { ver: '' }, SECRET, TypeError, 'ver must be a string of at least one character'],
    ['a lifetime of 0', { lifetimeSeconds: 0 }, SECRET, RangeError, 'lifetimeSeconds must be a whole number'],
    [
      'a lifetime with a fraction',
      { lifetimeSeconds: 1.5 },
      SECRET,
      RangeError,
      'lifetimeSeconds must be a whole number',
    ],
    [
      'a lifetime without end',
      { lifetimeSeconds: Infinity },
      SECRET,
      RangeError,
      'lifetimeSeconds must be a whole number',
    ],
    [
      'a time that is not a number',
      { now: Number.NaN },
      SECRET,
      RangeError,
      'now must be a number of seconds, 0 or more',
    ],
    ['a ver that no URL has room for', { ver: '1'.repeat(4000) }, SECRET, RangeError, 'ver is too long'],
    ['a secret of 31 bytes', {}, 'x'.repeat(31), RangeError, 'An HS256 secret has at least 32 bytes'],
    [
      'a secret too short for HS512',
      { algorithm: 'HS512' },
      SECRET,
      RangeError,
      'An HS512 secret has at least 64 bytes',
    ],
  ] as const)('refuses %s', (_what, options, secret, type, message) => {
    const create = () => createAccountId({ lifetimeSeconds: 600, now: NOW, ...options }, secret)
    expect(create).toThrow(type)
    expect(create).toThrow(message)
  })
})

describe.each([
  ['verifyAccountId', verifyAccountId],
  [
    'createAccountIdVerifier',
    (accountId: unknown, { now, ...options }: Parameters<typeof verifyAccountId>[1]) =>
      createAccountIdVerifier(options)(accountId, { now }),
  ],
] as const)('%s', (_name, verify) => {
  const given = (payload: unknown, options = {}) => verify(sign(payload), { secret: SECRET, now: NOW, ...options })

  it.each([
    ['numbers as times', CLAIMS, {}],
    ['strings of digits as times', { ...CLAIMS, exp: `${NOW + 600}`, iat: `${NOW}` }, {}],
    ['other members', { ...CLAIMS, iss: 'cmp', nested: { sid: 1 } }, {}],
    ['a ver that is not text, unasked', { ...CLAIMS, ver: 6789 }, {}],
    ['a UUID in upper case', { ...CLAIMS, sid: SID.toUpperCase() }, {}],
    ['one second left', { ...CLAIMS, exp: NOW + 1 }, {}],
    ['one second left of the tolerance', { ...CLAIMS, exp: NOW - 59 }, { clockToleranceSeconds: 60 }],
    ['a clock that is ahead within the tolerance', { ...CLAIMS, iat: NOW + 60 }, { clockToleranceSeconds: 60 }],
  ])('accepts %s', (_what, payload, options) => {
    const { sid, exp, iat } = payload
    expect(given(payload, options)).toEqual({ sid, exp: Number(exp), iat: Number(iat) })
  })

  it('accepts the knowledge agreed, and gives it back', () => {
    expect(given({ ...CLAIMS, ver: '6789' }, { knowledge: '6789' })).toEqual({ ...CLAIMS, ver: '6789' })
    expect(given({ ...CLAIMS, ver: '6789' })).toEqual({ ...CLAIMS, ver: '6789' })
  })

  it.each<[string, object, object, Refusal]>([
    ['no exp', { ...CLAIMS, exp: undefined }, {}, 'MALFORMED'],
    ['no iat', { ...CLAIMS, iat: undefined }, {}, 'MALFORMED'],
    ['no sid', { ...CLAIMS, sid: undefined }, {}, 'MALFORMED'],
    ['a sid that is not a UUID', { ...CLAIMS, sid: `${SID}0` }, {}, 'MALFORMED'],
    ['a sid that is a list', { ...CLAIMS, sid: [SID] }, {}, 'MALFORMED'],
    ['a fraction of a second', { ...CLAIMS, exp: NOW + 0.5 }, {}, 'MALFORMED'],
    ['a negative time', { ...CLAIMS, iat: -1 }, {}, 'MALFORMED'],
    ['a time beyond safe integers', { ...CLAIMS, exp: 2 ** 53 }, {}, 'MALFORMED'],
    ['digits beyond safe integers', { ...CLAIMS, exp: '9'.repeat(400) }, {}, 'MALFORMED'],
    ['an empty string as time', { ...CLAIMS, exp: '' }, {}, 'MALFORMED'],
    ['a sign before the digits', { ...CLAIMS, exp: `+${NOW + 600}` }, {}, 'MALFORMED'],
    ['a blank after the digits', { ...CLAIMS, exp: `${NOW + 600} ` }, {}, 'MALFORMED'],
    ['an exponent', { ...CLAIMS, exp: '1e12' }, {}, 'MALFORMED'],
    ['hexadecimal digits', { ...CLAIMS, exp: '0xffffffffff' }, {}, 'MALFORMED'],
    ['true as time', { ...CLAIMS, exp: true }, {}, 'MALFORMED'],
    ['the second of its expiry', { ...CLAIMS, exp: NOW }, {}, 'EXPIRED'],
    ['the end of the tolerance', { ...CLAIMS, exp: NOW - 60 }, { clockToleranceSeconds: 60 }, 'EXPIRED'],
    ['a creation in the next second', { ...CLAIMS, iat: NOW + 1 }, {}, 'NOT_YET_VALID'],
    ['a creation past the tolerance', { ...CLAIMS, iat: NOW + 61 }, { clockToleranceSeconds: 60 }, 'NOT_YET_VALID'],
    ['other knowledge', { ...CLAIMS, ver: '6788' }, { knowledge: '6789' }, 'KNOWLEDGE'],
    ['longer knowledge', { ...CLAIMS, ver: '67890' }, { knowledge: '6789' }, 'KNOWLEDGE'],
    ['empty knowledge', { ...CLAIMS, ver: '' }, { knowledge: '6789' }, 'KNOWLEDGE'],
    ['no knowledge', CLAIMS, { knowledge: '6789' }, 'KNOWLEDGE'],
    ['knowledge as a number', { ...CLAIMS, ver: 6789 }, { knowledge: '6789' }, 'KNOWLEDGE'],
    ['expiry before other knowledge', { ...CLAIMS, exp: 0, ver: '1' }, { knowledge: '6789' }, 'EXPIRED'],
    ['another secret', CLAIMS, { secret: `${SECRET}!` }, 'SIGNATURE'],
    ['another secret, even when expired', { ...CLAIMS, exp: 0 }, { secret: `${SECRET}!` }, 'SIGNATURE'],
  ])('refuses %s', (_what, payload, options, name) => {
    expect(() => given(payload, options)).toThrow(refusal(name))
  })

  it('accepts another algorithm only when the caller configures it', () => {
    const secret = SECRET.repeat(2)
    const accountId = createAccountId({ sid: SID, lifetimeSeconds: 600, now: NOW, algorithm: 'HS512' }, secret)
    expect(verify(accountId, { secret, now: NOW, algorithms: ['HS256', 'HS512'] })).toEqual(CLAIMS)
    expect(() => verify(accountId, { secret, now: NOW })).toThrow(refusal('MALFORMED'))
    expect(() => verify(sign(CLAIMS), { secret, now: NOW, algorithms: ['HS512'] })).toThrow(refusal('MALFORMED'))
  })

  it('takes the secret as text or as the bytes of that text', () => {
    expect(verify(sign(CLAIMS), { secret: new TextEncoder().encode(SECRET), now: NOW })).toEqual(CLAIMS)
  })

  it('takes a secret of any bytes, also from the middle of a larger memory', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => index)
    const secret = bytes.subarray(100, 164)
    const accountId = createAccountId({ sid: SID, lifetimeSeconds: 600, now: NOW }, secret)
    const input = accountId.slice(0, accountId.lastIndexOf('.'))
    expect(accountId).toBe(`${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`)
    expect(verify(accountId, { secret, now: NOW })).toEqual(CLAIMS)
  })

  it.each([
    ['a secret of 31 bytes', { secret: 'x'.repeat(31) }, RangeError, 'An HS256 secret has at least 32 bytes'],
    ['an empty secret', { secret: new Uint8Array() }, RangeError, 'An HS256 secret has at least 32 bytes'],
    ['no secret', { secret: undefined }, TypeError, 'secret must be a string or a Uint8Array'],
    ['empty knowledge', { knowledge: '' }, TypeError, 'knowledge must be a string of at least one character'],
    [
      'a negative tolerance',
      { clockToleranceSeconds: -1 },
      RangeError,
      'clockToleranceSeconds must be a number of seconds',
    ],
    ['a time that is not a number', { now: Number.NaN }, RangeError, 'now must be a number of seconds, 0 or more'],
    ['a time as text', { now: '1' }, TypeError, 'now must be a number of seconds'],
    ['the algorithm none', { algorithms: ['none'] }, TypeError, 'Account IDs are signed with HS256, HS384, HS512'],
    ['no algorithms', { algorithms: [] }, TypeError, 'algorithms must be a list of at least one'],
    [
      'HS512 with a short secret',
      { algorithms: ['HS256', 'HS512'] },
      RangeError,
      'An HS512 secret has at least 64 bytes',
    ],
  ])('refuses to work with %s', (_what, options, type, message) => {
    expect(() => given(CLAIMS, options)).toThrow(type)
    expect(() => given(CLAIMS, options)).toThrow(message)
  })

  it('shows no token, secret or claim in what it throws', () => {
    const payload = { ...CLAIMS, ver: 'ver-in-token', exp: 4_102_444_800 }
    const cases = [{ knowledge: 'ver-agreed' }, { now: 4_102_444_800 }, { secret: `${SECRET}!` }, { now: 1 }]
    const accountId = sign(payload)
    for (const options of cases) {
      try {
        given(payload, options)
        expect.unreachable()
      } catch (error) {
        expect(error).toBeInstanceOf(ContractError)
        const shown = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}${error}`
        for (const part of [...accountId.split('.'), SECRET, SID, 'ver-', '4102444800'])
          expect(shown).not.toContain(part)
        expect(error).not.toHaveProperty('cause')
      }
    }
  })

  it('reads back every account ID that was created', () => {
    const options = { sid: fc.uuid(), ver: fc.string({ minLength: 1 }), lifetimeSeconds: fc.integer({ min: 1 }) }
    fc.assert(
      fc.property(fc.record(options), ({ sid, ver, lifetimeSeconds }) => {
        const accountId = createAccountId({ sid, ver, lifetimeSeconds, now: NOW }, SECRET)
        const claims = verify(accountId, { secret: SECRET, now: NOW, knowledge: ver })
        expect(claims).toEqual({ sid, ver, exp: NOW + lifetimeSeconds, iat: NOW })
      }),
    )
  })

  it('throws nothing but a ContractError, whatever was signed or sent', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue().map((value) => sign(value)),
          fc.anything(),
        ),
        (accountId) => {
          expect(() => verify(accountId, { secret: SECRET, now: NOW })).toThrow(ContractError)
        },
      ),
    )
  })
})

describe('createAccountIdVerifier', () => {
  it('keeps its own copy of the secret and of the algorithms', () => {
    const secret = new TextEncoder().encode(SECRET)
    const algorithms: 'HS256'[] = ['HS256']
    const verify = createAccountIdVerifier({ secret, algorithms })
    secret.fill(0)
    algorithms.pop()
    expect(verify(sign(CLAIMS), { now: NOW })).toEqual(CLAIMS)
  })

  it('takes the time of the clock when none is given', () => {
    vi.useFakeTimers({ now: NOW * 1000 })
    const verify = createAccountIdVerifier({ secret: SECRET })
    expect(verify(sign(CLAIMS))).toEqual(CLAIMS)
    vi.advanceTimersByTime(600_000)
    expect(() => verify(sign(CLAIMS))).toThrow(refusal('EXPIRED'))
  })
})

describe('consumeAccountId', () => {
  it('claims the sid until the account ID is no longer accepted', async () => {
    const claim = vi.fn(async () => true)
    await expect(consumeAccountId(CLAIMS, { claim })).resolves.toBeUndefined()
    await expect(consumeAccountId(CLAIMS, { claim }, { clockToleranceSeconds: 60 })).resolves.toBeUndefined()
    expect(claim.mock.calls).toEqual([
      [SID, NOW + 600],
      [SID, NOW + 660],
    ])
  })

  it('refuses a second use', async () => {
    const used = new Set<string>()
    const registry = { claim: async (sid: string) => !used.has(sid) && used.add(sid).has(sid) }
    await consumeAccountId(CLAIMS, registry)
    await expect(consumeAccountId(CLAIMS, registry)).rejects.toThrow(refusal('USED'))
  })

  it('refuses when the registry answers anything but true, and lets its failure through', async () => {
    const silent = { claim: async () => undefined as unknown as boolean }
    await expect(consumeAccountId(CLAIMS, silent)).rejects.toThrow(refusal('USED'))
    const broken = { claim: () => Promise.reject(new Error('no connection')) }
    await expect(consumeAccountId(CLAIMS, broken)).rejects.toThrow('no connection')
  })
})
