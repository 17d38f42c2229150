/**
 * The USIM and the authentication centre against each other.
 */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AuthenticationVector } from './authentication-vector.js'
import { createSoftwareAuc } from './software-auc.js'
import { createSoftwareUsim, type SoftwareUsim } from './software-usim.js'

const IMSI = '262011234567890'
const block = fc.uint8Array({ minLength: 16, maxLength: 16 })
const secrets = fc.record({ k: block, opc: block })
const start = fc.nat({ max: 2 ** 47 })

function sidesOf({ k, opc }: { k: Uint8Array; opc: Uint8Array }, centreSqn: number, usimSqn = centreSqn) {
  const auc = createSoftwareAuc({ subscribers: new Map([[IMSI, { k, opc, sqn: centreSqn }]]) })
  return { auc, usim: createSoftwareUsim({ k, opc, sqn: usimSqn }) }
}

function take(auc: ReturnType<typeof createSoftwareAuc>): AuthenticationVector {
  const vector = auc.vector(IMSI)
  if (vector === undefined) throw new Error('There is no such subscriber')
  return vector
}

/** Both sides have the same RES, CK and IK. */
function expectAgreement(usim: SoftwareUsim, vector: AuthenticationVector) {
  const answer = usim.authenticate(vector.rand, vector.autn)
  if (answer.outcome !== 'authenticated') throw new Error(answer.outcome)
  expect([answer.res, answer.ck, answer.ik]).toEqual([vector.xres, vector.ck, vector.ik])
}

function expectAuts(usim: SoftwareUsim, { rand, autn }: AuthenticationVector): Uint8Array {
  const answer = usim.authenticate(rand, autn)
  if (answer.outcome !== 'synchronization-failure') throw new Error(answer.outcome)
  return answer.auts
}

it('agree over any number of vectors in their order, some of them lost', () => {
  fc.assert(
    fc.property(secrets, start, fc.array(fc.boolean(), { maxLength: 100 }), (shared, sqn, arrivals) => {
      const { auc, usim } = sidesOf(shared, sqn)
      for (const arrives of arrivals) {
        const vector = take(auc)
        if (arrives) expectAgreement(usim, vector)
      }
    }),
  )
})

it('agree over 32 vectors in any order', () => {
  const order = fc.shuffledSubarray(
    Array.from({ length: 32 }, (_, index) => index),
    { minLength: 32 },
  )
  fc.assert(
    fc.property(secrets, start, order, (shared, sqn, positions) => {
      const { auc, usim } = sidesOf(shared, sqn)
      const vectors = positions.map(() => take(auc))
      for (const position of positions) expectAgreement(usim, vectors[position] as AuthenticationVector)
    }),
  )
})

it('take no vector twice', () => {
  fc.assert(
    fc.property(secrets, start, fc.integer({ min: 1, max: 70 }), (shared, sqn, count) => {
      const { auc, usim } = sidesOf(shared, sqn)
      const vectors = Array.from({ length: count }, () => take(auc))
      for (const vector of vectors) expectAgreement(usim, vector)
      for (const vector of vectors) expect(expectAuts(usim, vector)).toHaveLength(14)
    }),
  )
})

it('agree again after a resynchronisation, wherever the centre was within Δ', () => {
  const place = fc.nat({ max: 2 ** 33 - 64 })
  fc.assert(
    fc.property(secrets, place, place, (shared, centreSqn, usimSqn) => {
      const { auc, usim } = sidesOf(shared, centreSqn, usimSqn)
      const first = take(auc)
      const answer = usim.authenticate(first.rand, first.autn)
      expect(answer.outcome).not.toBe('mac-failure')
      if (answer.outcome === 'synchronization-failure') {
        expect(auc.resynchronize(IMSI, first.rand, answer.auts)).toBe(true)
      }
      expectAgreement(usim, take(auc))
      expectAgreement(usim, take(auc))
    }),
  )
})

it('agree again after the centre was set back to nothing', () => {
  fc.assert(
    fc.property(secrets, fc.integer({ min: 1, max: 100 }), (shared, count) => {
      const { auc, usim } = sidesOf(shared, 0)
      for (let turn = 0; turn < count; turn++) expectAgreement(usim, take(auc))
      const restored = sidesOf(shared, 0).auc
      const stale = take(restored)
      const auts = expectAuts(usim, stale)
      expect(restored.resynchronize(IMSI, stale.rand, auts)).toBe(true)
      expectAgreement(usim, take(restored))
    }),
  )
})

it('agree after the USIM was stopped and started again, which then takes nothing that it had taken', () => {
  fc.assert(
    fc.property(secrets, start, fc.integer({ min: 1, max: 40 }), ({ k, opc }, sqn, count) => {
      const { auc, usim } = sidesOf({ k, opc }, sqn)
      const taken = Array.from({ length: count }, () => take(auc))
      for (const vector of taken) expectAgreement(usim, vector)
      const again = createSoftwareUsim({ k, opc, sqn: usim.sqn })
      for (const vector of taken) expectAuts(again, vector)
      expectAgreement(again, take(auc))
    }),
  )
})

it('do not know each other with another K or another OPc', () => {
  fc.assert(
    fc.property(secrets, secrets, start, (shared, other, sqn) => {
      fc.pre(Buffer.compare(shared.k, other.k) !== 0 && Buffer.compare(shared.opc, other.opc) !== 0)
      const { auc } = sidesOf(shared, sqn)
      const { rand, autn } = take(auc)
      for (const wrong of [other, { ...shared, k: other.k }, { ...shared, opc: other.opc }]) {
        expect(createSoftwareUsim({ ...wrong, sqn }).authenticate(rand, autn)).toEqual({ outcome: 'mac-failure' })
      }
    }),
  )
})
