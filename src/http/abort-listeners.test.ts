import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { onAbort } from './abort-listeners.js'

describe('onAbort', () => {
  it('calls everybody who still waits, with one listener for all of them', () => {
    const abort = new AbortController()
    const called: string[] = []
    const [stopA] = ['a', 'b', 'c'].map((name) => onAbort(abort.signal, () => called.push(name)))
    expect(getEventListeners(abort.signal, 'abort').length).toBe(1)
    stopA?.()
    abort.abort()
    expect(called).toEqual(['b', 'c'])
    expect(getEventListeners(abort.signal, 'abort')).toEqual([])
  })

  it('leaves no listener when nobody waits, and may be asked to stop twice', () => {
    const { signal } = new AbortController()
    const stops = [onAbort(signal, () => undefined), onAbort(signal, () => undefined)]
    for (const stop of [...stops, ...stops]) stop()
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('begins anew after everybody stopped', () => {
    const abort = new AbortController()
    const called: string[] = []
    const stopFirst = onAbort(abort.signal, () => called.push('first'))
    stopFirst()
    onAbort(abort.signal, () => called.push('second'))
    stopFirst()
    abort.abort()
    expect(called).toEqual(['second'])
  })

  it('does nothing without a signal', () => {
    expect(onAbort(undefined, () => undefined)()).toBeUndefined()
  })
})
