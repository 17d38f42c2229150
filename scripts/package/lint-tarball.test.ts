import type { Problem } from '@arethetypeswrong/core'
import { describe, expect, it } from 'vitest'
import { judgeTypes } from './lint-tarball.js'

const AT = { entrypoint: './aid1' } as const
const IN = { fileName: 'dist/src/aid1/index.d.ts', pos: 0, end: 1 } as const
const PAIR = { typesFileName: 'a.d.ts', implementationFileName: 'a.js' } as const

describe('judgeTypes', () => {
  it.each<Problem>([
    { kind: 'NoResolution', resolutionKind: 'node10', ...AT },
    { kind: 'CJSResolvesToESM', resolutionKind: 'node16-cjs', ...AT },
  ])('lets $kind go under $resolutionKind', (problem) => {
    expect(judgeTypes([problem])).toEqual([])
  })

  it.each<Problem>([
    { kind: 'NoResolution', resolutionKind: 'bundler', ...AT },
    { kind: 'CJSResolvesToESM', resolutionKind: 'node16-esm', ...AT },
    { kind: 'UntypedResolution', resolutionKind: 'node10', ...AT },
    { kind: 'FalseExportDefault', ...PAIR },
    { kind: 'MissingExportEquals', ...PAIR },
    { kind: 'CJSOnlyExportsDefault', ...IN },
    {
      kind: 'UnexpectedModuleSyntax',
      syntax: 1,
      moduleKind: { detectedKind: 99, detectedReason: '', reasonFileName: '' },
      ...IN,
    },
    {
      kind: 'InternalResolutionError',
      resolutionOption: 'bundler',
      moduleSpecifier: './nowhere',
      resolutionMode: 99,
      trace: [],
      ...IN,
    },
  ] as Problem[])('tells of $kind', (problem) => {
    expect(judgeTypes([problem])).toEqual([expect.stringMatching(new RegExp(`^attw: .*${problem.kind}`))])
  })
})
