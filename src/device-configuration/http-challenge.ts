/**
 * Which way to authenticate the header `WWW-Authenticate` asks for.
 *
 * @see RCC.14 §2.7.2.1, §2.8.3.3
 * @see RFC 9110 §11.6.1
 */

/**
 * `gba-digest`: Digest with the keys of a bootstrapped security association. `aka-digest`: Digest with an answer of the SIM.
 * `sms-otp`: Basic or Digest whose password is an OTP that comes by SMS.
 */
export type ChallengeMethod = 'gba-digest' | 'aka-digest' | 'sms-otp'

/** Characters that the value of the header may have. */
const LENGTH_LIMIT = 8192

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
/** A parameter, its value in quotation marks or bare. */
const PARAMETER = new RegExp(`[ \\t,]*(${TOKEN})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))`, 'y')
/** The scheme of the next challenge. */
const SCHEME = new RegExp(`[ \\t,]*(${TOKEN})(?=[ \\t,]|$)`, 'y')

/**
 * The method of the first challenge that RCC.14 knows; undefined when there is none.
 *
 * @see RCC.14 §2.7.2.1, §2.8.3.3
 * @see TS 24.109 §5.2
 */
export function findAuthenticationMethod(header: string): ChallengeMethod | undefined {
  if (header.length > LENGTH_LIMIT) return undefined
  const challenge = parseChallenges(header).find(({ scheme }) => scheme === 'digest' || scheme === 'basic')
  if (challenge?.scheme !== 'digest') return challenge && 'sms-otp'
  const { parameters } = challenge
  if (/^3GPP-bootstrapping/i.test(parameters.get('realm') ?? '')) return 'gba-digest'
  return /^AKAv[12]-/i.test(parameters.get('algorithm') ?? '') ? 'aka-digest' : 'sms-otp'
}

interface Challenge {
  readonly scheme: string
  readonly parameters: Map<string, string>
}

/** The challenges up to where the header is none any more; schemes and names in lower case. */
function parseChallenges(header: string): Challenge[] {
  const challenges: Challenge[] = []
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const match = pattern.exec(header)
    if (match !== null) at = pattern.lastIndex
    return match
  }
  for (;;) {
    const parameter = take(PARAMETER)
    if (parameter !== null) {
      const [, name = '', quoted, token = ''] = parameter
      challenges.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? token)
      continue
    }
    const scheme = take(SCHEME)?.[1]
    if (scheme === undefined) return challenges
    challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() })
  }
}
