/**
 * Our vectors against those of an authentication centre that others wrote: `osmo-auc-gen`, in Debian's package `libosmocore-utils`.
 */

import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { buildAuthenticationVector, buildAuts, verifyAuts } from './authentication-vector.js'
import { openMilenage } from './milenage.js'
import { createSoftwareUsim } from './software-usim.js'
import { MILENAGE_VECTORS, type MilenageVector } from './testing/milenage-vectors.js'

const PROGRAM = 'osmo-auc-gen'
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex')
const installed = spawnSync(PROGRAM, ['--help']).error === undefined

/** Name → value of each line that it prints, such as `AUTN:	55f3…`. */
function generate({ k, opc, rand, amf }: MilenageVector, ...more: string[]): Record<string, string> {
  const subscriber = ['-3', '-a', 'milenage', '-k', k, '-o', opc, '-r', rand, '-f', amf]
  const { status, stdout } = spawnSync(PROGRAM, [...subscriber, ...more], { encoding: 'utf8' })
  const lines = stdout.split('\n').flatMap((line) => [line.split(':\t')].filter(({ length }) => length === 2))
  return { status: String(status), ...Object.fromEntries(lines) }
}

if (installed) {
  describe('with osmo-auc-gen, we agree on', () => {
    it.each(MILENAGE_VECTORS)('the vector of test set $set, which our USIM accepts', (set) => {
      const sqn = Number.parseInt(set.sqn, 16)
      const theirs = generate(set, '-s', String(sqn))
      const ours = buildAuthenticationVector({
        k: bytes(set.k),
        opc: bytes(set.opc),
        rand: bytes(set.rand),
        sqn,
        amf: bytes(set.amf),
      })
      expect(theirs).toMatchObject({
        status: '0',
        AUTN: hex(ours.autn),
        RES: hex(ours.xres),
        CK: hex(ours.ck),
        IK: hex(ours.ik),
      })
      const usim = createSoftwareUsim({ k: bytes(set.k), opc: bytes(set.opc), delta: 2 ** 43 })
      expect(usim.authenticate(bytes(set.rand), bytes(theirs.AUTN ?? '')).outcome).toBe('authenticated')
    })

    it.each(MILENAGE_VECTORS)('the AUTS of test set $set, and on a forged one', (set) => {
      const sqn = Number.parseInt(set.sqn, 16) % 2 ** 47
      const secrets = { k: bytes(set.k), opc: bytes(set.opc) }
      const auts = buildAuts(openMilenage(secrets, bytes(set.rand)), sqn)
      expect(generate(set, '-A', hex(auts))).toMatchObject({ status: '0', 'SQN.MS': String(sqn) })
      const forged = auts.with(13, (auts[13] ?? 0) ^ 1)
      expect(generate(set, '-A', hex(forged)).status).toBe('1')
      expect(verifyAuts(secrets, bytes(set.rand), forged)).toBeUndefined()
    })
  })
} else {
  it('osmo-auc-gen is not installed here, and nothing is compared with it', () => {
    expect(spawnSync(PROGRAM, ['--help']).error).toMatchObject({ code: 'ENOENT' })
  })
}
