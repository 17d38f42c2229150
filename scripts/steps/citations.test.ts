import { describe, expect, it } from 'vitest'
import { findCitations } from './citations.js'

describe('findCitations', () => {
  it.each([
    ['AID.02 §7.3', ['AID.02 7.3']],
    ['@see AID.02 §4.1 step 3, §4.2 steps 5 and 6', ['AID.02 4.1', 'AID.02 4.2']],
    ['AID.02 §7.7 to §7.10', ['AID.02 7.7', 'AID.02 7.10']],
    ['AID.02 §5.2, RFC 7519 §4.1.4', ['AID.02 5.2', 'RFC 7519 4.1.4']],
    ['AID.02 v1.0, §6', ['AID.02 6']],
    ['AID.02\n * §4.3.1 item 2 c', ['AID.02 4.3.1']],
    ['TS 33.102 §C.3', ['TS 33.102 C.3']],
    ['CIBA Core §7.1.1, §13 and MODRNA CIBA §3', ['CIBA Core 7.1.1', 'CIBA Core 13', 'MODRNA CIBA 3']],
    ['MC Products §2.2 item 7, MC API §4, OIDC Core §3.1.3.7', ['MC Products 2.2', 'MC API 4', 'OIDC Core 3.1.3.7']],
    ['§5.2 of something, or AID.02 as a whole', []],
  ])('reads %j', (text, want) => {
    expect(findCitations(text).map(({ document, clause }) => `${document} ${clause}`)).toEqual(want)
  })

  it('reads a long text in bounded time', () => {
    expect(findCitations(`AID.02 ${'§1 a, '.repeat(20_000)}`)).toHaveLength(20_000)
  })
})
