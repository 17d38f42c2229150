/**
 * What the modules of the tarball import, against what its `package.json` lets users install, and that none of them makes code from strings. Running
 * without eval shows only what was run.
 */

import ts from 'typescript'

export interface PackageManifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** What stands in a module. */
interface ModuleFacts {
  /** Packages that it imports, or resolves, by name; built-ins of Node and its own files are left out. */
  readonly packages: readonly string[]
  /** Calls that make code from strings, as written. */
  readonly evaluations: readonly string[]
}

const EVALUATORS = ['eval', 'Function']
const GLOBALS = ['globalThis', 'window', 'self', 'global']

/** @param modules Path in the tarball → text, of JavaScript and of declarations. */
export function judgeShippedCode(modules: ReadonlyMap<string, string>, manifest: PackageManifest): string[] {
  const facts = [...modules].map(([path, text]) => ({ path, ...readModule(path, text) }))
  const installable = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const imported = new Set(facts.flatMap(({ packages }) => packages))
  return [
    ...facts.flatMap(({ path, evaluations }) => evaluations.map((call) => `${path} makes code from strings: ${call}`)),
    ...facts.flatMap(({ path, packages }) =>
      packages
        .filter((name) => !installable.includes(name))
        .map((name) => `${path} imports ${name}, which is no dependency of the package`),
    ),
    ...installable
      .filter((name) => !imported.has(name))
      .map((name) => `package.json depends on ${name}, which no module of the package imports`),
  ]
}

function readModule(path: string, text: string): ModuleFacts {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const packages = new Set<string>()
  const evaluations: string[] = []
  const visit = (node: ts.Node): void => {
    const name = packageOf(specifierOf(node))
    if (name !== undefined) packages.add(name)
    const evaluator = evaluatorOf(node)
    if (evaluator !== undefined) evaluations.push(evaluator)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { packages: [...packages], evaluations }
}

/** What a node imports: a declaration, `import()` as a call or as a type, or `createRequire(…).resolve()`. */
function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined
  }
  if (!ts.isCallExpression(node)) return undefined
  const { expression } = node
  const isImport = expression.kind === ts.SyntaxKind.ImportKeyword || isResolveOfRequire(expression)
  return isImport ? textOf(node.arguments[0]) : undefined
}

function isResolveOfRequire(callee: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(callee) || !ts.isCallExpression(callee.expression)) return false
  const { expression: maker } = callee.expression
  return callee.name.text === 'resolve' && ts.isIdentifier(maker) && maker.text === 'createRequire'
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined
}

/** `@scope/name` of `@scope/name/sub`, `name` of `name/sub`. */
function packageOf(specifier: string | undefined): string | undefined {
  return /^(?!node:)(?:@[\w.-]+\/)?[\w-][\w.-]*(?=\/|$)/.exec(specifier ?? '')?.[0]
}

/** `eval(…)`, `Function(…)`, `new Function(…)`, also of the global object. */
function evaluatorOf(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined
  const { expression } = node
  if (ts.isIdentifier(expression) && EVALUATORS.includes(expression.text)) return expression.text
  if (!ts.isPropertyAccessExpression(expression) || !ts.isIdentifier(expression.expression)) return undefined
  const [owner, name] = [expression.expression.text, expression.name.text]
  return GLOBALS.includes(owner) && EVALUATORS.includes(name) ? `${owner}.${name}` : undefined
}
