/**
 * A user links their car account with their mobile subscription, drives three cars with a pool of two profiles, and unlinks again.
 * A CMP and an MSP talk over mutual TLS on this machine. Each message is one line. `npm run example`
 */

import { setTimeout as pause } from 'node:timers/promises'
import type { ClientEvent } from 'mobile-identity-contracts/aid1'
import { makeAgreement } from './aid1/agreement.js'
import { startCarMobilityProvider } from './aid1/car-mobility-provider.js'
import { makeAuthority } from './aid1/certificates.js'
import { startMobileServiceProvider } from './aid1/mobile-service-provider.js'

export async function onboardAndProvision(print: (line: string) => void): Promise<void> {
  let step = 0
  const say = (from: string, to: string, what: string) => {
    step += 1
    print(`${String(step).padStart(2)}  ${from.padEnd(4)} → ${to.padEnd(4)}  ${what}`)
  }
  const narrator = (from: string, to: string) => (event: ClientEvent) => {
    if (event.type === 'answer')
      say(from, to, `${event.operationId.padEnd(25)} ${event.method.padEnd(6)} ${event.path}  ${event.status}`)
  }

  const authority = await makeAuthority('Example authority')
  const agreement = makeAgreement()
  const wait = async (ms: number) => void (ms > 0 && (await pause(ms)))
  const party = async (name: string, onEvent: (event: ClientEvent) => void) => ({
    tls: { ...(await authority.issue(name)), ca: authority.cert },
    onEvent,
    pause: wait,
  })
  let mspUrl = ''
  const cmp = await startCarMobilityProvider(
    agreement,
    await party('cmp.example', narrator('CMP', 'MSP')),
    () => mspUrl,
  )
  const msp = await startMobileServiceProvider(
    agreement,
    await party('msp.example', narrator('MSP', 'CMP')),
    () => cmp.url,
  )
  mspUrl = msp.url
  try {
    print('Onboarding via the CMP touchpoint (AID.02 §4.1)')
    const redirect = cmp.startOnboarding()
    say('CMP', 'User', `redirect to ${new URL(redirect).origin} with an account ID`)
    say('User', 'MSP', 'logs in and confirms')
    const back = await msp.onboard(redirect, '4918974020143')
    say('MSP', 'User', `redirect back to ${back}`)
    print(`    The CMP shows the subscription as …${cmp.shownPhoneNumber().slice(-4)}`)

    print('Car provisioning with a pool of two profiles (AID.02 §4.3)')
    await cmp.enterCar('first car')
    print('    The first car has its profile at once (synchronous mode)')
    msp.setPreparationMs(250)
    await cmp.enterCar('second car')
    print('    The second car has its profile later (asynchronous mode)')
    msp.setPreparationMs(0)
    await cmp.enterCar('third car')
    print(`    The pool was full, so a profile was swapped. In use: ${cmp.provisionedCars().join(', ')}`)

    print('Profile status synchronization (AID.02 §4.6)')
    print(`    The MSP lists ${await cmp.synchronize()} profiles, and so does the CMP: ${cmp.provisionedCars().length}`)

    print('Withdrawal via the CMP touchpoint (AID.02 §4.4.1)')
    await cmp.withdraw()
    print(`    The federation is ${cmp.phase()}; the MSP keeps ${msp.federationCount()} tokens`)
  } finally {
    await Promise.all([cmp.close(), msp.close()])
  }
}

if (process.argv[1]?.endsWith('onboard-and-provision.ts')) await onboardAndProvision((line) => console.log(line))
