/**
 * The configuration document for a user who is authenticated: a new configuration, no change, or a reset.
 *
 * @see RCC.14 §2.4.1, §2.4.2, §4.2
 */

import type { AccessControl, ProvisioningDocument, User } from '../provisioning/provisioning-document.js'
import type { ConfigurationReset, ConfiguredServices, CurrentConfiguration, OperatorPolicy } from './answer-facts.js'

/** The parts of a document by which servers share their work. */
type SharedControl = Pick<ProvisioningDocument, 'accessControl' | 'user'>

/**
 * Chooses the document that the configuration of a user calls for. `requestedVersion` is the `vers` of the request.
 *
 * @throws {TypeError} when a part is missing that the clauses make due, or there that they forbid this server to send.
 * @throws {RangeError} when the version or the validity is not a positive integer.
 * @see RCC.14 §2.4.1, §4.2
 */
export function chooseDocument(
  configuration: CurrentConfiguration,
  requestedVersion: number,
  policy: Pick<OperatorPolicy, 'additionalServer'>,
): ProvisioningDocument {
  if ('reset' in configuration) return reset(configuration, policy)
  const { version, validitySeconds, token, message, applications, resend } = configuration
  // 2.1: "always provide a version value greater than 0"
  requirePositive(version, 'version')
  requirePositive(validitySeconds, 'validitySeconds')
  const unchanged = version === requestedVersion && !resend
  const control = shareControl(configuration, policy)
  requireUser(control, policy)
  return {
    vers: { version, validity: validitySeconds },
    ...(token !== undefined && { token: { token } }),
    ...control,
    // 2.4.2: a message goes with a full configuration, and not where nothing changes.
    ...(!unchanged && message !== undefined && { msg: message }),
    applications: unchanged ? [] : applications,
  }
}

/** Tables 4 to 6: no token, no services. 2.4.2: a message may go with it. */
function reset({ reset, message, ...control }: ConfigurationReset, policy: Pick<OperatorPolicy, 'additionalServer'>) {
  return {
    vers: { version: reset, validity: reset },
    ...shareControl(control, policy),
    ...(message !== undefined && { msg: message }),
    applications: [],
  }
}

/** 4.2: ACCESS-CONTROL from the default server only; USER only from the server whose word counts, so that no client has to ignore it. */
function shareControl(
  { accessControl, user }: Pick<ConfiguredServices, 'accessControl' | 'user'>,
  { additionalServer }: Pick<OperatorPolicy, 'additionalServer'>,
): SharedControl {
  if (additionalServer !== undefined && accessControl !== undefined) {
    throw new TypeError('facts.configuration.accessControl is for the default Configuration Server only')
  }
  return {
    ...(accessControl !== undefined && { accessControl }),
    ...(user !== undefined && saysWhoTheUserIs(accessControl, additionalServer) && { user }),
  }
}

function requireUser(
  { accessControl, user }: { accessControl?: AccessControl; user?: User },
  policy: Pick<OperatorPolicy, 'additionalServer'>,
) {
  if (user === undefined && saysWhoTheUserIs(accessControl, policy.additionalServer)) {
    throw new TypeError('facts.configuration.user is due from this Configuration Server')
  }
}

/** 4.2: the server with `id-provider`, and where there is none, the default server. */
function saysWhoTheUserIs(
  accessControl: AccessControl | undefined,
  additionalServer: OperatorPolicy['additionalServer'],
): boolean {
  if (additionalServer !== undefined) return additionalServer.idProvider
  return !accessControl?.servers.some(({ idProvider }) => idProvider)
}

function requirePositive(value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new RangeError(`facts.configuration.${name} must be a positive integer`)
  }
}
