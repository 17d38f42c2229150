/**
 * Bundled OpenAPI document → TypeScript types, by openapi-typescript.
 */

import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { mapObjects, type OpenApiDocument } from './openapi.js'

export async function typeDocument(document: OpenApiDocument): Promise<string> {
  return astToString(nameSchemas(await openapiTS(typeView(document) as OpenAPI3, { alphabetize: false })))
}

/**
 * What openapi-typescript does not see: a choice by `if` is the union of its branches; in an object with members of its own, it only says which
 * of them are due when, for which there is no type. An object that is open for members of later versions, or
 * of services, is typed by its known members only, so that a misspelt one is a compile error; unless other members are what it is for (`x-open`).
 */
function typeView(document: OpenApiDocument): unknown {
  return mapObjects(document, (object) => {
    const { if: condition, then: whenTrue, else: whenFalse, ...rest } = object
    if (condition !== undefined && rest.properties === undefined) {
      if (whenTrue === undefined || whenFalse === undefined) throw new Error('`if` without both `then` and `else`')
      return { description: rest.description, anyOf: [whenTrue, whenFalse] }
    }
    const { additionalProperties: others, properties } = rest
    if (rest['x-open'] === true) return rest
    if (others !== true && (typeof others !== 'object' || properties === undefined)) return rest
    const { additionalProperties, ...known } = rest
    return known
  })
}

/**
 * Gives each named schema a type of its name, which the others refer to. openapi-typescript has them as members of `components['schemas']` alone, and
 * what the compiler says of such a member, in a fault or where one points at it, is all of its text and never its name.
 */
function nameSchemas(nodes: readonly ts.Node[]): ts.Node[] {
  const named: ts.Node[] = []
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaOf(node)
    return name === undefined ? ts.visitEachChild(node, visit, undefined) : ts.factory.createTypeReferenceNode(name)
  }
  const rest = nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') return visit(node)
    const members = node.members.map((member) => {
      if (!isSchemas(member)) return visit(member) as ts.TypeElement
      const schemas = member.type.members.map((schema) => {
        const { name, type } = schema as ts.PropertySignature
        const word = ts.factory.createIdentifier((name as ts.Identifier).text)
        const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)]
        const alias = ts.factory.createTypeAliasDeclaration(
          exported,
          word,
          undefined,
          visit(type as ts.TypeNode) as ts.TypeNode,
        )
        named.push(ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(schema)))
        return ts.factory.createPropertySignature(undefined, name, undefined, ts.factory.createTypeReferenceNode(word))
      })
      return ts.factory.createPropertySignature(
        undefined,
        'schemas',
        undefined,
        ts.factory.createTypeLiteralNode(schemas),
      )
    })
    return ts.factory.createInterfaceDeclaration(node.modifiers, node.name, undefined, undefined, members)
  })
  return [...rest, ...named]
}

type Schemas = ts.PropertySignature & { readonly type: ts.TypeLiteralNode }

function isSchemas(member: ts.TypeElement): member is Schemas {
  return (
    ts.isPropertySignature(member) &&
    ts.isIdentifier(member.name) &&
    member.name.text === 'schemas' &&
    member.type !== undefined &&
    ts.isTypeLiteralNode(member.type)
  )
}

/** `components["schemas"]["Name"]` → `Name`. */
function schemaOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined
  const { objectType, indexType } = node.objectType
  const isOfComponents =
    ts.isTypeReferenceNode(objectType) && (objectType.typeName as ts.Identifier).text === 'components'
  return isOfComponents && textOf(indexType) === 'schemas' ? textOf(node.indexType) : undefined
}

function textOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined
}
