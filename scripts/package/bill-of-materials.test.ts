import { describe, expect, it } from 'vitest'
import { type Bill, type Component, completeBill, judgeBill } from './bill-of-materials.js'

const HEX = '00ff'.repeat(32)
const PACKAGE = {
  name: 'ours',
  version: '1.0.0',
  dependencies: { jose: '6.0.0' },
  integrity: `sha512-${Buffer.from(HEX, 'hex').toString('base64')}`,
}
const JOSE: Component = {
  name: 'jose',
  version: '6.0.0',
  purl: 'pkg:npm/jose@6.0.0',
  licenses: [{ license: { id: 'MIT' } }],
  hashes: [{ alg: 'SHA-512', content: HEX }],
}
const OURS: Component = { ...JOSE, name: 'ours', version: '1.0.0', purl: 'pkg:npm/ours@1.0.0', hashes: [] }
const BILL = completeBill(billOf(JOSE), PACKAGE.integrity)

function billOf(...components: Component[]): Bill {
  return { metadata: { component: OURS }, components }
}

describe('completeBill', () => {
  it('adds the checksum of the tarball', () => {
    expect(BILL.metadata.component.hashes).toEqual([{ alg: 'SHA-512', content: HEX }])
  })

  it('leaves out addresses that are no URL', () => {
    const externalReferences = [{ url: 'git@host.example:a/b.git' }, { url: 'https://host.example/a' }]
    const [component] = completeBill(billOf({ ...JOSE, externalReferences }), PACKAGE.integrity).components
    expect(component?.externalReferences).toEqual([{ url: 'https://host.example/a' }])
  })
})

describe('judgeBill', () => {
  it('finds nothing wrong with a bill that names all', () => {
    const scoped = { ...JOSE, name: '@a/b', purl: 'pkg:npm/%40a/b@6.0.0' }
    expect(judgeBill({ ...BILL, components: [JOSE, scoped] }, PACKAGE)).toEqual([])
  })

  it.each<[string, Bill, string]>([
    ['a dependency', { ...BILL, components: [] }, 'does not name jose 6.0.0'],
    ['a version', withJose({ version: '6.0.1', purl: 'pkg:npm/jose@6.0.1' }), 'does not name jose 6.0.0'],
    ['a licence', withJose({ licenses: [] }), 'gives no licence of jose'],
    ['a package URL', withJose({ purl: 'pkg:npm/jose' }), 'gives no package URL of jose'],
    ['a checksum', withJose({ hashes: [{ alg: 'SHA-1', content: '00' }] }), 'gives no SHA-512 of jose'],
  ])('misses %s', (_, bill, want) => {
    expect(judgeBill(bill, PACKAGE)).toEqual([`the bill of materials ${want}`])
  })

  it('refuses the bill of another tarball, or of another version', () => {
    expect(judgeBill(BILL, { ...PACKAGE, integrity: `sha512-${Buffer.from('other').toString('base64')}` })).toEqual([
      'the bill of materials does not have the checksum of the tarball',
    ])
    expect(judgeBill(BILL, { ...PACKAGE, version: '1.0.1' })).toEqual(['the bill of materials is not of ours 1.0.1'])
  })
})

function withJose(members: Partial<Component>): Bill {
  return { ...BILL, components: [{ ...JOSE, ...members }] }
}
