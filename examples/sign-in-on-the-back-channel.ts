/**
 * Somebody calls a bank. The bank asks the mobile operator of the customer whether it is the customer, who answers on the phone: by polling, with
 * a ping, with a push, and once the customer says no. `npx tsx examples/sign-in-on-the-back-channel.ts`
 */

import { pathToFileURL } from 'node:url'
import {
  type CibaClient,
  type CibaTokens,
  createCibaClient,
  createNotificationHandler,
  type DeliveryMode,
  fetchProviderMetadata,
  pollToken,
  type StartedAuthentication,
  startAuthentication,
} from 'mobile-identity-contracts/ciba'
import { createClock } from './ciba/clock.js'
import { OPERATOR, startOperator } from './ciba/operator.js'

const BANK = 'https://bank.example'
const CLIENT_SECRET = 'a-secret-of-the-bank'
const CALLER = '+34600000001'

export async function signInOnTheBackChannel(print: (line: string) => void): Promise<void> {
  const clock = createClock(Date.parse('2026-11-20T12:00:00Z'))
  const requests = new Map<string, StartedAuthentication>()

  /** The network: each message is one line. */
  const network: typeof globalThis.fetch = async (target, init) => {
    const request = new Request(target as string, init)
    const { origin, pathname } = new URL(request.url)
    if (pathname === '/jwks') return new Response(operator.jwks, { headers: { 'content-type': 'application/json' } })
    const take = origin === BANK ? endpointOf[request.url] : operator.handler.fetch
    const answer = (await take?.(request)) ?? new Response(null, { status: 404 })
    const body = await answer.clone().text()
    const { error = '' } = body === '' ? {} : (JSON.parse(body) as { error?: string })
    print(`  ${request.method} ${pathname} → ${answer.status} ${error}`.trimEnd())
    return answer
  }
  const operator = await startOperator({
    clients: (['poll', 'ping', 'push'] as const).map((mode) => ({
      client_id: `bank-${mode}`,
      client_secret: CLIENT_SECRET,
      backchannel_token_delivery_mode: mode,
      ...(mode !== 'poll' && { backchannel_client_notification_endpoint: `${BANK}/${mode}/backchannel-notification` }),
    })),
    now: clock.now,
    fetch: network,
    askUser: ({ bindingMessage }) => print(`  The phone asks: is it you, ${bindingMessage}?`),
  })
  const metadata = await fetchProviderMetadata(OPERATOR, { fetch: network })
  const clientOf = (deliveryMode: DeliveryMode) =>
    createCibaClient({
      metadata,
      clientAuthentication: {
        method: 'client_secret_basic',
        clientId: `bank-${deliveryMode}`,
        clientSecret: CLIENT_SECRET,
      },
      deliveryMode,
      clock,
      fetch: network,
    })
  const [polling, pinged, pushed] = [clientOf('poll'), clientOf('ping'), clientOf('push')]

  /** What the bank mounts for the operator to call. */
  let pushedTokens: CibaTokens | undefined
  const findStarted = (authReqId: string) => requests.get(authReqId)
  const pingEndpoint = createNotificationHandler({ client: pinged, basePath: '/ping', findStarted })
  const pushEndpoint = createNotificationHandler({
    client: pushed,
    basePath: '/push',
    findStarted,
    onTokens(_started, tokens) {
      pushedTokens = tokens
    },
  })
  const endpointOf: Record<string, (request: Request) => Promise<Response>> = {
    [`${BANK}/ping/backchannel-notification`]: pingEndpoint.fetch,
    [`${BANK}/push/backchannel-notification`]: pushEndpoint.fetch,
  }

  async function ask(client: CibaClient): Promise<StartedAuthentication> {
    const request = { scope: 'openid', login_hint: CALLER, acr_values: 'mod-mf', binding_message: 'W4SCT' }
    const result = await startAuthentication(client, request)
    if (result.outcome === 'refused') throw new Error(`The operator refuses: ${result.error}`)
    requests.set(result.started.authReqId, result.started)
    return result.started
  }
  const welcome = ({ claims }: CibaTokens) => print(`  The bank knows the caller as ${claims.sub}, by ${claims.acr}`)

  print('Poll: the bank asks every 5 s')
  const first = await ask(polling)
  const polled = pollToken(polling, first, {
    // The customer takes some seconds to answer.
    onPending: ({ delayMs }) => void operator.answer(first.authReqId, 'yes').then(() => clock.pass(delayMs)),
  })
  clock.pass(first.intervalMs)
  const outcome = await polled
  if (outcome.outcome === 'granted') welcome(outcome.tokens)

  print('Ping: the operator says when, and the bank asks then')
  const second = await ask(pinged)
  const fetched = pollToken(pinged, second)
  await operator.answer(second.authReqId, 'yes')
  const news = await fetched
  if (news.outcome === 'granted') welcome(news.tokens)

  print('Push: the operator sends the tokens')
  const third = await ask(pushed)
  await operator.answer(third.authReqId, 'yes')
  if (pushedTokens !== undefined) welcome(pushedTokens)

  print('Ping: it is not the customer who calls')
  const fourth = await ask(pinged)
  const refused = pollToken(pinged, fourth)
  await operator.answer(fourth.authReqId, 'no')
  print(`  The bank ends the call: ${(await refused).outcome}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await signInOnTheBackChannel(console.log)
