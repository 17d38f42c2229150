/**
 * How a log hook is called.
 */

/** Hands an event to a hook. What the hook throws, at once or later, is ignored: a log that fails does not fail a call. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const returned = hook?.(event)
    if (returned instanceof Promise) returned.catch(() => undefined)
  } catch {
    // The call goes on.
  }
}
