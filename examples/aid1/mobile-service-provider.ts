/**
 * A small MSP: the stub in front, `nextFederation` in the middle, the client of the CMP behind. It keeps its federations in memory.
 */

import { randomInt, randomUUID } from 'node:crypto'
import {
  consumeAccountId,
  createCmpClient,
  createMspHandler,
  encryptPhoneNumber,
  type FederationEffect,
  type FederationState,
  formatAidError,
  type MspEvent,
  newFederation,
  nextFederation,
  parseRedirectToMsp,
  verifyAccountId,
} from 'mobile-identity-contracts/aid1'
import { mutualTls, serveTls } from 'mobile-identity-contracts/node'
import { type Agreement, isSameKey } from './agreement.js'
import type { Party } from './party.js'

/** Profiles that the subscription allows at a time. */
const MAX_PROFILES = 2
/** Shorter than the 3 s of AID.02 §7.7.1, so that the example need not wait. */
const SYNCHRONOUS_DEADLINE_MS = 100

export async function startMobileServiceProvider(agreement: Agreement, party: Party, cmpUrl: () => string) {
  const federations = new Map<string, FederationState>()
  const usedSessions = new Set<string>()
  let preparationMs = 0

  const cmp = () =>
    createCmpClient({
      baseUrl: cmpUrl(),
      clientId: agreement.mspId,
      targetId: agreement.cmpId,
      credentials: { apiKey: agreement.cmpApiKey },
      fetch: mutualTls(party.tls),
      onEvent: party.onEvent,
    })

  /** Applies an event, stores the next state, and gives back what there is to do. A database would do this in one transaction. */
  function apply(mspToken: string, event: MspEvent): readonly FederationEffect[] {
    const state = federations.get(mspToken)
    if (state === undefined) return [{ effect: 'refuse', errorCode: '20', values: [] }]
    const next = nextFederation(state, event)
    federations.set(mspToken, next.state)
    for (const { effect } of next.effects) {
      if (effect === 'remove-token') federations.delete(mspToken)
    }
    return next.effects
  }

  const handler = createMspHandler(
    {
      async requestActivationCode({ path: { msp_token }, body }) {
        const requestId = body.activationCodeRequestID
        const { replaceIccid, profileType } = body
        const asked = apply(msp_token, {
          type: 'activation-requested',
          requestId,
          maxProfiles: MAX_PROFILES,
          replaceIccid,
        })
        const refused = refusalIn(asked)
        if (refused !== undefined) return { status: 422, body: refused }
        await party.pause(preparationMs)
        const iccid = makeIccid()
        const issued = apply(msp_token, { type: 'activation-issued', requestId, iccid, now: now() })
        for (const effect of issued) {
          if (effect.effect !== 'issue-activation-code') continue
          const activationCode = `1$rsp.msp.example$${randomUUID().replaceAll('-', '').toUpperCase()}`
          return { status: 200, body: { iccid, activationCode, profileType, swappedIccid: effect.swappedIccid } }
        }
        return { status: 422, body: refusalIn(issued) ?? formatAidError('49') }
      },

      sendCsimStatus({ path, body }) {
        const { iccid, status } = body
        const refused = refusalIn(apply(path.msp_token, { type: 'status-reported', iccid, status, now: now() }))
        return refused === undefined ? { status: 201 } : { status: 422, body: refused }
      },

      requestInvalidateMspToken({ path }) {
        const refused = refusalIn(apply(path.msp_token, { type: 'invalidation-requested' }))
        return refused === undefined ? { status: 204 } : { status: 404, body: refused }
      },

      requestProfileStatus({ path, query }) {
        const effects = apply(path.msp_token, { type: 'profile-status-requested', ...query })
        for (const effect of effects) {
          if (effect.effect === 'send-profile-statuses')
            return { status: 200, body: { profiles: [...effect.profiles] } }
        }
        return { status: 404, body: refusalIn(effects) ?? formatAidError('20') }
      },
    },
    {
      authenticate: ({ credentials, peerCertificate }) =>
        credentials !== undefined &&
        'apiKey' in credentials &&
        isSameKey(credentials.apiKey, agreement.mspApiKey) &&
        peerCertificate?.subject === agreement.cmpSubject,
      synchronousDeadlineMs: SYNCHRONOUS_DEADLINE_MS,
      sendLateActivationCode: ({ path, headers, body }) => cmp().sendActivationCode({ path, headers, body }),
    },
  )

  const server = await serveTls(handler, { ...party.tls, host: 'localhost' })
  return {
    url: server.url,
    close: () => server.close(),
    /** How long the preparation of the next activation codes takes. */
    setPreparationMs(ms: number) {
      preparationMs = ms
    },
    federationCount: () => federations.size,

    /** The touchpoint: the user arrives with an account ID, logs in, and confirms. Answers where the user goes next. */
    async onboard(redirect: string, phoneNumber: string): Promise<string> {
      const { accountId, redirectUri } = parseRedirectToMsp(redirect, agreement.cmpDomains)
      const claims = verifyAccountId(accountId, { secret: agreement.accountIdSecret })
      await consumeAccountId(claims, {
        async claim(sid) {
          const isNew = !usedSessions.has(sid)
          usedSessions.add(sid)
          return isNew
        },
      })
      const mspToken = randomUUID()
      federations.set(mspToken, newFederation({ side: 'msp' }))
      apply(mspToken, { type: 'account-id-accepted' })
      apply(mspToken, { type: 'service-provisioned' })
      const encrypted = await encryptPhoneNumber(phoneNumber, { key: agreement.phoneNumberKey })
      const body = { msp_token: mspToken, subscriptionType: 'private' as const, ...encrypted }
      await cmp().sendMspToken({ path: { account_id: accountId }, body })
      apply(mspToken, { type: 'msp-token-accepted' })
      return redirectUri
    },
  }
}

function refusalIn(effects: readonly FederationEffect[]) {
  for (const effect of effects)
    if (effect.effect === 'refuse') return formatAidError(effect.errorCode, ...effect.values)
  return undefined
}

function makeIccid(): string {
  return `8944500805172${String(randomInt(1_000_000)).padStart(6, '0')}`
}

function now(): number {
  return Math.floor(Date.now() / 1000)
}
