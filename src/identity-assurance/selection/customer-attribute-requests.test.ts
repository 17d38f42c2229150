import { describe, expect, it } from 'vitest'
import { selectVerifiedClaims } from './testing/loose-selection.js'

const NOW = Date.parse('2021-02-05T12:00:00Z') / 1000

const home = { street_address: '31 Example Street', locality: 'Norwich', postal_code: 'NR1 1AA', country: 'GBR' }
const utilityBill = {
  type: 'id_document',
  method: 'pipp',
  document: { type: 'utility_bill', provider: { name: 'Example Utilities', country: 'GBR' } },
}
const drivingPermit = {
  type: 'id_document',
  method: 'pipp',
  document: { type: 'driving_permit', number: 'D0000001', issuer: { name: 'Licensing Agency', country: 'GBR' } },
}

/** What a bank knows of a customer from the opening of the account, in the form of ID2. */
const onboarded = {
  verification: {
    trust_framework: 'UK_ECA_Example',
    time: '2021-01-02T18:25Z',
    verification_process: '0e2c1a90-0000-4000-8000-000000000001',
    evidence: [utilityBill, drivingPermit],
  },
  claims: {
    name: 'Ada Sample',
    given_name: 'Ada',
    family_name: 'Sample',
    birthdate: '1984-03-21',
    address: home,
    age_is_at_least: { age: 21, on_date: '2021-02-05', result: true },
    account_activity: { active: true, active_duration: 9 },
  },
}

describe('the use cases of extended customer attributes', () => {
  it('OBIE ECA §8.1: onboarding, with the evidence and its documents, in the ID Token', () => {
    const parameter = {
      id_token: {
        verified_claims: {
          verification: {
            trust_framework: { value: 'UK_ECA_Example' },
            time: null,
            verification_process: null,
            evidence: [
              {
                type: { value: 'id_document' },
                method: null,
                document: {
                  type: { values: ['utility_bill', 'driving_permit'] },
                  provider: null,
                  issuer: { name: null },
                },
              },
            ],
          },
          claims: { given_name: { essential: true }, family_name: { essential: true }, address: null },
        },
      },
    }
    const options = { now: NOW, generation: 'ID2' } as const
    expect(selectVerifiedClaims(parameter, onboarded, { ...options, endpoint: 'id_token' })).toEqual({
      verification: {
        trust_framework: 'UK_ECA_Example',
        time: '2021-01-02T18:25Z',
        verification_process: '0e2c1a90-0000-4000-8000-000000000001',
        evidence: [
          utilityBill,
          {
            type: 'id_document',
            method: 'pipp',
            document: { type: 'driving_permit', issuer: { name: 'Licensing Agency' } },
          },
        ],
      },
      claims: { given_name: 'Ada', family_name: 'Sample', address: home },
    })
    expect(selectVerifiedClaims(parameter, onboarded, { ...options, endpoint: 'userinfo' })).toBeUndefined()
  })

  it.each([
    ['as value, with a date', { value: 21, on_date: '2021-02-05' }],
    ['as members', { age: 21, on_date: '2021-02-05' }],
    ['without a condition', null],
  ])('OBIE ECA §8.2: age verification, asked for %s, without the date of birth', (_, age_is_at_least) => {
    const request = { verification: { trust_framework: null }, claims: { age_is_at_least } }
    expect(selectVerifiedClaims(request, onboarded, { now: NOW })).toEqual({
      verification: { trust_framework: 'UK_ECA_Example' },
      claims: { age_is_at_least: { age: 21, on_date: '2021-02-05', result: true } },
    })
  })

  it('OBIE ECA §8.3: name and address with a payment, verified in the last three months', () => {
    const requestFor = (maxAge: number) => ({
      verification: { trust_framework: null, time: { max_age: maxAge } },
      claims: { name: null, address: null },
    })
    expect(selectVerifiedClaims(requestFor(90 * 86_400), onboarded, { now: NOW })).toEqual({
      verification: { trust_framework: 'UK_ECA_Example', time: '2021-01-02T18:25Z' },
      claims: { name: 'Ada Sample', address: home },
    })
    expect(selectVerifiedClaims(requestFor(30 * 86_400), onboarded, { now: NOW })).toBeUndefined()
  })

  describe('OBIE ECA §8.4: a bank with several events', () => {
    const event = (level: string, time: string, evidence: object[], claims: object) => ({
      verification: { trust_framework: 'MyBank', identity_assurance_level: level, time, evidence },
      claims: { given_name: 'Ada', birthdate: '1984-03-21', ...claims },
    })
    const passport = { type: 'id_document', method: 'pipp', time: '2012-04-22T11:30Z', document: { type: 'passport' } }
    const setup = event('MyBank_AccountSetup', '2012-04-23T18:25Z', [], {
      nationalities: ['GBR', 'FRA'],
      address: home,
    })
    const withdrawal = event('MyBank_HighValueWithdrawal', '2019-04-23T18:25Z', [passport], { nationalities: ['GBR'] })

    it('answers with each event that fits', () => {
      const request = {
        verification: { trust_framework: { value: 'MyBank' }, identity_assurance_level: null },
        claims: { given_name: null, address: { postal_code: null } },
      }
      expect(selectVerifiedClaims(request, [setup, withdrawal], { generation: 'ID2' })).toEqual([
        {
          verification: { trust_framework: 'MyBank', identity_assurance_level: 'MyBank_AccountSetup' },
          claims: { given_name: 'Ada', address: { postal_code: 'NR1 1AA' } },
        },
        {
          verification: { trust_framework: 'MyBank', identity_assurance_level: 'MyBank_HighValueWithdrawal' },
          claims: { given_name: 'Ada' },
        },
      ])
    })

    it('answers with the one for which there is a passport', () => {
      const document = { type: { value: 'passport' } }
      const evidence = [{ type: { value: 'id_document' }, document }]
      const request = { verification: { trust_framework: null, evidence }, claims: { given_name: null } }
      expect(selectVerifiedClaims(request, [setup, withdrawal], { generation: 'ID2' })).toEqual({
        verification: {
          trust_framework: 'MyBank',
          evidence: [{ type: 'id_document', document: { type: 'passport' } }],
        },
        claims: { given_name: 'Ada' },
      })
    })
  })
})
