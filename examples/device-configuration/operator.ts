/**
 * An operator's Configuration Server: the stub, the decision, and the operator's own data in a few maps.
 */

import {
  type ConfigurationAnswer,
  type ConfigurationCall,
  type ConfigurationFlow,
  type CurrentConfiguration,
  createConfigurationServerHandler,
  decideConfigurationAnswer,
  encodeOtpSms,
  type OperatorPolicy,
  type SmsUserData,
} from 'mobile-identity-contracts/device-configuration'

export interface OperatorOptions {
  readonly supportedVersions: readonly string[]
  readonly additionalServer?: { readonly idProvider: boolean }
  /** What is configured for the one user of this example. */
  readonly configuration: () => CurrentConfiguration
  /** Sends an SMS to the user's device. */
  readonly sendSms: (sms: SmsUserData) => void
}

/** One flow of requests, under its cookie. */
interface Session {
  readonly flow: ConfigurationFlow
  readonly otp: string
}

export function startOperator({ supportedVersions, additionalServer, configuration, sendSms }: OperatorOptions) {
  const sessions = new Map<string, Session>()
  const tokens = new Set<string>()
  const policy: OperatorPolicy = {
    supportedVersions,
    additionalServer,
    authentication: {
      'primary-device': ['sms-otp'],
      'additional-device': ['sms-otp'],
      'dedicated-identity': ['provided-otp'],
      'legacy-cellular': [],
    },
  }

  function requestConfiguration({ request, headers, afterAnswer }: ConfigurationCall<unknown>): ConfigurationAnswer {
    const { token, OTP } = request.query
    const sessionId = /(?:^|; )flow=([\w-]+)/.exec(headers.Cookie ?? '')?.[1]
    const session = sessions.get(sessionId ?? '')
    const newId = crypto.randomUUID()
    const newToken = crypto.randomUUID().slice(0, 24)
    const current = configuration()
    const { answer, effects } = decideConfigurationAnswer({
      request: { step: 'configuration', configuration: request },
      flow: session?.flow,
      policy,
      checks: {
        clientAllowed: true,
        imsiResolvable: true,
        token: tokens.has(token ?? '') ? 'valid' : 'invalid',
        otp: OTP !== undefined && OTP === session?.otp ? 'right' : 'wrong',
      },
      materials: { cookie: `flow=${newId}; Secure; HttpOnly; Path=/` },
      configuration: 'reset' in current ? current : { ...current, token: newToken },
    })
    const otp = String(crypto.getRandomValues(new Uint32Array(1))[0])
      .padStart(6, '0')
      .slice(-6)
    for (const effect of effects) {
      if (effect.effect === 'keep-flow') sessions.set(newId, { flow: effect.flow, otp })
      if (effect.effect === 'close-flow') sessions.delete(sessionId ?? '')
      if (effect.effect === 'send-otp') afterAnswer(() => sendSms(encodeOtpSms({ otp, port: effect.port ?? 0 })))
    }
    if (answer.status === 200 && answer.body !== undefined) tokens.add(newToken)
    return answer
  }

  return createConfigurationServerHandler({ requestConfiguration }, { supportedVersions })
}
