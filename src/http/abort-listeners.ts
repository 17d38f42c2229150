/**
 * Waiting for an abort. However many calls share a signal, it has one listener of ours: Node takes more than ten for a leak, and says so.
 */

const WAITING = new WeakMap<AbortSignal, Set<() => void>>()

/**
 * Calls back when the signal is aborted, which it is not yet.
 *
 * @returns A function that ends the waiting.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (signal === undefined) return () => undefined
  const waiting = WAITING.get(signal) ?? listenTo(signal)
  waiting.add(callback)
  return () => {
    waiting.delete(callback)
    if (waiting.size > 0 || WAITING.get(signal) !== waiting) return
    WAITING.delete(signal)
    signal.removeEventListener('abort', callAll)
  }
}

function listenTo(signal: AbortSignal): Set<() => void> {
  const waiting = new Set<() => void>()
  WAITING.set(signal, waiting)
  signal.addEventListener('abort', callAll, { once: true })
  return waiting
}

function callAll(this: AbortSignal): void {
  for (const callback of WAITING.get(this) ?? []) callback()
}
