import { describe, expect, it } from 'vitest'
import type { EapAttribute, EapAttributeName, KnownEapAttribute } from './eap-attributes.js'
import { decryptAttributes, encryptAttributes } from './eap-encrypted-attributes.js'
import { type EapAkaMessage, judgeEapAkaMessage } from './eap-messages.js'
import { type EapAkaPacket, encodeEapPacket } from './eap-packet.js'

/** The columns of the table of RFC 4187 §10.1, in its order. */
const COLUMNS = [
  ['request', 'AKA-Identity'],
  ['response', 'AKA-Identity'],
  ['request', 'AKA-Challenge'],
  ['response', 'AKA-Challenge'],
  ['request', 'AKA-Notification'],
  ['response', 'AKA-Notification'],
  ['response', 'AKA-Client-Error'],
  ['request', 'AKA-Reauthentication'],
  ['response', 'AKA-Reauthentication'],
  ['response', 'AKA-Authentication-Reject'],
  ['response', 'AKA-Synchronization-Failure'],
] as const satisfies [EapAkaMessage['code'], EapAkaMessage['subtype']][]

/** Its rows. 0 not there, 1 there, 0-1 sometimes, 0* in later versions; the last column says whether within AT_ENCR_DATA. */
const TABLE = `
  AT_PERMANENT_ID_REQ   0-1 0   0   0   0   0   0 0   0   0 0  N
  AT_ANY_ID_REQ         0-1 0   0   0   0   0   0 0   0   0 0  N
  AT_FULLAUTH_ID_REQ    0-1 0   0   0   0   0   0 0   0   0 0  N
  AT_IDENTITY           0   1   0   0   0   0   0 0   0   0 0  N
  AT_RAND               0   0   1   0   0   0   0 0   0   0 0  N
  AT_AUTN               0   0   1   0   0   0   0 0   0   0 0  N
  AT_RES                0   0   0   1   0   0   0 0   0   0 0  N
  AT_AUTS               0   0   0   0   0   0   0 0   0   0 1  N
  AT_NEXT_PSEUDONYM     0   0   0-1 0   0   0   0 0   0   0 0  Y
  AT_NEXT_REAUTH_ID     0   0   0-1 0   0   0   0 0-1 0   0 0  Y
  AT_IV                 0   0   0-1 0*  0-1 0-1 0 1   1   0 0  N
  AT_ENCR_DATA          0   0   0-1 0*  0-1 0-1 0 1   1   0 0  N
  AT_PADDING            0   0   0-1 0*  0-1 0-1 0 0-1 0-1 0 0  Y
  AT_CHECKCODE          0   0   0-1 0-1 0   0   0 0-1 0-1 0 0  N
  AT_RESULT_IND         0   0   0-1 0-1 0   0   0 0-1 0-1 0 0  N
  AT_MAC                0   0   1   1   0-1 0-1 0 1   1   0 0  N
  AT_COUNTER            0   0   0   0   0-1 0-1 0 1   1   0 0  Y
  AT_COUNTER_TOO_SMALL  0   0   0   0   0   0   0 0   0-1 0 0  Y
  AT_NONCE_S            0   0   0   0   0   0   0 1   0   0 0  Y
  AT_NOTIFICATION       0   0   0   0   1   0   0 0   0   0 0  N
  AT_CLIENT_ERROR_CODE  0   0   0   0   0   0   1 0   0   0 0  N
`
const ROWS = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/))

const ID_REQUESTS = ['AT_PERMANENT_ID_REQ', 'AT_ANY_ID_REQ', 'AT_FULLAUTH_ID_REQ']

/** One attribute of each name; the notification is one of success, whose phase bit is 0. */
const SAMPLES: Readonly<Record<EapAttributeName, KnownEapAttribute>> = {
  AT_PERMANENT_ID_REQ: { type: 'AT_PERMANENT_ID_REQ' },
  AT_ANY_ID_REQ: { type: 'AT_ANY_ID_REQ' },
  AT_FULLAUTH_ID_REQ: { type: 'AT_FULLAUTH_ID_REQ' },
  AT_IDENTITY: { type: 'AT_IDENTITY', value: Uint8Array.of(97) },
  AT_RAND: { type: 'AT_RAND', value: new Uint8Array(16) },
  AT_AUTN: { type: 'AT_AUTN', value: new Uint8Array(16) },
  AT_RES: { type: 'AT_RES', value: new Uint8Array(8) },
  AT_AUTS: { type: 'AT_AUTS', value: new Uint8Array(14) },
  AT_NEXT_PSEUDONYM: { type: 'AT_NEXT_PSEUDONYM', value: Uint8Array.of(97) },
  AT_NEXT_REAUTH_ID: { type: 'AT_NEXT_REAUTH_ID', value: Uint8Array.of(97) },
  AT_IV: { type: 'AT_IV', value: new Uint8Array(16) },
  AT_ENCR_DATA: { type: 'AT_ENCR_DATA', value: new Uint8Array(16) },
  AT_PADDING: { type: 'AT_PADDING', value: new Uint8Array(10) },
  AT_CHECKCODE: { type: 'AT_CHECKCODE', value: new Uint8Array(20) },
  AT_RESULT_IND: { type: 'AT_RESULT_IND' },
  AT_MAC: { type: 'AT_MAC', value: new Uint8Array(16) },
  AT_COUNTER: { type: 'AT_COUNTER', value: 1 },
  AT_COUNTER_TOO_SMALL: { type: 'AT_COUNTER_TOO_SMALL' },
  AT_NONCE_S: { type: 'AT_NONCE_S', value: new Uint8Array(16) },
  AT_NOTIFICATION: { type: 'AT_NOTIFICATION', value: 0x8000 },
  AT_CLIENT_ERROR_CODE: { type: 'AT_CLIENT_ERROR_CODE', value: 0 },
}

/** The names that have one of these quantities in a column, plain or encrypted. */
function namesOf(column: number, encrypted: 'Y' | 'N', quantities: readonly string[]): EapAttributeName[] {
  return ROWS.filter((row) => row.at(-1) === encrypted && quantities.includes(row[column + 1] ?? '')).map(
    ([name]) => name as EapAttributeName,
  )
}

/** What has to stand in a message: the table, AT_MAC for the notification of success, and one identity request. */
function leastOf(column: number): EapAttributeName[] {
  const [code, subtype] = COLUMNS[column] ?? []
  const due = namesOf(column, 'N', ['1'])
  if (code === 'request' && subtype === 'AKA-Notification') return [...due, 'AT_MAC']
  return code === 'request' && subtype === 'AKA-Identity' ? ['AT_ANY_ID_REQ'] : due
}

function judge(column: number, names: readonly EapAttributeName[], level: 'plain' | 'encrypted' = 'plain') {
  const [code, subtype] = COLUMNS[column] ?? ['request', 'AKA-Identity']
  const attributes = names.map((name) => SAMPLES[name])
  return judgeEapAkaMessage({ code, subtype }, attributes, level, '/attributes')
}

describe.each(COLUMNS.map(([code, subtype], column) => [`EAP ${code} ${subtype}`, column] as const))(
  '%s',
  (_name, column) => {
    const least = leastOf(column)
    const hasEncrypted = namesOf(column, 'N', ['1', '0-1', '0*']).includes('AT_ENCR_DATA')

    it('stands with what is due', () => {
      expect(judge(column, least)).toEqual([])
    })

    it.each(least.filter((name) => !ID_REQUESTS.includes(name) && !['AT_IV', 'AT_ENCR_DATA'].includes(name)))(
      'is refused without %s',
      (name) => {
        const [issue] = judge(
          column,
          least.filter((other) => other !== name),
        )
        expect(issue?.message).toMatch(name === 'AT_MAC' && column === 4 ? /^AT_MAC when/ : `The attribute ${name}`)
        expect(issue?.pointer).toBe(name === 'AT_MAC' && column === 4 ? '/attributes' : '/attributes/-')
      },
    )

    it('may have what is allowed, and AT_IV and AT_ENCR_DATA together', () => {
      const allowed = namesOf(column, 'N', ['1', '0-1', '0*']).filter((name) => !ID_REQUESTS.includes(name))
      expect(judge(column, [...new Set([...least, ...allowed])])).toEqual([])
    })

    it('may have unknown attributes that are skipped', () => {
      const [code, subtype] = COLUMNS[column] ?? ['request', 'AKA-Identity']
      const attributes: EapAttribute[] = [
        ...least.map((name) => SAMPLES[name]),
        { type: 200, value: Uint8Array.of(1, 2) },
      ]
      expect(judgeEapAkaMessage({ code, subtype }, attributes, 'plain', '')).toEqual([])
    })

    it.each([...namesOf(column, 'N', ['0']), ...(namesOf(column, 'Y', ['0', '1', '0-1', '0*']) as EapAttributeName[])])(
      'is refused with %s',
      (name) => {
        expect(judge(column, [...least, name])).toContainEqual(
          expect.objectContaining({
            pointer: `/attributes/${least.length}`,
            code: 'unexpected',
            message: `No ${name} in this message`,
          }),
        )
      },
    )

    if (hasEncrypted) {
      const due = namesOf(column, 'Y', ['1'])
      // The table has AT_COUNTER sometimes; where a notification has AT_ENCR_DATA, AT_COUNTER is in it.
      const dueEncrypted: EapAttributeName[] = column === 4 || column === 5 ? ['AT_COUNTER'] : due

      it('has within AT_ENCR_DATA what the table says', () => {
        const allowed = namesOf(column, 'Y', ['1', '0-1', '0*'])
        const inOrder = [...allowed.filter((name) => name !== 'AT_PADDING'), 'AT_PADDING'] as const
        expect(judge(column, inOrder, 'encrypted')).toEqual([])
        expect(judge(column, dueEncrypted, 'encrypted')).toEqual([])
        for (const name of dueEncrypted) {
          expect(
            judge(
              column,
              dueEncrypted.filter((other) => other !== name),
              'encrypted',
            ),
          ).toEqual([
            expect.objectContaining({ pointer: '/attributes/-', code: 'required', message: `The attribute ${name}` }),
          ])
        }
      })

      it.each([...namesOf(column, 'Y', ['0']), ...namesOf(column, 'N', ['0', '1', '0-1', '0*'])])(
        'is refused with %s within AT_ENCR_DATA',
        (name) => {
          expect(judge(column, [...dueEncrypted, name], 'encrypted')).toEqual([
            expect.objectContaining({ code: 'unexpected', message: `No ${name} in this message` }),
          ])
        },
      )
    } else {
      it('has no AT_ENCR_DATA', () => {
        expect(judge(column, [], 'encrypted')).toEqual([expect.objectContaining({ code: 'subtype' })])
      })
    }
  },
)

describe('attributes that depend on one another', () => {
  const IDENTITY_REQUEST = 'Exactly one of AT_PERMANENT_ID_REQ, AT_FULLAUTH_ID_REQ and AT_ANY_ID_REQ'
  const PAIR = 'AT_IV and AT_ENCR_DATA both, or neither'
  const PHASE = 'AT_MAC when the phase bit of AT_NOTIFICATION is 0, and only then'
  const SUCCESS = 'A success bit of 0 when the phase bit is 1'
  const notification = (value: number) => ({ type: 'AT_NOTIFICATION', value }) as const

  it.each<[string, EapAkaMessage['code'], EapAkaMessage['subtype'], EapAttribute[], string[]]>([
    ['no identity request', 'request', 'AKA-Identity', [], [IDENTITY_REQUEST]],
    [
      'two identity requests',
      'request',
      'AKA-Identity',
      [SAMPLES.AT_ANY_ID_REQ, SAMPLES.AT_FULLAUTH_ID_REQ],
      [IDENTITY_REQUEST],
    ],
    [
      'three identity requests',
      'request',
      'AKA-Identity',
      [SAMPLES.AT_ANY_ID_REQ, SAMPLES.AT_FULLAUTH_ID_REQ, SAMPLES.AT_PERMANENT_ID_REQ],
      [IDENTITY_REQUEST],
    ],
    ['a request for any identity', 'request', 'AKA-Identity', [SAMPLES.AT_ANY_ID_REQ], []],
    ['a request for a full identity', 'request', 'AKA-Identity', [SAMPLES.AT_FULLAUTH_ID_REQ], []],
    ['a request for the permanent identity', 'request', 'AKA-Identity', [SAMPLES.AT_PERMANENT_ID_REQ], []],
    ['AT_IV alone', 'response', 'AKA-Challenge', [SAMPLES.AT_RES, SAMPLES.AT_MAC, SAMPLES.AT_IV], [PAIR]],
    ['AT_ENCR_DATA alone', 'response', 'AKA-Challenge', [SAMPLES.AT_RES, SAMPLES.AT_MAC, SAMPLES.AT_ENCR_DATA], [PAIR]],
    ['a failure before authentication', 'request', 'AKA-Notification', [notification(16_384)], []],
    [
      'a failure before authentication with AT_MAC',
      'request',
      'AKA-Notification',
      [notification(16_384), SAMPLES.AT_MAC],
      [PHASE],
    ],
    ['a failure after authentication', 'request', 'AKA-Notification', [notification(0), SAMPLES.AT_MAC], []],
    ['a failure after authentication without AT_MAC', 'request', 'AKA-Notification', [notification(1026)], [PHASE]],
    ['success without AT_MAC', 'request', 'AKA-Notification', [notification(32_768)], [PHASE]],
    ['success before authentication', 'request', 'AKA-Notification', [notification(0xc000)], [SUCCESS]],
    [
      'success before authentication with AT_MAC',
      'request',
      'AKA-Notification',
      [notification(0xc000), SAMPLES.AT_MAC],
      [PHASE, SUCCESS],
    ],
  ])('are judged together: %s', (_what, code, subtype, attributes, messages) => {
    const issues = judgeEapAkaMessage({ code, subtype }, attributes, 'plain', '/attributes')
    expect(issues.map(({ message }) => message)).toEqual(messages)
    expect(issues.every(({ pointer }) => pointer === '/attributes')).toBe(true)
  })

  it('say all that is wrong', () => {
    const issues = judgeEapAkaMessage(
      { code: 'request', subtype: 'AKA-Challenge' },
      [SAMPLES.AT_RES, SAMPLES.AT_RAND, SAMPLES.AT_IV, SAMPLES.AT_IDENTITY],
      'plain',
      '/attributes',
    )
    expect(issues).toEqual([
      { pointer: '/attributes/0', code: 'unexpected', message: 'No AT_RES in this message', source: 'RFC 4187 §9.3' },
      {
        pointer: '/attributes/3',
        code: 'unexpected',
        message: 'No AT_IDENTITY in this message',
        source: 'RFC 4187 §9.3',
      },
      {
        pointer: '/attributes/-',
        code: 'required',
        message: 'The attribute AT_AUTN',
        source: 'RFC 4187 §9.3, RFC 4187 §10.7',
      },
      {
        pointer: '/attributes/-',
        code: 'required',
        message: 'The attribute AT_MAC',
        source: 'RFC 4187 §9.3, RFC 4187 §10.15',
      },
      { pointer: '/attributes', code: 'encryption', message: PAIR, source: 'RFC 4187 §10.12' },
    ])
  })
})

describe('a server that adds identities for the next time', () => {
  it('sends them within a challenge, and they are read with the key', () => {
    const message = { code: 'request', subtype: 'AKA-Challenge' } as const
    const kEncr = new Uint8Array(16).fill(1)
    const next = [SAMPLES.AT_NEXT_PSEUDONYM, SAMPLES.AT_NEXT_REAUTH_ID]
    const encrypted = encryptAttributes(message, next, { kEncr, iv: new Uint8Array(16).fill(2) })
    const attributes = [SAMPLES.AT_RAND, SAMPLES.AT_AUTN, ...encrypted, SAMPLES.AT_MAC]
    const packet: EapAkaPacket = { ...message, identifier: 1, type: 'AKA', attributes }
    expect(encodeEapPacket(packet)).toHaveLength(8 + 20 + 20 + 20 + 20 + 20)
    expect(decryptAttributes(packet, kEncr)).toStrictEqual(next)
  })
})
