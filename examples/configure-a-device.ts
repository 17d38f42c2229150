/**
 * A device configures itself: a version that the server does not speak, an OTP by SMS, an additional server, a reset and a new start.
 * The client machine talks to two small servers on the stub. Each message is one line. `npx tsx examples/configure-a-device.ts`
 */

import { pathToFileURL } from 'node:url'
import {
  type Characteristic,
  type CurrentConfiguration,
  configurationServerFqdn,
  type SmsUserData,
} from 'mobile-identity-contracts/device-configuration'
import { createDevice } from './device-configuration/device.js'
import { startOperator } from './device-configuration/operator.js'

const IMSI = '001010123456789'
const DAY_SECONDS = 86_400

const application = (appId: string): Characteristic => ({
  type: 'APPLICATION',
  parms: [{ name: 'AppID', value: appId }],
  characteristics: [],
})

export async function configureADevice(print: (line: string) => void): Promise<void> {
  const defaultFqdn = configurationServerFqdn({ imsi: IMSI, mncDigits: 2 })
  const chatFqdn = 'chat.operator.example'
  const names: Record<string, string> = { [defaultFqdn]: 'default server', [chatFqdn]: 'chat server' }
  let now = Date.parse('2026-02-19T08:00:00Z')
  let step = 0
  const say = (from: string, to: string, what: string) => {
    step += 1
    print(`${String(step).padStart(2)}  ${`${from} → ${to}`.padEnd(26)}  ${what}`)
  }

  const configured: CurrentConfiguration = {
    version: 7,
    validitySeconds: DAY_SECONDS,
    applications: [application('ap2204')],
    user: { msisdn: '447900000001' },
    accessControl: {
      default: { appIds: ['ap2204'] },
      servers: [{ fqdn: chatFqdn, appIds: ['ap2002'], idProvider: false }],
    },
  }
  let current: CurrentConfiguration = configured
  const chat: CurrentConfiguration = {
    version: 3,
    validitySeconds: 30 * DAY_SECONDS,
    applications: [application('ap2002')],
  }
  const sendSms = (server: string) => (sms: SmsUserData) => {
    say(server, 'device', 'SMS to port 37273 with an OTP')
    device.receiveSms(sms)
  }
  const operators: Record<string, ReturnType<typeof startOperator>> = {
    [defaultFqdn]: startOperator({
      supportedVersions: ['5.0'],
      configuration: () => current,
      sendSms: sendSms('default server'),
    }),
    [chatFqdn]: startOperator({
      supportedVersions: ['5.0'],
      additionalServer: { idProvider: false },
      configuration: () => chat,
      sendSms: sendSms('chat server'),
    }),
  }
  const device = createDevice({
    spokenVersions: ['6.0', '5.0'],
    apps: ['ap2204', 'ap2002'],
    imsi: IMSI,
    defaultFqdn,
    clock: () => now,
    fetch: async (target, init) => {
      const request = new Request(target as string, init)
      const { hostname, searchParams } = new URL(request.url)
      const otp = searchParams.has('OTP') ? ', OTP' : ''
      const { [hostname]: name = hostname } = names
      say(
        'device',
        name,
        `GET vers=${searchParams.get('vers')}, version ${searchParams.get('provisioning_version')}${otp}`,
      )
      const answer = await operators[hostname]?.fetch(request)
      return answer ?? new Response(null, { status: 500 })
    },
    onAnswer: (server, answer) => {
      const version = answer.kind === 'document' ? ` of version ${answer.document.vers?.version}` : ''
      const spoken = answer.supportedVersions === undefined ? '' : `, speaks ${answer.supportedVersions.join(', ')}`
      say(names[server] ?? server, 'device', `${answer.status} ${answer.kind}${version}${spoken}`)
    },
    onServices: (line) => print(`    Services: ${line}`),
  })

  print('First start: the server does not speak 6.0 (RCC.14 §5.2), then authenticates by SMS (§2.6.1)')
  device.boot()
  await device.settle()

  print('The configuration expires, and the operator takes it back for now (§2.4.1, version 0)')
  now += 2 * DAY_SECONDS * 1000
  current = { reset: 0 }
  device.tick()
  await device.settle()

  print('The next start: the services are back')
  current = configured
  device.boot()
  await device.settle()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await configureADevice(console.log)
