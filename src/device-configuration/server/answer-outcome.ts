/**
 * The order of the decision: where the request belongs, whether the client is served, who the user is, what is configured.
 *
 * @see RCC.14 §2.4.1, §2.11, §2.15, §E.1.2
 */

import { checkClient } from './answer-client-check.js'
import { chooseDocument } from './answer-document.js'
import type { ConfigurationFacts } from './answer-facts.js'
import { placeRequest, type Situation } from './answer-flow.js'
import { type AuthenticatedUser, closeFlow, keepFlow, type Reply, refuse, storeUploads } from './answer-reply.js'
import { checkUser } from './answer-user-check.js'

/** Decides the outcome of a request, as `decideConfigurationAnswer` describes it. */
export function decideOutcome(facts: ConfigurationFacts): Reply {
  const placement = placeRequest(facts)
  switch (placement.place) {
    case 'identification':
      return identify(facts)
    case 'upload':
      return takeUpload(facts)
    case 'nowhere':
      return refuse(placement.status)
    case 'configuration':
      return decideConfiguration(placement.situation)
  }
}

function decideConfiguration(situation: Situation): Reply {
  const client = checkClient(situation)
  if ('outcome' in client) return client
  const user = checkUser(client)
  return 'outcome' in user ? user : configure(client, user)
}

/** 2.4.1: the user is authenticated. */
function configure(situation: Situation, { effects, authenticationInfo }: AuthenticatedUser): Reply {
  const { facts, subject, flow } = situation
  // 2.4.3: the client asks its user for another name and comes back. Who came by a flow need not authenticate again.
  if (facts.checks.deviceNameTaken) {
    const kept = flow === undefined ? [] : [keepFlow(situation, 'device-name')]
    return { outcome: { outcome: 'refused', status: 409 }, effects: [...effects, ...kept] }
  }
  if (facts.configuration === undefined)
    throw new TypeError('facts.configuration is due once the user is authenticated')
  const document = chooseDocument(facts.configuration, subject.query.vers, facts.policy)
  // Tables 13, 15: what is longer could never come back.
  if (subject.query.device_type !== undefined && (document.token?.token.length ?? 0) > 24) {
    throw new TypeError('facts.configuration.token must have at most 24 characters for a device without a SIM')
  }
  return {
    outcome: { outcome: 'document', document, ...(authenticationInfo !== undefined && { authenticationInfo }) },
    effects: [...effects, ...storeUploads(situation), ...closeFlow(flow)],
  }
}

/** E.1.2: three answers. Standard: the access is enough. E.1.3: it tells the MSISDN, but proves nothing. */
function identify({ policy, checks }: ConfigurationFacts): Reply {
  if (policy.cellular === undefined || !checks.cellularResolved) return refuse(511)
  if (policy.cellular === 'standard') {
    const flow = { awaits: 'configuration', cellular: 'authenticated' } as const
    return { outcome: { outcome: 'cellular-identified' }, effects: [{ effect: 'keep-flow', flow }] }
  }
  const flow = { awaits: 'configuration', cellular: 'msisdn-known' } as const
  return { outcome: { outcome: 'refused', status: 511, cookie: true }, effects: [{ effect: 'keep-flow', flow }] }
}

/** 2.15: changed certificate or push data, for the user of the token. No configuration is asked for, so none is answered. */
function takeUpload(facts: ConfigurationFacts): Reply {
  const { request, policy, checks } = facts
  if (policy.maintenance !== undefined) {
    return { outcome: { outcome: 'try-later', ...policy.maintenance }, effects: [] }
  }
  if (!checks.clientAllowed) return refuse(403)
  // "If the Configuration Server requires further authentication, it shall reply with a HTTP 511"
  if (checks.token !== 'valid' || request.step !== 'form') return refuse(511)
  const { certificate, push } = request.parts
  const unusable = (certificate && checks.certificate !== 'valid') || (push && checks.push !== 'valid')
  // The one failure that leaves the client its configuration (2.4.3). Reads: D-DC-71
  if (unusable) return refuse(500)
  return { outcome: { outcome: 'uploads-stored' }, effects: storeUploads({ facts, flow: undefined }) }
}
