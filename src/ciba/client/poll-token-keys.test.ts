import { describe, expect, it } from 'vitest'
import { createLocalKeySource, type KeySource } from '../../openid/key-source.js'
import { openidError } from '../../openid/openid-errors.js'
import { KNOWN, PROVIDER_KEYS } from '../testing/bank.js'
import { granted, polling } from '../testing/polling.js'

const NO_KEYS = openidError('OPENID_KEYS')

describe('pollToken whose tokens came when the keys of the provider could not be had', () => {
  /** Keys that come after so many failures. */
  function keysAfter(failures: number): KeySource {
    const source = createLocalKeySource(PROVIDER_KEYS)
    let asked = 0
    return (header) => (asked++ < failures ? Promise.reject(NO_KEYS) : source(header))
  }

  it.each([1, 3])('asks for the keys again after %i failures, and does not lose the tokens', async (failures) => {
    const { waits, result, requests } = polling([await granted()], {}, { keys: keysAfter(failures) })
    expect(await waits()).toEqual([5_000, ...Array<number>(failures).fill(2_000)])
    expect(result.outcome).toMatchObject({ outcome: 'granted', tokens: { access_token: KNOWN.accessToken } })
    expect(requests).toHaveLength(1)
  })

  it('gives up after four attempts', async () => {
    const { waits, result } = polling([await granted()], {}, { keys: keysAfter(4) })
    expect(await waits()).toEqual([5_000, 2_000, 2_000, 2_000])
    expect(result.error).toBe(NO_KEYS)
  })

  it('does not ask again for a key that is not there', async () => {
    const { waits, result } = polling([await granted()], {}, { keys: createLocalKeySource({ keys: [] }) })
    expect(await waits()).toEqual([5_000])
    expect(result.error).toMatchObject({ code: 'CIBA_ID_TOKEN', issues: [{ code: 'key' }] })
  })
})
