/**
 * What the parts of a configuration document ask of each other: one row per rule.
 *
 * @see RCC.14 §2.1, §2.2.2, §2.4.1, §2.4.2, §2.6.1.1, §2.6.2, §4.2
 */

import type { ProvisioningDocument } from './provisioning-document.js'
import type { ProvisioningRule } from './provisioning-rules.js'

/** Where a document comes from, as far as it is known. */
export interface ProvisioningOrigin {
  /** The kind of Configuration Server that sent it. Without it, the rules that ask for it are not applied. */
  readonly origin?: 'default' | 'additional'
  /** Whether the SERVER characteristic of the additional server that sent it has `id-provider`. Default: false. */
  readonly idProvider?: boolean
}

/** A document as it was read: where a value was at fault, a number is `NaN` and a text is empty. */
export type ReadDocument = Omit<ProvisioningDocument, 'policy'> & { readonly policy?: { readonly smsPort: number } }

/** A place in a document: a characteristic of RCC.14 or a parameter in it, or one of the further characteristics. */
export type Place =
  | { readonly type: string; readonly index?: number; readonly parm?: string }
  | { readonly application: number }

/** A rule between parts of a document. */
export interface DocumentRule extends ProvisioningRule {
  /** Where a document breaks the rule. */
  placesOf(document: ReadDocument, origin: ProvisioningOrigin): readonly Place[]
  /** The part that is left out where the rule is broken and the document read nevertheless. */
  readonly leavesOut?: 'accessControl' | 'user' | 'policy'
}

const NOWHERE: readonly Place[] = []

/** A part, or a parameter in it, when it is at fault. */
const at = (broken: boolean, type: string, parm?: string): readonly Place[] => {
  if (!broken) return NOWHERE
  return [parm === undefined ? { type } : { type, parm }]
}

const applicationsOf = (document: ReadDocument): Place[] =>
  document.applications.map((_, application) => ({ application }))

/** In the order in which a document is read. */
export const DOCUMENT_RULES: readonly DocumentRule[] = [
  {
    id: 'vers-missing',
    clause: 'RCC.14 §4.2',
    message: 'must be present in a document that is no step of the authentication',
    verdict: 'fault',
    placesOf: ({ vers, policy, moConfiguration }) => at(!vers && !policy && !moConfiguration, 'VERS'),
  },
  {
    id: 'policy-with-vers',
    clause: 'RCC.14 §4.2',
    message: 'must not stand beside VERS',
    verdict: 'fault',
    placesOf: ({ vers, policy }) => at(vers !== undefined && policy !== undefined, 'POLICY'),
  },
  {
    id: 'policy-with-token',
    clause: 'RCC.14 §4.2',
    message: 'must not stand beside POLICY',
    verdict: 'fault',
    placesOf: ({ token, policy }) => at(token !== undefined && policy !== undefined, 'TOKEN'),
  },
  {
    id: 'policy-with-msg',
    clause: 'RCC.14 §4.2',
    message: 'must not stand beside POLICY',
    verdict: 'fault',
    placesOf: ({ msg, policy }) => at(msg !== undefined && policy !== undefined, 'MSG'),
  },
  {
    id: 'mo-configuration-with-vers',
    clause: 'RCC.14 §2.6.1.1',
    message: 'must not stand beside VERS',
    // Reads: D-DC-17
    verdict: 'fault',
    placesOf: ({ vers, moConfiguration }) =>
      at(vers !== undefined && moConfiguration !== undefined, 'MO_CONFIGURATION'),
  },
  {
    id: 'configuration-without-vers',
    clause: 'RCC.14 §4.2',
    message: 'must not stand in a document without VERS',
    // Reads: D-DC-18
    verdict: 'fault',
    placesOf: (document) => {
      const { vers, token, accessControl, user, msg, policy, moConfiguration } = document
      // Without any of the three, it is VERS that is missing; beside POLICY, TOKEN and MSG have rules of their own.
      if (vers || !(policy || moConfiguration)) return NOWHERE
      return [
        ...at(token !== undefined && !policy, 'TOKEN'),
        ...at(accessControl !== undefined, 'ACCESS-CONTROL'),
        ...at(user !== undefined, 'USER'),
        ...at(msg !== undefined && !policy, 'MSG'),
        ...applicationsOf(document),
      ]
    },
  },
  {
    id: 'validity-positive',
    clause: 'RCC.14 §4.2',
    message: 'must be positive when the version is positive',
    // Reads: D-DC-23
    verdict: 'fault',
    placesOf: ({ vers }) => at(vers !== undefined && vers.version > 0 && vers.validity <= 0, 'VERS', 'validity'),
  },
  {
    id: 'validity-as-version',
    clause: 'RCC.14 §4.2',
    message: 'must be the same as the version when the version is not positive',
    verdict: 'fault',
    placesOf: ({ vers }) => {
      if (vers === undefined || !(vers.version <= 0)) return NOWHERE
      return at(vers.validity < vers.version || vers.validity > vers.version, 'VERS', 'validity')
    },
  },
  {
    id: 'configuration-taken-back',
    clause: 'RCC.14 §2.1',
    message: 'must not stand in a document whose version is not positive',
    // Reads: D-DC-26
    verdict: 'fault',
    placesOf: (document) => (document.vers && document.vers.version <= 0 ? applicationsOf(document) : NOWHERE),
  },
  {
    id: 'token-validity',
    clause: 'RCC.14 §4.2',
    message: 'must not have a validity in TOKEN',
    // Reads: D-DC-3
    verdict: 'tolerated',
    placesOf: ({ token }) => {
      const found = token?.extensions?.parms.some(({ name }) => name === 'validity') ?? false
      return at(found, 'TOKEN', 'validity')
    },
  },
  {
    id: 'access-control-parm',
    clause: 'RCC.14 §4.2',
    message: 'must not have parameters in ACCESS-CONTROL',
    verdict: 'fault',
    placesOf: ({ accessControl }) => {
      return (accessControl?.extensions?.parms ?? []).map(({ name }) => ({ type: 'ACCESS-CONTROL', parm: name }))
    },
  },
  {
    id: 'fqdn-twice',
    clause: 'RCC.14 §2.2.2',
    message: 'must be another for each SERVER, whatever the case of its letters',
    verdict: 'fault',
    placesOf: ({ accessControl }) => {
      const seen = new Set(['']) // A name at fault is none that could be there twice.
      return repeated(accessControl, 'fqdn', ({ fqdn }) => {
        const name = fqdn.toLowerCase()
        return name !== '' && seen.size === seen.add(name).size
      })
    },
  },
  {
    id: 'id-provider-twice',
    clause: 'RCC.14 §4.2',
    message: 'must be present for one SERVER at most',
    verdict: 'fault',
    placesOf: ({ accessControl }) => {
      const first = accessControl?.servers.findIndex(({ idProvider }) => idProvider)
      return repeated(accessControl, 'id-provider', ({ idProvider }, index) => idProvider && index !== first)
    },
  },
  {
    id: 'access-control-origin',
    clause: 'RCC.14 §4.2',
    message: 'must not stand in a document of an additional Configuration Server',
    // RCC.14 §2.2.2: the client ignores it.
    verdict: 'ignored',
    leavesOut: 'accessControl',
    placesOf: ({ accessControl }, { origin }) => at(!!accessControl && origin === 'additional', 'ACCESS-CONTROL'),
  },
  {
    id: 'user-missing',
    clause: 'RCC.14 §4.2',
    message: 'must be present in a configuration of the Configuration Server that says who the user is',
    // Reads: D-DC-21
    verdict: 'fault',
    placesOf: (document, origin) =>
      at(Number(document.vers?.version) > 0 && !document.user && saysUser(document, origin) === true, 'USER'),
  },
  {
    id: 'user-ignored',
    clause: 'RCC.14 §4.2',
    message: 'must come from the Configuration Server that says who the user is',
    // Reads: D-DC-21
    verdict: 'ignored',
    leavesOut: 'user',
    placesOf: (document, origin) => at(!!document.user && saysUser(document, origin) === false, 'USER'),
  },
  {
    id: 'msg-without-configuration',
    clause: 'RCC.14 §2.4.2',
    message: 'must stand in a full configuration or in one that takes the configuration back',
    // Reads: D-DC-22
    verdict: 'fault',
    placesOf: ({ msg, vers, accessControl, applications }) => {
      const hasConfiguration = accessControl !== undefined || applications.length > 0
      return at(msg !== undefined && vers !== undefined && vers.version > 0 && !hasConfiguration, 'MSG')
    },
  },
  {
    id: 'policy-port-ignored',
    clause: 'RCC.14 §2.6.2',
    message: 'must be 0, as the only port that is a policy',
    verdict: 'ignored',
    leavesOut: 'policy',
    placesOf: ({ policy }) => at(policy !== undefined && policy.smsPort > 0, 'POLICY', 'SMS_port'),
  },
]

type Servers = NonNullable<ReadDocument['accessControl']>['servers']

/** Places of the servers that a test is true of, in order. */
function repeated(
  accessControl: { readonly servers: Servers } | undefined,
  parm: string,
  test: (server: Servers[number], index: number) => boolean,
): readonly Place[] {
  return (accessControl?.servers ?? []).flatMap((server, index) => {
    return test(server, index) ? [{ type: 'SERVER', index, parm }] : []
  })
}

/** Whether the server that sent the document is the one that says who the user is; `undefined` when it is not known which it is. */
function saysUser({ accessControl }: ReadDocument, { origin, idProvider = false }: ProvisioningOrigin) {
  if (origin === undefined) return undefined
  return origin === 'additional' ? idProvider : !accessControl?.servers.some((server) => server.idProvider)
}
