import { describe, expect, it } from 'vitest'
import type { JsonSchema, OpenApiDocument } from '../steps/openapi.js'
import { findFaults } from './guard-sdk.js'
import { GUARDS, OPEN_MEMBERS } from './guard-table.js'
import type { LanguageName } from './languages.js'

/** Of each language: where a model is, a member that says nothing, and one that the specification leaves open. */
const MEMBERS: [LanguageName, string, string, string][] = [
  ['java', 'src/main/java/a/model/RequestedClaim.java', '  private Object part;', '  private Object value;'],
  [
    'java',
    'src/main/java/a/model/RequestedClaim.java',
    '  private List<Object> part = new ArrayList<>();',
    '  private List<Object> values;',
  ],
  [
    'java',
    'src/main/java/a/model/RequestedClaim.java',
    '  private Object part = null;',
    '  private Object value = null;\n  private String part = null;',
  ],
  [
    'kotlin',
    'src/main/kotlin/a/models/RequestedClaim.kt',
    '    val part: kotlin.Any? = null,',
    '    val value: kotlin.Any? = null,',
  ],
  ['python', 'a/models/requested_claim.py', '    part: Optional[Any] = None', '    value: Optional[Any] = None'],
  ['go', 'model_requested_claim.go', '\tPart interface{} `json:"part"`', '\tValue interface{} `json:"value"`'],
  [
    'go',
    'model_requested_claim.go',
    '\tPart map[string]interface{} `json:"part"`',
    '\tValues []interface{} `json:"values"`',
  ],
  [
    'csharp',
    'src/A/Model/RequestedClaim.cs',
    '        public Object Part { get; set; }',
    '        public Object Value { get; set; }',
  ],
  [
    'swift',
    'Sources/A/Models/RequestedClaim.swift',
    '    public var part: JSONValue?',
    '    public var value: JSONValue?',
  ],
]

/** Of each language: a file of operations that has what `viewOf` asks for. */
const OPERATIONS: Record<LanguageName, [string, string, string, string]> = {
  java: [
    'src/main/java/a/api/A.java',
    'public APIreadItRequest readIt() ApiResponse<String> readItWithHttpInfo() localVarErrorTypes.put("400", new GenericType<Failure>() {});',
    'src/main/java/a/model/Failure.java',
    'public class Failure {',
  ],
  kotlin: [
    'src/main/kotlin/a/apis/A.kt',
    'suspend fun readIt(): HttpResponse<kotlin.String>',
    'src/main/kotlin/a/models/Failure.kt',
    'data class Failure (',
  ],
  python: [
    'a/api/a.py',
    'def read_it(self) -> bytes:\n \'400\': "Failure"',
    'a/models/failure.py',
    'class Failure(BaseModel)',
  ],
  go: [
    'api_a.go',
    ') ReadIt(ctx context.Context) ) ReadItExecute(r) (string, error) var v Failure\n',
    'model_failure.go',
    'type Failure struct',
  ],
  csharp: ['src/A/Api/A.cs', 'Task<string> ReadItAsync(', 'src/A/Model/Failure.cs', 'public partial class Failure :'],
  swift: [
    'Sources/A/APIs/A.swift',
    'func readIt() -> String',
    'Sources/A/Models/Failure.swift',
    'public struct Failure: Codable',
  ],
}

const LANGUAGES = Object.keys(OPERATIONS) as LanguageName[]
const EMPTY = { paths: {}, components: { schemas: {} } } as unknown as OpenApiDocument

function viewOf(failure: JsonSchema = { type: 'object' }): OpenApiDocument {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } }
  const responses = { 200: { content: { 'application/a+xml': { schema: { type: 'string' } } } }, 400: { content } }
  return {
    paths: { '/': { get: { operationId: 'readIt', responses } } },
    components: { schemas: { Failure: failure } },
  } as unknown as OpenApiDocument
}

describe('the guards', () => {
  it.each(MEMBERS)('find in %s, in %s, a member without a type: %s', (language, path, untyped, open) => {
    const name = /part/i.exec(untyped)?.[0]
    expect(findFaults(GUARDS[language], new Map([[path, untyped]]), EMPTY)).toEqual([`${path}: ${name} has no type`])
    expect(findFaults(GUARDS[language], new Map([[path, open]]), EMPTY)).toEqual([])
  })

  it('find a model of Kotlin that is a map, of which Jackson reads no member', () => {
    const path = 'src/main/kotlin/a/models/A.kt'
    const files = new Map([[path, ') : kotlin.collections.HashMap<String, kotlin.Any>() {']])
    expect(findFaults(GUARDS.kotlin, files, EMPTY)).toEqual([`${path}: a map has no type`])
  })

  it.each(LANGUAGES)('find nothing in %s where all is there', (language) => {
    const [path, text, modelPath, model] = OPERATIONS[language]
    expect(
      findFaults(
        GUARDS[language],
        new Map([
          [path, text],
          [modelPath, model],
        ]),
        viewOf(),
      ),
    ).toEqual([])
  })

  it.each(LANGUAGES)('find in %s an operation that is missing', (language) => {
    expect(findFaults(GUARDS[language], new Map(), viewOf())).toEqual(['readIt is missing'])
  })

  it.each(LANGUAGES)('find in %s an error without a type', (language) => {
    const [path, text] = OPERATIONS[language]
    expect(findFaults(GUARDS[language], new Map([[path, text]]), viewOf())).toEqual([
      'readIt has an error without a type: 400',
    ])
  })

  it.each(LANGUAGES)('find in %s a document that is neither a text nor bytes', (language) => {
    const [path, text, modelPath, model] = OPERATIONS[language]
    const wrong = text.replace(/String>?|string|bytes/g, 'Thing')
    expect(
      findFaults(
        GUARDS[language],
        new Map([
          [path, wrong],
          [modelPath, model],
        ]),
        viewOf(),
      ),
    ).toEqual(['readIt answers application/a+xml neither as a text nor as bytes'])
  })

  it('find a body in JSON that no operation takes', () => {
    const content = { 'application/a+json': { schema: { $ref: '#/components/schemas/Packet' } } }
    const post = { operationId: 'readIt', requestBody: { content }, responses: {} }
    const view = { paths: { '/': { post } }, components: { schemas: {} } } as unknown as OpenApiDocument
    const faultsOf = (text: string) => findFaults(GUARDS.go, new Map([['api_a.go', text]]), view)
    expect(faultsOf(') ReadIt(ctx context.Context, body Packet)')).toEqual([])
    expect(faultsOf(') ReadIt(ctx context.Context, body string)')).toEqual([
      'readIt takes no application/a+json of its type',
    ])
  })

  it('find an enumeration in an answer', () => {
    const [path, text, modelPath, model] = OPERATIONS.go
    const view = viewOf({ type: 'object', properties: { kind: { type: 'string', enum: ['a'] } } })
    expect(
      findFaults(
        GUARDS.go,
        new Map([
          [path, text],
          [modelPath, model],
        ]),
        view,
      ),
    ).toEqual(['Failure/properties/kind is a closed enumeration'])
  })
})

it('gives a reason with a clause for each open member', () => {
  for (const reason of Object.values(OPEN_MEMBERS)) expect(reason).toMatch(/\(IDA §[0-9.]+\)$/)
})
