/**
 * What the guards look for in the text of each language, one row each.
 */

import type { LanguageName } from './languages.js'
import type { NameCase } from './readable-names.js'

export interface GuardRow {
  /** Which files hold models, and which hold operations. Paths are relative to the package. */
  readonly models: RegExp
  readonly operations: RegExp
  /** A member whose type says nothing. The group `member` is its name. */
  readonly untypedMember: RegExp
  /** How the name of an operation is written, and what declares it. */
  readonly operationCase: NameCase
  readonly operation: (name: string) => RegExp
  /** What declares the model of a name, as the specification writes it. */
  readonly model: (name: string) => RegExp
  /** What leads from the status of an answer to the model of its error, where the generator has that. */
  readonly boundError?: (name: string) => RegExp
  /** The operation of this name answers a text or bytes. */
  readonly text: (operation: string) => RegExp
}

export const GUARDS: Readonly<Record<LanguageName, GuardRow>> = {
  java: {
    models: /src\/main\/java\/.*\/model\/(?!AbstractOpenApiSchema).*\.java$/,
    operations: /src\/main\/java\/.*\/api\/.*\.java$/,
    untypedMember: /^\s*(?:private|protected) .*\bObject\b[^()\n=]* (?<member>\w+)(?: = .*)?;$/gm,
    operationCase: 'camel',
    operation: (name) => new RegExp(`public (?:\\w+|API${name}Request) ${name}\\(`),
    model: (name) => new RegExp(`public class ${name} `),
    boundError: (name) => new RegExp(`localVarErrorTypes\\.put\\("\\d+", new GenericType<${name}>`),
    text: (name) => new RegExp(`ApiResponse<String> ${name}WithHttpInfo\\(`),
  },
  kotlin: {
    models: /src\/main\/kotlin\/.*\/models\/.*\.kt$/,
    operations: /src\/main\/kotlin\/.*\/apis\/.*\.kt$/,
    untypedMember: /^\s*va[lr] `?(?<member>\w+)`?: .*\bAny\b.*$|\) : kotlin\.collections\.HashMap<(?<map>)/gm,
    operationCase: 'camel',
    operation: (name) => new RegExp(`suspend fun ${name}\\(`),
    model: (name) => new RegExp(`data class ${name} `),
    text: (name) => new RegExp(`suspend fun ${name}\\(.*HttpResponse<kotlin\\.String>`),
  },
  python: {
    models: /^[\w]+\/models\/(?!__init__).*\.py$/,
    operations: /^[\w]+\/api\/(?!__init__).*\.py$/,
    untypedMember: /^ {4}(?<member>\w+): (?!.*ClassVar).*\bAny\b.*$/gm,
    operationCase: 'snake',
    operation: (name) => new RegExp(`def ${name}\\(`),
    model: (name) => new RegExp(`class ${name}\\(BaseModel\\)`),
    boundError: (name) => new RegExp(`'(?:\\d+|default)': "${name}"`),
    text: (name) => new RegExp(`def ${name}\\((?:(?!\\n    def )[^])*?\\) -> (?:str|bytes|bytearray):`),
  },
  go: {
    models: /^model_.*\.go$/,
    operations: /^api_.*\.go$/,
    untypedMember: /^\t(?<member>[A-Z]\w*) +[^ ]*interface\{\}(?: `.*)?$/gm,
    operationCase: 'pascal',
    operation: (name) => new RegExp(`\\) ${name}\\(ctx context\\.Context`),
    model: (name) => new RegExp(`type ${name} struct`),
    boundError: (name) => new RegExp(`var v ${name}\\n`),
    text: (name) => new RegExp(`\\) ${name}Execute\\(.*\\) \\(string, `),
  },
  csharp: {
    models: /^src\/(?!.*\.Test\/).*\/Model\/(?!AbstractOpenAPISchema).*\.cs$/,
    operations: /^src\/(?!.*\.Test\/).*\/Api\/.*\.cs$/,
    untypedMember: /^\s*public (?!override).*\b[Oo]bject\b[^()]* (?<member>\w+) \{ get;/gm,
    operationCase: 'pascal',
    operation: (name) => new RegExp(`Task(?:<.*>)? ${name}Async\\(`),
    model: (name) => new RegExp(`public partial class ${name} `),
    text: (name) => new RegExp(`Task<string> ${name}Async\\(`),
  },
  swift: {
    models: /^Sources\/.*\/Models\/.*\.swift$/,
    operations: /^Sources\/.*\/APIs\/.*\.swift$/,
    untypedMember: /^\s*public (?:var|let) (?<member>\w+): .*\b(?:JSONValue|Any|AnyCodable)\b.*$/gm,
    operationCase: 'camel',
    operation: (name) => new RegExp(`func ${name}\\(`),
    model: (name) => new RegExp(`public (?:struct|enum|final class) ${name}\\b`),
    text: (name) => new RegExp(`func ${name}\\(.*-> String`),
  },
}

/** Members that the specification leaves open, by name of the schema and of the member, with the reason. */
export const OPEN_MEMBERS: Readonly<Record<string, string>> = {
  'RequestedClaim.value': 'a claim of any type may be asked for (IDA §5.3)',
  'RequestedClaim.values': 'a claim of any type may be asked for (IDA §5.3)',
  'RequestedValue.value': 'a member of any type may be asked for (IDA §5.4)',
  'RequestedValue.values': 'a member of any type may be asked for (IDA §5.4)',
  'UserInfo._claim_names': 'a name, a list of names, or an object with a member for each name (IDA §6.1)',
  'IdTokenClaims._claim_names': 'a name, a list of names, or an object with a member for each name (IDA §6.1)',
}
