/**
 * Requests to an MSP: a good one, and how it is changed into others.
 */

export const MSP_TOKEN = '25bca1e2-338f-11d6-ac61-9e71138fd521'
export const ICCID = '8944500805172032953'
export const API_KEY = 'k3yOfTheCmp'

export const REQUEST_HEADERS: Readonly<Record<string, string>> = {
  'CMP-request-id': '14abc1e2-338f-11e6-ac61-9e71128cae77',
  'correlation-id': '31715660-01ac-4411-8f15-6f7ad4c269be',
  'client-id': 'dk3kdwkef1',
  'target-id': 'ab12cd',
}

export const ACTIVATION_CODE_REQUEST = {
  profileType: 'personal',
  deviceType: 'tcu',
  imei: '',
  eid: '89049032123451234512345678901235',
  activationCodeRequestID: '14abc1e2-338f-11e6-ac61-9e71128cae77',
}

export const ACTIVATION_CODE = {
  iccid: ICCID,
  activationCode: '1$VR-01-43-CUST.SC.MY-ESIM.COM$DEF30A27E3CEFD34FA24B4A38D9681A5',
  profileType: 'personal',
  swappedIccid: null,
}

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string
  readonly target: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
  /** Sent without its length. */
  readonly chunked: boolean
}

export interface Changes {
  readonly method?: string
  readonly target?: string
  /** Header → its values; undefined leaves it out. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body?: string | Uint8Array<ArrayBuffer> | object | undefined
  readonly chunked?: boolean
}

/** A request for an activation code that a stub accepts, with changes. */
export function activationCodeRequest(changes: Changes = {}): WireRequest {
  const { method = 'POST', target = `/v1/activation-code-requests/${MSP_TOKEN}`, chunked = false } = changes
  const body = 'body' in changes ? changes.body : ACTIVATION_CODE_REQUEST
  const given = { ...REQUEST_HEADERS, 'api-key': API_KEY, 'content-type': 'application/json', ...changes.headers }
  const headers = Object.entries(given).flatMap(([name, values]) =>
    [values ?? []].flat().map((value): [string, string] => [name, value]),
  )
  return { method, target, headers, body: encodeBody(body), chunked }
}

function encodeBody(body: Changes['body']): WireRequest['body'] {
  if (body === undefined || typeof body === 'string') return body
  return body instanceof Uint8Array ? Uint8Array.from(body) : JSON.stringify(body)
}

/** The head of a request for an activation code that announces a body, which the test sends or does not send. */
export function activationCodeHead(length: number, target?: string): string {
  const { method, headers, target: path } = activationCodeRequest(target === undefined ? {} : { target })
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return `${method} ${path} HTTP/1.1\r\nhost: msp.example\r\n${lines}content-length: ${length}\r\n\r\n`
}

/** A request for the state of profiles that a stub accepts, with changes. */
export function profileStatusRequest(changes: Changes = {}): WireRequest {
  const target = `/v1/profiles/status/${MSP_TOKEN}`
  return activationCodeRequest({
    method: 'GET',
    target,
    body: undefined,
    ...changes,
    headers: { 'content-type': undefined, ...changes.headers },
  })
}
