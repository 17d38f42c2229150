/**
 * The first half of the decision: whether this client is served at all, in this version, now, and whether it has to prove first
 * that it is what it claims to be, or to hand in its certificate or push key.
 *
 * @see RCC.14 §2.4.1, §2.11, §2.12, §2.14, §5.2
 */

import type { ClientAuthenticityRequest } from '../client-authenticity/client-authenticity.js'
import { negotiateVersion } from '../version-negotiation.js'
import type { Situation } from './answer-flow.js'
import { closeFlow, keepFlow, type Reply, refuse, requireMaterial, uploadsAtHand } from './answer-reply.js'

/** Gives the reply to a client that does not get past this point, and otherwise the situation, with what the client handed in. */
export function checkClient(situation: Situation): Reply | Situation {
  return (
    refuseClient(situation) ??
    (situation.facts.checks.authenticity === 'failed' ? turnAway(situation) : prove(situation))
  )
}

function refuseClient({ facts, subject }: Situation): Reply | undefined {
  const { policy, checks } = facts
  const negotiation = negotiateVersion(subject.query.provisioning_version, policy.supportedVersions)
  if (negotiation.outcome === 'refused') {
    const { status, supportedVersions } = negotiation
    return { outcome: { outcome: 'version-refused', status, supportedVersions }, effects: [] }
  }
  // 2.4.3: "a 503 response including a Retry-After header"
  if (policy.maintenance !== undefined) {
    return { outcome: { outcome: 'try-later', ...policy.maintenance }, effects: [] }
  }
  // 2.4.1 step 1, 2.6.3 step 1, 2.9.2 step 1, 2.11 step 1: parameters or identity are not acceptable.
  if (!checks.clientAllowed) return refuse(403)
  // 2.11 step 1: mandated, and the parameter is missing.
  if (policy.authenticity === 'mandatory' && offeredMethods(subject).length === 0) {
    return { outcome: { outcome: 'authenticity-support-missing' }, effects: [] }
  }
  return undefined
}

/** The rest of 2.11: ask for proof, or judge what came; once in a flow. */
function prove(situation: Situation): Reply | Situation {
  const { facts, flow, answers } = situation
  if (facts.request.step === 'form') {
    const asked = answers === 'client-authenticity' && flow?.authenticityAsked === true
    if (asked && facts.checks.authenticity !== 'verified') return turnAway(situation)
    // 2.12: the certificate is verified before it is stored; a client without a valid one is not valid for configuration.
    if (facts.request.parts.certificate && facts.checks.certificate !== 'valid') return turnAway(situation)
  }
  // A client that was asked is not asked again, even if it handed in less than was asked for. Reads: D-DC-74
  if (answers === 'client-authenticity')
    return { ...situation, flow: { ...flow, awaits: answers, clientVerified: true } }
  return flow?.clientVerified ? situation : ask(situation)
}

function ask(situation: Situation): Reply | Situation {
  const { facts, subject } = situation
  const { policy, checks } = facts
  const due =
    policy.authenticity !== undefined && checks.authenticity !== 'verified' && offeredMethods(subject).length > 0
  const methods = due ? commonMethods(situation) : []
  // 2.11 step 1: what is offered should be what the server expects of the client. Reads: D-DC-73
  if (due && methods.length === 0 && policy.authenticity === 'mandatory') return refuse(403)
  const uploads = uploadsAtHand(situation)
  const { client_certificate_upload, client_pushkey_upload } = subject.query
  // 2.4.1 step 1: offered, and not there yet.
  const certificate =
    policy.certificateUpload &&
    client_certificate_upload !== undefined &&
    !checks.certificateStored &&
    !uploads.certificate
  const push = policy.pushUpload && client_pushkey_upload !== undefined && !checks.pushStored && !uploads.push
  if (methods.length === 0 && !certificate && !push) return situation
  return {
    outcome: { outcome: 'client-authenticity', request: authenticityRequest(situation, methods) },
    effects: [keepFlow(situation, 'client-authenticity', { authenticityAsked: methods.length > 0 })],
  }
}

/** 2.14: with a VAPID key for each client that offers a push key to a server that takes push keys, stored or not. */
function authenticityRequest(
  situation: Situation,
  methods: ClientAuthenticityRequest['methods'],
): ClientAuthenticityRequest {
  const { policy } = situation.facts
  const push = policy.pushUpload && situation.subject.query.client_pushkey_upload !== undefined
  const { nonce, vapid } = situation.facts.materials?.authenticityRequest ?? {}
  if (push && vapid === undefined) {
    throw new TypeError('facts.materials.authenticityRequest.vapid is due for this answer')
  }
  return { methods, ...(nonce !== undefined && { nonce }), ...(push && vapid !== undefined && { vapid }) }
}

/** 2.11 step 2: "one or more of the methods the client is offering" */
function commonMethods(situation: Situation): ClientAuthenticityRequest['methods'] {
  const offered = new Set(offeredMethods(situation.subject))
  return requireMaterial(situation, 'authenticityRequest').methods.filter(({ name }) => offered.has(name))
}

function offeredMethods({ query }: Situation['subject']): readonly string[] {
  return query.client_authenticity_support ?? []
}

/** 2.11, 2.12: version and validity -2, with a message if the operator has one. Nothing of the user, who is not known yet. */
function turnAway({ facts, flow }: Situation): Reply {
  const msg = facts.materials?.rejectionMessage
  const document = { vers: { version: -2, validity: -2 }, ...(msg && { msg }), applications: [] }
  return { outcome: { outcome: 'document', document }, effects: closeFlow(flow) }
}
