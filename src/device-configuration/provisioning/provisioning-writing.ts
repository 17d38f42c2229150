/**
 * From the value of a configuration document to what stands in it: names and texts, in the order of the data model.
 *
 * @see RCC.14 §4.2
 */

import type { AccessControl, Extensions, ProvisioningDocument } from './provisioning-document.js'

/** What stands in a characteristic of RCC.14, or in the document. */
export interface PartContent {
  readonly parms: readonly (readonly [name: string, value: string])[]
  /** With the position in the list of the value, where there is one. */
  readonly characteristics?: readonly (readonly [type: string, content: PartContent, index?: number])[]
  readonly extensions?: Extensions | undefined
}

/** Gives the content of a document. Whether it keeps the rules is not looked at. */
export function contentOf(document: ProvisioningDocument): PartContent {
  const { vers, token, accessControl, user, msg, moConfiguration, policy, applications } = document
  const characteristics: [string, PartContent][] = []
  const add = (type: string, extensions: Extensions | undefined, ...parms: [string, string][]) => {
    characteristics.push([type, { parms, extensions }])
  }
  if (vers) {
    const { version, validity } = vers
    add('VERS', vers.extensions, ['version', String(version)], ['validity', String(validity)])
  }
  if (token) add('TOKEN', token.extensions, ['token', token.token])
  if (accessControl) characteristics.push(['ACCESS-CONTROL', contentOfAccessControl(accessControl)])
  if (user) add('USER', user.extensions, ['msisdn', user.msisdn])
  if (msg) {
    const buttons: [string, string][] = [
      ['Accept_btn', bit(msg.acceptButton)],
      ['Reject_btn', bit(msg.rejectButton)],
    ]
    add('MSG', msg.extensions, ['title', msg.title], ['message', msg.message], ...buttons)
  }
  if (moConfiguration) {
    const { smsMessageContent, destinationPhoneNumber, smsVisible, smsWaitIntervalMs } = moConfiguration
    add(
      'MO_CONFIGURATION',
      moConfiguration.extensions,
      ['sms_message_content', smsMessageContent],
      ['destination_phone_number', destinationPhoneNumber],
      ['sms_visibility', bit(smsVisible)],
      ['sms_wait_interval_ms', String(smsWaitIntervalMs)],
    )
  }
  if (policy) add('POLICY', policy.extensions, ['SMS_port', String(policy.smsPort)])
  return { parms: [], characteristics, extensions: { parms: [], characteristics: applications } }
}

function contentOfAccessControl({ default: standard, servers, extensions }: AccessControl): PartContent {
  const content = servers.map((server, index): [string, PartContent, number] => {
    const parms: [string, string][] = [['fqdn', server.fqdn], ...server.appIds.map(appId)]
    if (server.idProvider) parms.push(['id-provider', '1'])
    return ['SERVER', { parms, extensions: server.extensions }, index]
  })
  const first: [string, PartContent] = [
    'DEFAULT',
    { parms: standard.appIds.map(appId), extensions: standard.extensions },
  ]
  return { parms: [], characteristics: [first, ...content], extensions }
}

function appId(value: string): [string, string] {
  return ['app-id', value]
}

function bit(value: boolean): string {
  return value ? '1' : '0'
}
