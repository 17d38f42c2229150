/**
 * What an XML Schema says that a JSON Schema cannot, in the keywords that `xsd-to-schema.ts` gives it.
 */

import type { SchemaPair } from './compare-schemas.js'
import { isSame, printValue } from './comparison.js'

/** How elements are combined, and in which order those stand that were there before. */
export function compareOrders({ before, after, report }: SchemaPair): void {
  const [order, newOrder] = [before['x-order'], after['x-order']] as (string[] | undefined)[]
  if (order === undefined || newOrder === undefined) return
  const kept = (one: string[], other: string[]) => one.filter((name) => other.includes(name))
  if (isSame(kept(order, newOrder), kept(newOrder, order)) && order[0] === newOrder[0]) return
  report('order-changed', 'x-order', `${order.join(' ')} → ${newOrder.join(' ')}`)
}

/** What else than its own elements or attributes an XML element takes. */
export function compareWildcards(keyword: string, { before, after, report }: SchemaPair): void {
  const [wildcard, newWildcard] = [before[keyword], after[keyword]]
  if (wildcard === newWildcard) return
  if (wildcard === undefined) report('additional-allowed', keyword)
  else if (newWildcard === undefined) report('additional-refused', keyword)
  else report('keyword-changed', keyword, `${printValue(wildcard)} → ${printValue(newWildcard)}`)
}

/** Whether elements and attributes stand in the namespace of the schema. */
export function compareForms({ before, after, report }: SchemaPair): void {
  if (before['x-form'] !== after['x-form'])
    report('namespace-changed', 'x-form', `${printValue(before['x-form'])} → ${printValue(after['x-form'])}`)
}
