import { createCibaClient, fetchProviderMetadata, pollToken, startAuthentication } from 'mobile-identity-contracts/ciba'

/** Lets the operator of somebody ask on the phone whether it is the one who calls; answers who that is, or nothing. */
export async function signIn(phoneNumber: string, clientSecret: string): Promise<string | undefined> {
  const bank = createCibaClient({
    metadata: await fetchProviderMetadata('https://openid.operator.example'),
    clientAuthentication: { method: 'client_secret_basic', clientId: 'bank', clientSecret },
    deliveryMode: 'poll',
  })
  const request = { scope: 'openid', login_hint: phoneNumber, acr_values: 'mod-mf', binding_message: 'W4SCT' }
  const start = await startAuthentication(bank, request)
  if (start.outcome === 'refused') return undefined
  const end = await pollToken(bank, start.started, { signal: AbortSignal.timeout(120_000) })
  return end.outcome === 'granted' ? end.tokens.claims.sub : undefined
}
