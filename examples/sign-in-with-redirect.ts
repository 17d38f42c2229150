/**
 * A shop signs a user in with the user's mobile operator: by redirect, then from server to server with a notification.
 * Discovery, operator and shop talk in this process. Each message is one line. `npx tsx examples/sign-in-with-redirect.ts`
 */

import { pathToFileURL } from 'node:url'
import { startDiscovery } from './mobile-connect/discovery.js'
import { OPERATOR_SCOPES, startOperator } from './mobile-connect/operator.js'
import { startServiceProvider } from './mobile-connect/service-provider.js'

const ISSUER = 'https://idgw.operator.example'
const DISCOVERY = 'https://discovery.example'
const REDIRECT_URI = 'https://shop.example/callback'
const NOTIFICATION_URI = 'https://shop.example/notification'
const MSISDN = '447700900250'

export async function signInWithRedirect(print: (line: string) => void): Promise<void> {
  let step = 0
  const say = (from: string, to: string, what: string) => {
    step += 1
    print(`${String(step).padStart(2)}  ${`${from} → ${to}`.padEnd(20)}  ${what}`)
  }
  const names: Readonly<Record<string, string>> = {
    'discovery.example': 'discovery',
    'idgw.operator.example': 'operator',
    'shop.example': 'shop',
  }

  /** The network of this example: each host is a handler. */
  const send = async (request: Request, browser?: string): Promise<Response> => {
    const { host, pathname } = new URL(request.url)
    const from = browser ?? (host === 'shop.example' ? 'operator' : 'shop')
    const answer = (await hosts[host]?.(request)) ?? new Response(null, { status: 502 })
    say(from, names[host] ?? host, `${request.method} ${pathname}  ${answer.status}`)
    return answer
  }
  const fetch: typeof globalThis.fetch = (target, init) => send(new Request(target, init))
  const browser = async (url: string) => {
    const answer = await send(new Request(url), 'browser')
    return answer.headers.get('location') ?? ''
  }

  const credentials = { clientId: 'x-shop', clientSecret: 'made-up-client-secret' }
  const shop = startServiceProvider({
    fetch,
    redirectUri: REDIRECT_URI,
    notificationUri: NOTIFICATION_URI,
    discovery: { baseUrl: DISCOVERY, ...credentials },
  })
  const registered = {
    ...credentials,
    scopes: OPERATOR_SCOPES,
    redirectUris: [REDIRECT_URI],
    notificationUris: [NOTIFICATION_URI],
    keys: [shop.key],
  }
  const onUserAsked = (product: string) =>
    say('operator', 'user', `asks on the phone for ${product}, and the user says yes`)
  const operator = startOperator({ issuer: ISSUER, serviceProviders: [registered], fetch, onUserAsked })
  const discovery = startDiscovery({ issuer: ISSUER, ...credentials })
  const hosts: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
    'discovery.example': discovery.fetch,
    'idgw.operator.example': operator.fetch,
    'shop.example': shop.notifications.fetch,
  }

  print('Discovery: which operator is it? (MC API §2)')
  const discovered = await shop.discover('901', '01')
  print(`    It is ${discovered.operator.name}`)

  print('Sign-in by redirect (MC API §4 to §6)')
  const { level, attributes } = await shop.signInWithRedirect(discovered, browser)
  print(`    ${attributes.given_name} of ${attributes.city} is signed in at level ${level}`)

  print('Sign-in from server to server (MC API §8, §9)')
  const outcome = await shop.signInFromServer(discovered, MSISDN)
  print(`    The user is ${outcome}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await signInWithRedirect(console.log)
