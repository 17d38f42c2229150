import { describe, expect, it } from 'vitest'
import { run } from './run.js'

const carrier = (verified_claims: unknown) => ({ iss: 'https://bank.example', sub: '24400320', verified_claims })
const withEvidence = (...evidence: object[]) => ({
  verification: { trust_framework: 'uk_diatf', evidence },
  claims: { given_name: 'Ada' },
})
const ofId2 = withEvidence({ type: 'id_document', method: 'pipp', document: { type: 'passport' } })
const ofId3 = withEvidence({ type: 'document', validation_method: { type: 'vpip' } })
const ofId4 = withEvidence({ type: 'document', check_details: [{ check_method: 'vpip', txn: 'T1' }] })
const ofFinal = { verification: { trust_framework: 'uk_diatf' }, claims: {} }
const asking = (type: string) => ({
  verification: { trust_framework: null, evidence: [{ type: { value: type } }] },
  claims: { given_name: null },
})
const ofEca = { verification: { trust_framework: 'uk_diatf' }, claims: { age_is_at_least: { result: 'Grace-4711' } } }

const FILES: Record<string, unknown> = {
  'id2.json': ofId2,
  'id3.json': ofId3,
  'id4.json': ofId4,
  'final.json': ofFinal,
  'several.json': [ofFinal, ofFinal],
  'id-token-id2.json': carrier(ofId2),
  'id-token-bad.json': carrier([ofFinal, { claims: {} }]),
  'no-carrier.json': { sub: '24400320' },
  'unknown.json': { ...ofFinal, more: 'Grace-4711' },
  'eca.json': ofEca,
  'eca-request.json': { verification: { trust_framework: null }, claims: { age_is_at_least: 'Grace-4711' } },
  'own-framework.json': { ...ofFinal, verification: { trust_framework: 'ours' } },
  'asks-id2.json': asking('id_document'),
  'asks-final.json': asking('document'),
  'claims-parameter.json': { userinfo: { verified_claims: asking('document') }, id_token: { auth_time: null } },
  'claims-parameter-bad.json': { userinfo: { verified_claims: { claims: {} } } },
}

async function ends(...words: string[]) {
  const printed: string[] = []
  const errors: string[] = []
  const status = await run(['validate', ...words], {
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
    read: async (file) => new TextEncoder().encode(JSON.stringify(FILES[file])),
  })
  return { status, printed: printed.join('\n'), errors: errors.join('\n') }
}

const ANSWER = 'identity-assurance/verified-claims'
const REQUEST = 'identity-assurance/verified-claims-request'

describe('mobile-identity validate identity-assurance', () => {
  it.each([
    [ANSWER, 'id2.json', 'the document', 'ID2'],
    [ANSWER, 'id-token-id2.json', '/verified_claims', 'ID2'],
    [ANSWER, 'id3.json', undefined, undefined],
    [REQUEST, 'asks-id2.json', 'the document', 'ID2'],
    [ANSWER, 'unknown.json', undefined, undefined],
  ])('says of %s %s in which generation it is valid', async (schema, file, place, generation) => {
    const { printed } = await ends(schema, file)
    const hint = `${file}: warning: ${place} is valid in another generation: --generation ${generation} (generation)`
    if (generation === undefined) expect(printed).not.toContain('--generation')
    else expect(printed.split('\n')).toContain(hint)
    expect((await ends(schema, file, '--generation', 'final')).printed).not.toContain('--generation')
  })

  it.each([
    [ANSWER, 'final.json', []],
    ['identity-assurance/VerifiedClaims', 'final.json', []],
    [ANSWER, 'final.json', ['--generation', 'final']],
    [ANSWER, 'several.json', []],
    [ANSWER, 'id2.json', ['--generation', 'ID2']],
    [ANSWER, 'id2.json', ['--generation', 'id2']],
    [ANSWER, 'id3.json', ['--generation', 'ID3']],
    [ANSWER, 'id4.json', ['--generation', 'ID4', '--strict']],
    [ANSWER, 'id-token-id2.json', ['--generation=ID2', '--strict']],
    [ANSWER, 'unknown.json', []],
    [ANSWER, 'eca.json', []],
    [REQUEST, 'asks-final.json', []],
    [REQUEST, 'asks-id2.json', ['--generation', 'ID2']],
    [REQUEST, 'claims-parameter.json', ['--strict']],
    ['identity-assurance/VerifiedClaimsRequest', 'asks-final.json', ['--profile', 'eca']],
  ])('%s takes %s with %j', async (schema, file, words) => {
    expect(await ends(schema, file, ...words)).toEqual({ status: 0, printed: `${file}: valid`, errors: '' })
  })

  it.each([
    [ANSWER, 'id2.json', [], '/verification/evidence/0/type'],
    [ANSWER, 'final.json', ['--generation', 'ID3'], '/claims'],
    [ANSWER, 'id4.json', ['--strict'], '/verification/evidence/0/check_details/0'],
    [ANSWER, 'unknown.json', ['--strict'], 'the document'],
    [ANSWER, 'eca.json', ['--profile', 'eca'], '/claims/age_is_at_least'],
    [ANSWER, 'id-token-id2.json', [], '/verified_claims/verification/evidence/0/type'],
    [ANSWER, 'id-token-bad.json', [], '/verified_claims/1/verification'],
    [ANSWER, 'no-carrier.json', [], '/verification'],
    [REQUEST, 'asks-id2.json', [], '/verification/evidence/0/type/value'],
    [REQUEST, 'eca-request.json', ['--profile', 'eca'], '/claims/age_is_at_least'],
    [REQUEST, 'claims-parameter-bad.json', [], '/userinfo/verified_claims/verification'],
  ])('%s refuses %s with %j, and names the place and no value', async (schema, file, words, pointer) => {
    const { status, printed, errors } = await ends(schema, file, ...words)
    expect({ status, errors }).toEqual({ status: 1, errors: '' })
    expect(printed.split('\n').filter((line) => line.startsWith(`${file}: ${pointer}`))).not.toEqual([])
    expect(printed).not.toMatch(/: valid$|4711/m)
  })

  it('prints warnings, at the place in the object around', async () => {
    FILES['carried.json'] = carrier(FILES['own-framework.json'])
    const { status, printed } = await ends(ANSWER, 'carried.json')
    expect(status).toBe(0)
    expect(printed).toBe(
      'carried.json: valid\ncarried.json: warning: /verified_claims/verification/trust_framework should be a known one, or have a domain name in it (trust-framework, IDA §12)',
    )
  })

  it.each([
    [[ANSWER, 'final.json', '--generation', 'ID5'], '--generation is one of ID2, ID3, ID4, final'],
    [[ANSWER, 'final.json', '--generation', '__proto__'], '--generation is one of ID2, ID3, ID4, final'],
    [[ANSWER, 'final.json', '--generation='], '--generation is one of ID2, ID3, ID4, final'],
    [[ANSWER, 'final.json', '--profile', 'obie'], '--profile is one of eca'],
    [[ANSWER, 'final.json', '--tolerant'], '--tolerant is for documents in XML'],
    [['aid1/AidError', 'final.json', '--strict'], '--strict is for schemas of which there are several readings'],
    [
      ['device-configuration/provisioning-document', 'final.json', '--generation', 'ID3'],
      '--generation is for schemas of which there are several readings',
    ],
    [
      ['device-configuration/provisioning-document', 'final.json', '--strict'],
      '--strict is for schemas of which there are several readings',
    ],
    [
      ['identity-assurance/Evidence', 'final.json', '--profile', 'eca'],
      '--profile is for schemas of which there are several readings',
    ],
  ])('%j is misuse', async (words, message) => {
    const { status, printed, errors } = await ends(...words)
    expect(errors).toContain(message)
    expect({ status, printed }).toEqual({ status: 2, printed: '' })
  })
})
