/**
 * The rules of `SendMspTokenBody` in zod. Its bounds count UTF-16 units, not code points.
 */

import { z } from 'zod'

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

const mspToken = z.string().regex(/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/)
const encryptedPhoneNumber = z.string().regex(BASE64).min(4).max(1024)
const initializationVector = z.string().regex(BASE64).min(4).max(128)
const subscriptionType = z.enum(['private', 'business', 'unknown'])
const customerGroup = z.string().min(1).max(256)

const assignment = z.looseObject({
  msp_token: mspToken,
  phoneNumber: encryptedPhoneNumber,
  iv: initializationVector,
  subscriptionType,
  customerGroup: customerGroup.optional(),
  error: z.undefined().optional(),
})

const refusal = z
  .looseObject({
    error: z.string().min(1).max(512),
    msp_token: z.undefined().optional(),
    phoneNumber: encryptedPhoneNumber.optional(),
    iv: initializationVector.optional(),
    subscriptionType: subscriptionType.optional(),
    customerGroup: customerGroup.optional(),
  })
  .refine(({ phoneNumber, iv }) => phoneNumber === undefined || iv !== undefined)

/** A check, and the call that is timed. */
export function compileZod(): [(input: unknown) => boolean, (input: unknown) => unknown] {
  const schema = z.union([assignment, refusal])
  return [(input) => schema.safeParse(input).success, (input) => schema.safeParse(input)]
}
