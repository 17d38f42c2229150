/**
 * From the outline of a configuration document to its value: the typed members of RCC.14, and what services bring along.
 *
 * @see RCC.14 §4.2
 */

import type { AccessControl, Extensions, UserMessage } from './provisioning-document.js'
import type { ReadDocument } from './provisioning-document-rules.js'
import { type Outline, partOf, textOf } from './provisioning-outline.js'

/** Reads the value of a document. A number at fault is `NaN`, a text at fault is empty. */
export function readDocument(outline: Outline): ReadDocument {
  return {
    ...member('vers', partOf(outline, 'VERS'), (vers) => ({
      version: numberOf(vers, 'version'),
      validity: numberOf(vers, 'validity'),
    })),
    ...member('token', partOf(outline, 'TOKEN'), (token) => ({ token: textOf(token, 'token') })),
    ...member('accessControl', partOf(outline, 'ACCESS-CONTROL'), readAccessControl),
    ...member('user', partOf(outline, 'USER'), (user) => ({ msisdn: textOf(user, 'msisdn') })),
    ...member('msg', partOf(outline, 'MSG'), readUserMessage),
    ...member('moConfiguration', partOf(outline, 'MO_CONFIGURATION'), (mo) => ({
      smsMessageContent: textOf(mo, 'sms_message_content'),
      destinationPhoneNumber: textOf(mo, 'destination_phone_number'),
      smsVisible: textOf(mo, 'sms_visibility') === '1',
      smsWaitIntervalMs: numberOf(mo, 'sms_wait_interval_ms'),
    })),
    ...member('policy', partOf(outline, 'POLICY'), (policy) => ({ smsPort: numberOf(policy, 'SMS_port') })),
    applications: outline.extensions.characteristics,
  }
}

function readAccessControl(accessControl: Outline): AccessControl {
  const standard = partOf(accessControl, 'DEFAULT')
  return {
    default: standard ? { appIds: appIdsOf(standard), ...extensionsOf(standard) } : { appIds: [] },
    servers: (accessControl.parts.get('SERVER') ?? []).map((server) => ({
      fqdn: textOf(server, 'fqdn'),
      appIds: appIdsOf(server),
      idProvider: textOf(server, 'id-provider') === '1',
      ...extensionsOf(server),
    })),
  }
}

function readUserMessage(msg: Outline): UserMessage {
  return {
    title: textOf(msg, 'title'),
    message: textOf(msg, 'message'),
    acceptButton: textOf(msg, 'Accept_btn') === '1',
    // RCC.14 §2.4.2: 0 where it is not there.
    rejectButton: textOf(msg, 'Reject_btn') === '1',
  }
}

/** The member of a part, with what else the part holds; none where there is no such part. */
function member<Name extends string, Value>(
  name: Name,
  part: Outline | undefined,
  read: (part: Outline) => Value,
): { [N in Name]?: Value & { extensions?: Extensions } } {
  if (part === undefined) return {}
  return { [name]: { ...read(part), ...extensionsOf(part) } } as { [N in Name]: Value & { extensions?: Extensions } }
}

function extensionsOf({ extensions }: Outline): { extensions?: Extensions } {
  return extensions.parms.length + extensions.characteristics.length === 0 ? {} : { extensions }
}

function appIdsOf({ values }: Outline): readonly string[] {
  return values.get('app-id') ?? []
}

/** Digits that keep their rule; an empty text is no number. */
function numberOf(outline: Outline, name: string): number {
  return Number.parseInt(textOf(outline, name), 10)
}
