import { describe, expect, it } from 'vitest'
import type { OpenApiDocument } from './openapi.js'
import { type Content, chooseForm, requestForms } from './request-forms.js'

const FORM = { schema: { $ref: '#/components/schemas/Form' } }
const PACKET = { schema: { $ref: '#/components/schemas/Packet' }, 'x-sdk-form': 'relay' }
const CONTENT: Content = { 'multipart/form-data': FORM, 'application/json': PACKET }

function documentOf(content: Content): OpenApiDocument {
  return { paths: { '/': { post: { operationId: 'send', requestBody: { content } } } } } as unknown as OpenApiDocument
}

describe('the forms of a request', () => {
  it('are those that have a name', () => {
    expect(requestForms(documentOf(CONTENT))).toEqual(['relay'])
    expect(requestForms(documentOf({ 'multipart/form-data': FORM }))).toEqual([])
  })

  it('are chosen by name, and the first without one', () => {
    expect(chooseForm(CONTENT, undefined, 'here')).toEqual({ 'multipart/form-data': FORM })
    expect(chooseForm(CONTENT, 'relay', 'here')).toEqual({ 'application/json': PACKET })
    expect(chooseForm(CONTENT, 'other', 'here')).toEqual({ 'multipart/form-data': FORM })
  })

  it('may say the same without a name, and nothing else', () => {
    expect(chooseForm({ a: FORM, b: FORM }, undefined, 'here')).toEqual({ a: FORM })
    const other = { schema: { $ref: '#/components/schemas/Packet' } }
    expect(() => chooseForm({ a: FORM, b: other }, undefined, 'here')).toThrow('SDK view: here has no x-sdk-form for b')
  })
})
