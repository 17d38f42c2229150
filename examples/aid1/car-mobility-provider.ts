/**
 * A small CMP with one user and their cars: the stub in front, `nextFederation` in the middle, the client of the MSP behind.
 */

import { randomUUID } from 'node:crypto'
import {
  buildRedirectToMsp,
  type CmpEvent,
  createAccountId,
  createCmpHandler,
  createMspClient,
  decryptPhoneNumber,
  type FederationEffect,
  type FederationState,
  formatAidError,
  isAidApiError,
  newFederation,
  nextFederation,
  verifyAccountId,
} from 'mobile-identity-contracts/aid1'
import { mutualTls, serveTls } from 'mobile-identity-contracts/node'
import { type Agreement, isSameKey } from './agreement.js'
import type { Party } from './party.js'

const HOME = 'https://app.cmp.example/welcome'

export async function startCarMobilityProvider(agreement: Agreement, party: Party, mspUrl: () => string) {
  let federation: FederationState = newFederation({ side: 'cmp' })
  let mspToken = ''
  let shownPhoneNumber = ''
  /** Request ID → the car that waits for an activation code, and ICCID → the car that holds the profile. */
  const waitingCars = new Map<string, string>()
  const carsByIccid = new Map<string, string>()
  /** Request ID → what waits for a code that comes later. */
  const lateCodes = new Map<string, () => void>()

  const msp = () =>
    createMspClient({
      baseUrl: mspUrl(),
      clientId: agreement.cmpId,
      targetId: agreement.mspId,
      credentials: { apiKey: agreement.mspApiKey },
      fetch: mutualTls(party.tls),
      onEvent: party.onEvent,
    })

  /** Applies an event and stores the next state. A database would do this in one transaction. */
  function apply(event: CmpEvent): readonly FederationEffect[] {
    const next = nextFederation(federation, event)
    federation = next.state
    return next.effects
  }

  /** Carries out what an event asks for, in order. What a car reports is an event again. */
  async function carryOut(effects: readonly FederationEffect[]): Promise<void> {
    const path = { msp_token: mspToken }
    for (const effect of effects) {
      switch (effect.effect) {
        case 'request-activation-code':
          await requestActivationCode(effect.requestId, effect.replaceIccid)
          break
        case 'forward-activation-code':
          carsByIccid.set(effect.iccid, waitingCars.get(effect.requestId) ?? 'a car')
          await carryOut(apply({ type: 'status-reported', iccid: effect.iccid, status: 'installed', now: now() }))
          break
        case 'delete-profile':
          carsByIccid.delete(effect.iccid)
          await carryOut(apply({ type: 'status-reported', iccid: effect.iccid, status: 'deleted', now: now() }))
          break
        case 'report-status':
          await msp().sendCsimStatus({ path, body: { iccid: effect.iccid, eid: '', status: effect.status } })
          break
        case 'request-invalidation':
          await msp().requestInvalidateMspToken({ path })
          break
        case 'remove-token':
          await carryOut(apply({ type: 'token-removed' }))
          break
      }
    }
  }

  async function requestActivationCode(requestId: string, replaceIccid: string | undefined): Promise<void> {
    const body = { profileType: 'personal', deviceType: 'tcu', imei: '', eid: '', activationCodeRequestID: requestId }
    const late = new Promise<void>((resolve) => lateCodes.set(requestId, resolve))
    try {
      const answer = await msp().requestActivationCode({
        path: { msp_token: mspToken },
        body: { ...body, ...(replaceIccid !== undefined && { replaceIccid }) },
      })
      if (answer.status === 201) return late
      const { iccid, swappedIccid } = answer.body
      await carryOut(apply({ type: 'activation-code-received', requestId, iccid, swappedIccid, now: now() }))
    } catch (error) {
      if (!isAidApiError(error)) throw error
      apply({ type: 'activation-code-denied', requestId })
      throw error
    }
  }

  const handler = createCmpHandler(
    {
      async sendMspToken({ path, body }) {
        verifyAccountId(path.account_id, { secret: agreement.accountIdSecret })
        if ('error' in body) {
          apply({ type: 'onboarding-refused', errorCode: '102' })
          return { status: 201 }
        }
        shownPhoneNumber = await decryptPhoneNumber(body, { key: agreement.phoneNumberKey })
        mspToken = body.msp_token
        apply({ type: 'msp-token-received' })
        return { status: 201 }
      },

      sendActivationCode({ path, body, afterAnswer }) {
        if (path.msp_token !== mspToken) return { status: 404, body: formatAidError('20') }
        const requestId = body.activationCodeRequestID
        if ('error' in body) {
          apply({ type: 'activation-code-denied', requestId })
          lateCodes.get(requestId)?.()
          return { status: 200 }
        }
        const { iccid, swappedIccid } = body
        const effects = apply({ type: 'activation-code-received', requestId, iccid, swappedIccid, now: now() })
        for (const effect of effects) {
          if (effect.effect === 'refuse')
            return { status: 422, body: formatAidError(effect.errorCode, ...effect.values) }
        }
        afterAnswer(() => void carryOut(effects).then(lateCodes.get(requestId)))
        return { status: 200 }
      },
    },
    {
      authenticate: ({ credentials, peerCertificate }) =>
        credentials !== undefined &&
        'apiKey' in credentials &&
        isSameKey(credentials.apiKey, agreement.cmpApiKey) &&
        peerCertificate?.subject === agreement.mspSubject,
    },
  )

  const server = await serveTls(handler, { ...party.tls, host: 'localhost' })
  return {
    url: server.url,
    close: () => server.close(),
    phase: () => federation.phase,
    shownPhoneNumber: () => shownPhoneNumber,
    /** The cars that hold a profile. */
    provisionedCars: () => [...carsByIccid.values()],

    /** The user chose the MSP: where to send them. */
    startOnboarding(): string {
      apply({ type: 'account-id-requested' })
      const accountId = createAccountId({ lifetimeSeconds: 600 }, agreement.accountIdSecret)
      return buildRedirectToMsp({ touchpoint: agreement.mspTouchpoint, accountId, redirectUri: HOME })
    },

    /** The user gets into a car that has no profile of theirs. Resolves once it has one, or there is none to be had. */
    async enterCar(car: string): Promise<void> {
      const requestId = randomUUID()
      waitingCars.set(requestId, car)
      await carryOut(apply({ type: 'activation-code-needed', requestId }))
    },

    /** Compares the books with those of the MSP. Answers how many profiles it lists. */
    async synchronize(): Promise<number> {
      const answer = await msp().requestProfileStatus({ path: { msp_token: mspToken } })
      await carryOut(apply({ type: 'profile-statuses-received', profiles: answer.body.profiles }))
      return answer.body.profiles.length
    },

    /** The user unlinks the accounts. */
    withdraw: () => carryOut(apply({ type: 'onboarding-withdrawn' })),
  }
}

function now(): number {
  return Math.floor(Date.now() / 1000)
}
