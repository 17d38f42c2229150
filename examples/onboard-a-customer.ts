/**
 * An energy supplier opens an account for somebody whom a bank knows, with name and address as the bank verified them; then a venue asks whether its
 * visitor is old enough, and learns no more. Bank and relying parties talk on this machine. `npx tsx examples/onboard-a-customer.ts`
 */

import { pathToFileURL } from 'node:url'
import { startBank } from './identity-assurance/bank.js'
import { startRelyingParty } from './identity-assurance/relying-party.js'

const ENERGY_SUPPLIER = {
  clientId: 'energy-supplier',
  clientSecret: 'a-secret-of-the-supplier',
  redirectUri: 'https://energy.example/callback',
}
const VENUE = {
  clientId: 'venue',
  clientSecret: 'a-secret-of-the-venue',
  redirectUri: 'https://venue.example/callback',
}

/** Name and address, and by which of two kinds of documents they were verified (OBIE ECA §8.1). */
const ONBOARDING = {
  verification: {
    trust_framework: { value: 'uk_diatf' },
    time: null,
    evidence: [
      {
        type: { value: 'document' },
        check_details: [{ check_method: null }],
        document_details: { type: { values: ['utility_statement', 'driving_permit'] } },
      },
    ],
  },
  claims: { given_name: null, family_name: null, address: { essential: true }, nationalities: null },
}

/** Whether somebody is 21, and nothing else (OBIE ECA §8.2). */
const AGE_CHECK = {
  verification: { trust_framework: null },
  claims: { age_is_at_least: { age: { value: 21 }, on_date: null, result: null } },
}

export async function onboardACustomer(print: (line: string) => void): Promise<void> {
  const bank = await startBank({
    relyingParties: [ENERGY_SUPPLIER, VENUE],
    onRequest: (what) => print(`    The bank answers ${what}`),
  })
  const supplier = startRelyingParty(bank.issuer, ENERGY_SUPPLIER)
  const venue = startRelyingParty(bank.issuer, VENUE)

  print('Onboarding: the supplier asks for name, address and nationalities in the ID token')
  const [customer] = (await supplier.ask({ id_token: { verified_claims: ONBOARDING } })).idToken
  if (customer === undefined) throw new Error('The bank tells nothing')
  const { verification, claims } = customer
  const documents = verification.evidence?.map((one) => ('document_details' in one ? one.document_details?.type : ''))
  print(`  It learned: ${claims.given_name} ${claims.family_name} of ${claims.address?.locality}`)
  print(`  Verified under ${verification.trust_framework} on ${verification.time}, by ${documents?.join(' and ')}`)
  print(`  Asked for and not told: ${Object.keys(ONBOARDING.claims).filter((name) => !(name in claims))}`)
  print(`  Not asked for and not told: ${['birthdate'].filter((name) => !(name in claims))}, and the passport`)

  print('Age verification: the venue asks whether its visitor is 21')
  const [visitor] = (await venue.ask({ userinfo: { verified_claims: AGE_CHECK } })).userInfo
  const told = visitor?.claims ?? {}
  print(
    `  It learned: at least ${told.age_is_at_least?.age}, ${told.age_is_at_least?.result}; and only ${Object.keys(told)}`,
  )

  print('Age verification: the venue asks for another age, which the bank does not tell')
  const other = { ...AGE_CHECK, claims: { age_is_at_least: { age: { value: 42 } } } }
  const { userInfo } = await venue.ask({ userinfo: { verified_claims: other } })
  print(`  It learned: ${userInfo.length === 0 ? 'nothing, and it was no error' : 'more than it should'}`)

  await bank.close()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await onboardACustomer(console.log)
