/**
 * Holds the XML Schemas and their validators against a second one, so that a document is valid by our word only if Xerces agrees.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateClientAuthenticityRequest } from '../src/device-configuration/client-authenticity/client-authenticity.js'
import type { Issue } from '../src/validation/issue.js'
import { readXmlText } from '../src/xml/xml-text.js'
import { compileXsd } from '../src/xml/xsd-schema.js'
import { ROOT } from './contracts.js'
import { findJava, judgeByPackage, judgeByXerces } from './xsd-second-opinion.js'

/** How documents of a schema are judged and made up. */
interface SchemaRow {
  /** The faults of a document by our word. */
  readonly findFaults: (document: Uint8Array) => readonly Issue[]
  /** Documents that are valid, or close to it. */
  readonly documents: fc.Arbitrary<string>
  /** What a document is changed with. */
  readonly snippets: readonly string[]
}

interface Document {
  readonly title: string
  readonly bytes: Uint8Array
}

const NAMESPACE = 'urn:gsm:params:xml:ns:cfg:clientauth:req'
const FOLDER = join(ROOT, 'specs', 'device-configuration')
const SEED = 14
const VALID_TO_TRY = 200
const CHANGED_TO_TRY = 400
/** A call of the package starts a JVM. */
const DOCUMENTS_FOR_THE_PACKAGE = 6

const text = fc.constantFrom('', ' ', 'a', '1.1', '&amp;', '&#10;', '<![CDATA[<]]>', '<!-- a -->', '<?a?>')
const value = fc.constantFrom('', 'a', '1.1', ' 1 ', '&lt;', '&#9;')
const integer = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('0', '1', '-1', ' +07 ', '99999999999999999999999999') },
  { weight: 1, arbitrary: fc.constantFrom('', 'a', '1e3', '1.1', '&lt;') },
)
const foreign = fc.constantFrom('<x:a/>', '<x:param name="a"/>', '<x:a b="1"><nonce/></x:a>')
const blank = fc.constantFrom('\n', ' ', '<!-- a -->')

const param = element('param', { name: value }, text)
const params = inTurn(several([1, param]), several([1, foreign]))
const misplaced = several([8, param], [2, blank], [2, foreign], [1, fc.constant('<nonce/>')])
const method = element('method', { name: value, id: integer }, fc.oneof(params, params, params, misplaced))
const nonce = element('nonce', {}, text)
const vapid = element('vapid', {}, text)
const inOrder = inTurn(several([1, method]), nonce, fc.constantFrom('', '<vapid/>'), several([1, foreign]))
const outOfOrder = several([6, method], [2, nonce], [2, vapid], [2, foreign], [1, blank])

const parm = element(
  'parm',
  { name: value, value },
  fc.constantFrom(...Array.from({ length: 40 }, () => ''), '<!-- a -->', '\n'),
)
const { characteristic } = fc.letrec<{ characteristic: string }>((tie) => {
  const parms = several([8, parm], [2, blank])
  const content = fc.oneof({ maxDepth: 3, depthSize: 'small' }, parms, several([4, parm], [4, tie('characteristic')]))
  return { characteristic: element('characteristic', { type: value }, content) }
})
const characteristics = fc.array(characteristic, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n'))
const mixed = several([1, characteristic], [1, parm], [1, text])
const version = fc.constantFrom(...Array.from({ length: 8 }, () => ' version="1.1"'), '', '', ' version="1.0"')

const ROWS: Readonly<Record<string, SchemaRow>> = {
  'client-authenticity-request': {
    // Not compileXsd alone: libxml2 does not see a param that follows the elements of other namespaces.
    findFaults: (document) => {
      const result = validateClientAuthenticityRequest(document)
      return result.ok ? [] : result.issues
    },
    documents: fc
      .oneof(inOrder, inOrder, outOfOrder)
      .map(
        (content) =>
          `<client-authenticity-request xmlns="${NAMESPACE}" xmlns:x="urn:x">${content}</client-authenticity-request>`,
      ),
    snippets: [
      '<x:a/>',
      '<nonce/>',
      '<param name="a"/>',
      '<method name="a" id="1"/>',
      ' x:b="1"',
      ' b="1"',
      ' id="1"',
      ' xmlns=""',
    ],
  },
  'provisioning-document': {
    findFaults: schemaFaultsOf('provisioning-document'),
    documents: fc
      .tuple(version, fc.oneof(characteristics, characteristics, characteristics, mixed))
      .map(([attribute, content]) => `<wap-provisioningdoc${attribute}>${content}</wap-provisioningdoc>`),
    snippets: [
      '<parm name="a"/>',
      '<characteristic type="a"/>',
      ' value="1"',
      ' type="1"',
      ' name="1"',
      ' b="1"',
      '<b/>',
      ' xmlns="urn:x"',
    ],
  },
}
const COMMON_SNIPPETS = [
  'a',
  '<',
  '>',
  '/',
  '"',
  '&',
  '&amp;',
  '&lt;',
  '&a;',
  '<!--',
  '-->',
  '<!-- a -->',
  ']]>',
  '<![CDATA[',
  '<?a?>',
  '\n',
  ' ',
]

const java = findJava()

if (java === undefined) {
  describe('the second opinion on XML Schemas', () => {
    it('is not asked for, as there is no JDK here: neither JAVA_HOME nor the path leads to one', () => {
      expect(findJava()).toBeUndefined()
    })
  })
} else {
  describe.each(Object.entries(ROWS))('Xerces and our validator agree on %s', (word, row) => {
    const xsdFile = join(FOLDER, `${word}.xsd`)
    const agreeOn = (documents: readonly Document[]): Map<string, boolean> => {
      const judged = documents.flatMap((document) => {
        const verdict = judgeByUs(row, document.bytes)
        return verdict === undefined ? [] : [{ ...document, verdict }]
      })
      const theirs = judgeByXerces(
        java,
        xsdFile,
        judged.map(({ bytes }) => bytes),
      )
      const opinions = (verdicts: boolean[]) =>
        Object.fromEntries(judged.map(({ title }, index) => [title, verdicts[index]]))
      const ours = judged.map(({ verdict }) => verdict)
      expect(opinions(ours)).toEqual(opinions(theirs))
      return new Map(judged.map(({ title, verdict }) => [title, verdict]))
    }

    it('for its examples and fixtures', () => {
      const files = ['examples', 'fixtures/pass', 'fixtures/fail'].flatMap((kind) =>
        filesBelow(join(FOLDER, kind, word), kind),
      )
      const verdicts = agreeOn(files)
      const titles = (kind: string) => [...verdicts].filter(([title]) => title.startsWith(kind))
      expect(titles('examples')).not.toEqual([])
      expect(titles('examples').filter(([, isValid]) => !isValid)).toEqual([])
      // A tolerant reading accepts some that the schema does not.
      expect(titles('fixtures/pass').filter(([, isValid]) => isValid)).not.toEqual([])
      expect(titles('fixtures/fail').filter(([, isValid]) => !isValid)).not.toEqual([])
    })

    it('for made up documents, as they are and changed', () => {
      const made = fc.sample(row.documents, { seed: SEED, numRuns: VALID_TO_TRY })
      const changed = fc.sample(changesOf(row), { seed: SEED, numRuns: CHANGED_TO_TRY })
      const verdicts = agreeOn(
        [...new Set([...made, ...changed])].map((one) => ({ title: one, bytes: Buffer.from(one) })),
      )
      const valid = [...verdicts.values()].filter((isValid) => isValid).length
      expect(valid).toBeGreaterThan(100)
      expect(verdicts.size - valid).toBeGreaterThan(100)
    })

    it('when xsd-schema-validator is asked', { timeout: 60_000 }, async () => {
      const made = fc
        .sample(row.documents, { seed: SEED, numRuns: DOCUMENTS_FOR_THE_PACKAGE })
        .map((one) => Buffer.from(one))
      const theirs = await Promise.all(made.map((bytes) => judgeByPackage(xsdFile, bytes)))
      expect(made.map((bytes) => judgeByUs(row, bytes))).toEqual(theirs)
      expect(new Set(theirs)).toEqual(new Set([true, false]))
    })
  })
}

/** An element, from which now and then an attribute is missing. */
function element(
  name: string,
  attributes: Readonly<Record<string, fc.Arbitrary<string>>>,
  content: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const written = Object.entries(attributes).map(([attribute, values]) =>
    fc.option(values, { freq: 60, nil: undefined }).map((one) => (one === undefined ? '' : ` ${attribute}="${one}"`)),
  )
  return fc.tuple(inTurn(...written), content).map(([list, inner]) => `<${name}${list}>${inner}</${name}>`)
}

function inTurn(...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(''))
}

/** Up to five of some kinds, each with its weight. */
function several(...kinds: [number, fc.Arbitrary<string>][]): fc.Arbitrary<string> {
  const kind = fc.oneof(...kinds.map(([weight, arbitrary]) => ({ weight, arbitrary })))
  return fc.array(kind, { maxLength: 5 }).map((parts) => parts.join(''))
}

/** `undefined` when it does not come as far as the schema: for its encoding, its document type or its size. */
function judgeByUs({ findFaults }: SchemaRow, document: Uint8Array): boolean | undefined {
  const codes = findFaults(document).map(({ code }) => code)
  if (codes.some((code) => code === 'xml-well-formed' || (code.startsWith('xsd-') && code !== 'xsd-nodes')))
    return false
  return codes.some((code) => code.startsWith('xml-') || code === 'xsd-nodes') ? undefined : true
}

function schemaFaultsOf(word: string): SchemaRow['findFaults'] {
  const validate = compileXsd(readFileSync(join(FOLDER, `${word}.xsd`), 'utf8'))
  return (document) => {
    const door = readXmlText(document, 'RCC.14 §4')
    return door.ok ? validate(door.text) : door.issues
  }
}

/** Documents with a part taken away, or put elsewhere, or something put in. */
function changesOf({ documents, snippets }: SchemaRow): fc.Arbitrary<string> {
  const snippet = fc.constantFrom('', ...snippets, ...COMMON_SNIPPETS)
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  return fc.tuple(documents, place, fc.constantFrom(0, 0, 0, 1, 4, 20), snippet).map(([document, at, length, put]) => {
    const index = Math.floor(at * document.length)
    return document.slice(0, index) + put + document.slice(index + length)
  })
}

function filesBelow(folder: string, kind: string): Document[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .map((name) => ({ title: `${kind}/${name}`, bytes: readFileSync(join(folder, name)) }))
}
