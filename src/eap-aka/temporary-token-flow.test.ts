import { describe, expect, it } from 'vitest'
import { createConfigurationServerHandler } from '../device-configuration/configuration-server-handler.js'
import { answerForTokenValidation } from '../device-configuration/temporary-token.js'
import { createTokenValidationClient, createTokenValidationHandler } from '../device-configuration/token-validation.js'
import { authenticateWithEapRelay } from './eap-relay-client.js'
import { createEapRelayHandler } from './eap-relay-handler.js'
import { createTemporaryTokens } from './temporary-tokens.js'
import { aucOf, connect, DOCUMENT, IDENTITY, IMSI, QUERY, usimOf } from './testing/relay-parties.js'

/** RCC.14 §D: the endpoint that issues tokens also validates them; the Configuration Server knows no SIM. */
function parties() {
  const tokens = createTemporaryTokens<{ msisdn: string; imsi: string }>()
  const endpoint = createEapRelayHandler({
    auc: aucOf(),
    // How the endpoint hands the token over is not of RCC.14; here it is a header that this test reads.
    onSuccess: ({ imsi }) => ({
      status: 200,
      headers: { 'x-token': tokens.issue({ imsi, msisdn: '447900000001' }) } as never,
    }),
  })
  const validation = createTokenValidationHandler(
    {
      validateTemporaryToken: ({ body }) => {
        const user = tokens.consume(body.as_temp_token)
        return user === undefined ? { status: 403 } : { status: 200, body: user }
      },
    },
    { authenticate: () => true },
  )
  const validator = createTokenValidationClient({
    baseUrl: 'https://tokens.example',
    credentials: { bearerToken: 'server-1' },
    fetch: async (target, init) => validation.fetch(new Request(target as string, init)),
  })
  const users: string[] = []
  const server = createConfigurationServerHandler({
    async continueConfiguration({ form }) {
      const result = await validator.validateTemporaryToken(form?.as_temp_token ?? '')
      if (result.outcome === 'refused') return { status: result.status, headers: {} }
      users.push(result.user.msisdn)
      return DOCUMENT
    },
  })
  return { endpoint, server, users }
}

describe('a configuration with a Temporary Token (RCC.14 Annex D)', () => {
  it('goes from the SIM to the token, and from the token to the document, once', async () => {
    const { endpoint, server, users } = parties()
    let token = ''
    const sim = connect(endpoint, (answer) => {
      token = answer.headers.get('x-token') ?? token
      return answer
    })
    await authenticateWithEapRelay(sim.client, { identity: IDENTITY, usim: usimOf(), query: QUERY })
    expect(token).toMatch(/^[\w-]{22}$/)
    expect(token).not.toContain(IMSI)
    const { client } = connect(server)
    const send = () => client.continueConfiguration({ form: { as_temp_token: token } })
    expect(await send()).toMatchObject({ kind: 'document' })
    expect(users).toEqual(['447900000001'])
    // §2.13 NOTE: "can be used for validation only once".
    expect(await send()).toMatchObject({ kind: 'refused', status: answerForTokenValidation(403) })
    expect(users).toHaveLength(1)
  })
})
