/**
 * The outcome of a decision before it is put into the words of HTTP, and what has to happen besides.
 *
 * @see RCC.14 §2.4.1, §2.4.3, §2.6.1, §2.11, §2.13, §C.3
 */

import type { ClientAuthenticityRequest } from '../client-authenticity/client-authenticity.js'
import type { MoConfiguration, ProvisioningDocument } from '../provisioning/provisioning-document.js'
import type { ConfigurationEffect } from './answer-effects.js'
import type { AnswerMaterials } from './answer-facts.js'
import type { ConfigurationFlow, FlowStep, Situation } from './answer-flow.js'

/** What is answered. */
export type ConfigurationOutcome =
  /** A final answer: full, without change, or a reset. */
  | { readonly outcome: 'document'; readonly document: ProvisioningDocument; readonly authenticationInfo?: string }
  | { readonly outcome: 'otp-awaited'; readonly smsPortZero: boolean }
  | { readonly outcome: 'mo-sms-awaited'; readonly moConfiguration: MoConfiguration }
  | { readonly outcome: 'client-authenticity'; readonly request: ClientAuthenticityRequest }
  | { readonly outcome: 'eap-relay'; readonly packet: Uint8Array }
  | { readonly outcome: 'cellular-identified' }
  | { readonly outcome: 'uploads-stored' }
  | { readonly outcome: 'redirect'; readonly location: string }
  | { readonly outcome: 'digest-challenge'; readonly challenge: string }
  /** `cookie`: the flow goes on, with the cookie of the answer. */
  | { readonly outcome: 'refused'; readonly status: 403 | 409 | 500 | 511; readonly cookie?: true }
  | { readonly outcome: 'version-refused'; readonly status: 403 | 406; readonly supportedVersions: string }
  | { readonly outcome: 'authenticity-support-missing' }
  | { readonly outcome: 'try-later'; readonly retryAfterSeconds: number }

/** An outcome with its effects. */
export interface Reply {
  readonly outcome: ConfigurationOutcome
  readonly effects: readonly ConfigurationEffect[]
}

/** The user is known: the decision goes on to the configuration. */
export interface AuthenticatedUser {
  readonly authenticated: true
  readonly effects: readonly ConfigurationEffect[]
  readonly authenticationInfo?: string
}

export const AUTHENTICATED: AuthenticatedUser = { authenticated: true, effects: [] }

/** A refusal that leaves the flow as it is. */
export function refuse(status: 403 | 500 | 511): Reply {
  return { outcome: { outcome: 'refused', status }, effects: [] }
}

/** A refusal that ends the flow, where there is one. */
export function refuseForGood({ flow }: Situation, status: 403 | 500 | 511): Reply {
  return { outcome: { outcome: 'refused', status }, effects: closeFlow(flow) }
}

/** The flow is over. Nothing where there is none. */
export function closeFlow(flow: ConfigurationFlow | undefined): readonly ConfigurationEffect[] {
  return flow === undefined ? [] : [{ effect: 'close-flow' }]
}

/** The flow goes on, waiting for a step. What was due for the step before is not carried along; uploads are. */
export function keepFlow(
  situation: Situation,
  awaits: FlowStep,
  more: Partial<ConfigurationFlow> = {},
): ConfigurationEffect {
  const { authenticityAsked: _asked, otpAttemptsLeft: _left, ...known } = situation.flow ?? {}
  const { certificate, push } = uploadsAtHand(situation)
  const held = { ...(certificate && { certificateHeld: true }), ...(push && { pushHeld: true }) }
  return { effect: 'keep-flow', flow: { ...known, awaits, request: situation.subject, ...held, ...more } }
}

/**
 * Gives a member of the materials that the answer needs.
 *
 * @throws {TypeError} when the caller left it out.
 */
export function requireMaterial<Name extends keyof AnswerMaterials>(
  { facts }: Pick<Situation, 'facts'>,
  name: Name,
): NonNullable<AnswerMaterials[Name]> {
  const material = facts.materials?.[name]
  if (material === undefined) throw new TypeError(`facts.materials.${name} is due for this answer`)
  return material as NonNullable<AnswerMaterials[Name]>
}

/** Effects that store what came of use, once the user is known. @see RCC.14 §2.12, §2.14, §2.15 */
export function storeUploads(situation: Pick<Situation, 'facts' | 'flow'>): readonly ConfigurationEffect[] {
  const { certificate, push } = uploadsAtHand(situation)
  return [
    ...(certificate ? ([{ effect: 'store-client-certificate' }] as const) : []),
    ...(push ? ([{ effect: 'store-push-subscription' }] as const) : []),
  ]
}

/** Which valid uploads there are: in this form, or held with the flow. */
export function uploadsAtHand({ facts: { request, checks }, flow }: Pick<Situation, 'facts' | 'flow'>): {
  readonly certificate: boolean
  readonly push: boolean
} {
  const parts = request.step === 'form' ? request.parts : {}
  return {
    certificate: flow?.certificateHeld === true || (parts.certificate === true && checks.certificate === 'valid'),
    push: flow?.pushHeld === true || (parts.push === true && checks.push === 'valid'),
  }
}
