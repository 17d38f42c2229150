/**
 * The rules of `SendMspTokenBody` in typebox, compiled.
 */

import { Type } from 'typebox'
import { Compile } from 'typebox/compile'

const BASE64 = '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$'

const MspToken = Type.String({
  pattern: '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$',
})
const EncryptedPhoneNumber = Type.String({ pattern: BASE64, minLength: 4, maxLength: 1024 })
const InitializationVector = Type.String({ pattern: BASE64, minLength: 4, maxLength: 128 })
const SubscriptionType = Type.Enum(['private', 'business', 'unknown'])
const CustomerGroup = Type.String({ minLength: 1, maxLength: 256 })

const Assignment = Type.Object({
  msp_token: MspToken,
  phoneNumber: EncryptedPhoneNumber,
  iv: InitializationVector,
  subscriptionType: SubscriptionType,
  customerGroup: Type.Optional(CustomerGroup),
  error: Type.Optional(Type.Undefined()),
})

const Refusal = Type.Object(
  {
    error: Type.String({ minLength: 1, maxLength: 512 }),
    msp_token: Type.Optional(Type.Undefined()),
    phoneNumber: Type.Optional(EncryptedPhoneNumber),
    iv: Type.Optional(InitializationVector),
    subscriptionType: Type.Optional(SubscriptionType),
    customerGroup: Type.Optional(CustomerGroup),
  },
  { dependentRequired: { phoneNumber: ['iv'] } },
)

export function compileTypebox(): (input: unknown) => boolean {
  const validator = Compile(Type.Union([Assignment, Refusal]))
  return (input) => validator.Check(input)
}
