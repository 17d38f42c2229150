/**
 * TypeScript source → its exported functions, constants and types, each with its docstring.
 */

import ts from 'typescript'

export interface ExportedDeclaration {
  readonly name: string
  readonly kind: 'function' | 'constant' | 'type'
  readonly documentation: string
}

export function exportedDeclarations(file: string, text: string): ExportedDeclaration[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return source.statements.filter(isExported).flatMap((statement): ExportedDeclaration[] => {
    const documentation = ts
      .getJSDocCommentsAndTags(statement)
      .map((comment) => comment.getText())
      .join('\n')
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      return [{ name: statement.name?.text ?? '', kind: 'function', documentation }]
    }
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => ({
        name: name.getText(),
        kind: 'constant',
        documentation,
      }))
    }
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      return [{ name: statement.name.text, kind: 'type', documentation }]
    }
    return []
  })
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}
