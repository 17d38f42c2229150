import { describe, expect, it } from 'vitest'
import { decideRelease, publishWords, type ReleaseFacts } from './decide-release.js'

const FACTS: ReleaseFacts = {
  publish: true,
  version: '0.2.0',
  repository: 'example:mobile-identity-contracts',
  changedFiles: [],
  commit: 'c0ffee',
  tags: {},
  changelog: '# Changelog\n\n## 0.2.0\n\nMore.\n\n## 0.1.0\n\nThe first.\n',
  recordedVersion: '0.1.0',
  versionRefusal: undefined,
}

describe('decideRelease', () => {
  it.each<[string, Partial<ReleaseFacts>]>([
    ['a version above all others', {}],
    ['a version whose specifications are recorded for the first time', { recordedVersion: undefined }],
    ['a prerelease', { version: '0.2.0-rc.1', changelog: '## 0.2.0-rc.1\n\n## 0.1.0\n' }],
    ['a commit that has the tag', { tags: { 'v0.2.0': 'c0ffee' } }],
    ['a trial without a repository', { publish: false, repository: undefined }],
  ])('is ready for %s', (_, facts) => {
    expect(decideRelease({ ...FACTS, ...facts })).toEqual({ outcome: 'ready' })
  })

  it.each<[string, Partial<ReleaseFacts>, string]>([
    ['a dirty tree', { changedFiles: [' M a.ts', '?? b.ts'] }, 'the tree is not clean: 2 files are not committed'],
    ['a version that is tagged elsewhere', { tags: { 'v0.2.0': 'bad' } }, 'the tag v0.2.0 is on another commit'],
    [
      'a version that does not say what it breaks',
      { versionRefusal: '0.2.0 does not say it' },
      '0.2.0 does not say it; `npm run check:breaking -- --strict` shows the changes',
    ],
    ['what is no version', { version: '0.2' }, '0.2 is not a version of Semantic Versioning'],
    [
      'what the changelog calls unreleased',
      { changelog: '## Unreleased\n\n## 0.1.0\n' },
      'CHANGELOG.md has a part that is unreleased: give it the version',
    ],
    ['what the changelog does not tell', { changelog: '## 0.1.0\n' }, 'CHANGELOG.md does not begin with 0.2.0'],
    [
      'a version below one of the changelog',
      { changelog: '## 0.2.0\n\n## 0.3.0\n' },
      '0.2.0 is not above 0.3.0, which was released',
    ],
    ['the version that was recorded', { recordedVersion: '0.2.0' }, '0.2.0 is not above 0.2.0, which was released'],
    ['a version below it', { recordedVersion: '1.0.0' }, '0.2.0 is not above 1.0.0, which was released'],
    [
      'publication from nowhere',
      { repository: undefined },
      'package.json has no `repository`, and without it npm cannot attest the provenance of the package',
    ],
  ])('refuses %s', (_, facts, reason) => {
    expect(decideRelease({ ...FACTS, ...facts })).toEqual({ outcome: 'refused', reasons: [reason] })
  })

  it('gives all reasons at once', () => {
    const decision = decideRelease({ ...FACTS, changedFiles: [' M a.ts'], version: '0.1.0', publish: false })
    expect(decision).toEqual({
      outcome: 'refused',
      reasons: [
        'the tree is not clean: 1 file is not committed',
        'CHANGELOG.md does not begin with 0.1.0',
        '0.1.0 is not above 0.2.0, which was released',
        '0.1.0 is not above 0.1.0, which was released',
      ],
    })
  })
})

describe('publishWords', () => {
  it.each([
    [{ publish: false, version: '0.2.0' }, ['publish', '/a.tgz', '--tag', 'latest', '--dry-run']],
    [{ publish: true, version: '0.2.0' }, ['publish', '/a.tgz', '--tag', 'latest']],
    [{ publish: true, version: '0.2.0-rc.1' }, ['publish', '/a.tgz', '--tag', 'next']],
  ])('asks npm for %o', (facts, words) => {
    expect(publishWords('/a.tgz', facts)).toEqual(words)
  })
})
