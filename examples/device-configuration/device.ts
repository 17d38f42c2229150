/**
 * A device: the client machine, and what carries out its effects. The state is all that a real one would store.
 */

import { setTimeout as pause } from 'node:timers/promises'
import { ContractError } from 'mobile-identity-contracts'
import {
  type Characteristic,
  type ClientEffect,
  type ClientEvent,
  type ConfigurationQuery,
  type ConfigurationServerAnswer,
  createConfigurationServerClient,
  decodeOtpSms,
  initialClientState,
  nextClientState,
  type SmsUserData,
} from 'mobile-identity-contracts/device-configuration'

export interface DeviceOptions {
  readonly spokenVersions: readonly string[]
  readonly apps: string[]
  readonly imsi: string
  readonly defaultFqdn: string
  /** The way to a server, by its FQDN. */
  readonly fetch: typeof fetch
  readonly clock: () => number
  readonly onAnswer: (server: string, answer: ConfigurationServerAnswer) => void
  /** Tells what becomes of the services. */
  readonly onServices: (line: string) => void
}

const appIdsOf = (applications: readonly Characteristic[]) =>
  applications
    .flatMap(({ parms }) => parms.flatMap(({ name, value = '' }) => (name === 'AppID' ? value : [])))
    .join(', ')

type SendRequest = Extract<ClientEffect, { effect: 'send-request' }>

export function createDevice(options: DeviceOptions) {
  const { spokenVersions, apps, imsi, defaultFqdn, clock, onServices } = options
  let state = initialClientState({ kind: 'primary-device', spokenVersions }, 1)
  const cookies = new Map<string, string>()
  const timers = new Map<number, number>()

  function take(event: ClientEvent): void {
    const next = nextClientState(state, event)
    state = next.state
    for (const effect of next.effects) carryOut(effect)
  }

  function carryOut(effect: ClientEffect): void {
    switch (effect.effect) {
      case 'send-request':
        void send(effect)
        break
      case 'apply-configuration':
        onServices(`${appIdsOf(effect.applications)} configured`)
        break
      case 'revert-services':
        onServices(`${effect.appIds === 'all' ? 'all' : effect.appIds.join(', ')} back to default behaviour`)
        break
      case 'start-timer':
        timers.set(effect.timerId, effect.atMs)
        break
      case 'stop-timer':
        timers.delete(effect.timerId)
        break
    }
  }

  async function send({ requestId, server, query, cookie }: SendRequest): Promise<void> {
    const client = createConfigurationServerClient({ baseUrl: `https://${server}`, fetch: options.fetch })
    if (!cookie) cookies.delete(server)
    const known = cookie ? cookies.get(server) : undefined
    const answer = await client
      .requestConfiguration({
        query: {
          ...query,
          app: apps,
          terminal_vendor: 'MdUp',
          terminal_model: 'M1',
          terminal_sw_version: '1.0',
        } as ConfigurationQuery,
        origin: server === defaultFqdn ? 'default' : 'additional',
        headers: { 'Accept-Language': 'en' },
        ...(known !== undefined && { cookie: known }),
      })
      .catch((error: unknown) => {
        if (error instanceof ContractError) return { kind: 'failed' } as const
        throw error
      })
    if ('status' in answer) {
      options.onAnswer(server, answer)
      // A real device keeps cookies as RFC 6265 asks for.
      for (const line of answer.setCookies) cookies.set(server, line.split(';', 1)[0] ?? '')
    }
    take({ type: 'answered', requestId, atMs: clock(), answer })
  }

  return {
    /** The device boots with its SIM, on a Wi-Fi network. */
    boot() {
      take({ type: 'client-started', atMs: clock() })
      take({
        type: 'connectivity-changed',
        connectivity: { data: 'non-cellular', roaming: false, psDataOff: false, sms: true, network: 'home' },
      })
      take({ type: 'sim-ready', atMs: clock(), identity: imsi, imsi, defaultFqdn })
    },
    receiveSms(sms: SmsUserData) {
      take({ type: 'otp-sms-received', otp: decodeOtpSms(sms).otp })
    },
    /** Fires what is due. */
    tick() {
      for (const [timerId, atMs] of [...timers])
        if (atMs <= clock() && timers.delete(timerId)) take({ type: 'timer-fired', timerId })
    },
    /** Until no request is in progress: the last one was answered, and nothing is waited for. */
    async settle() {
      while (state.request !== null) await pause(1)
    },
  }
}
