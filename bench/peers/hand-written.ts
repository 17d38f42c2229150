/**
 * The rules of `SendMspTokenBody` as somebody would write them by hand. Tells only whether a body is valid, not what is wrong with it.
 */

const UUID = /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

export function checkByHand(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const { error, msp_token, phoneNumber, iv, subscriptionType, customerGroup } = input as Record<string, unknown>
  if (error === undefined) {
    return (
      typeof msp_token === 'string' &&
      UUID.test(msp_token) &&
      isBase64(phoneNumber, 1024) &&
      isBase64(iv, 128) &&
      isSubscriptionType(subscriptionType) &&
      (customerGroup === undefined || isText(customerGroup, 256))
    )
  }
  return (
    isText(error, 512) &&
    msp_token === undefined &&
    (phoneNumber === undefined || (isBase64(phoneNumber, 1024) && iv !== undefined)) &&
    (iv === undefined || isBase64(iv, 128)) &&
    (subscriptionType === undefined || isSubscriptionType(subscriptionType)) &&
    (customerGroup === undefined || isText(customerGroup, 256))
  )
}

function isBase64(value: unknown, maxLength: number): boolean {
  return typeof value === 'string' && value.length >= 4 && value.length <= maxLength && BASE64.test(value)
}

function isSubscriptionType(value: unknown): boolean {
  return value === 'private' || value === 'business' || value === 'unknown'
}

/** Bounds count code points; no text has more of them than UTF-16 units. */
function isText(value: unknown, maxLength: number): boolean {
  if (typeof value !== 'string' || value === '') return false
  return value.length <= maxLength || (value.length <= 2 * maxLength && [...value].length <= maxLength)
}
