import { describe, expect, it } from 'vitest'
import { createRouter } from './router.js'
import { SAMPLE_API } from './testing/sample-api.js'

describe('createRouter', () => {
  const routes = (basePath: string) => {
    const route = createRouter(Object.values(SAMPLE_API.operations), basePath)
    return (method: string, path: string) => {
      const found = route(method, path)
      if (found === undefined) return undefined
      return 'allowed' in found ? found.allowed.join() : [found.operation.operationId, found.path]
    }
  }

  it.each([
    ['GET', '/notes', ['listNotes', {}]],
    ['GET', '/notes/a', ['readNote', { title: 'a' }]],
    ['PUT', '/notes/a%2Fb', ['writeNote', { title: 'a%2Fb' }]],
    ['PUT', '/notes/', ['writeNote', { title: '' }]],
    ['GET', '/notes/__proto__', ['readNote', { title: '__proto__' }]],
    ['DELETE', '/notes/a', 'GET,PUT'],
    ['HEAD', '/notes', 'GET'],
    ['get', '/notes', 'GET'],
    ['GET', '/notes/a/', undefined],
    ['GET', '/Notes', undefined],
    ['GET', '/n%6Ftes', undefined],
    ['GET', 'notes', undefined],
    ['GET', '//notes', undefined],
    ['GET', '/', undefined],
    ['GET', '', undefined],
  ])('leads %s %s to %j', (method, path, want) => {
    expect(routes('')(method, path)).toEqual(want)
  })

  it.each([
    ['/api/notes', ['listNotes', {}]],
    ['/notes', undefined],
    ['/apinotes', undefined],
    ['/api', undefined],
    ['/api/', undefined],
  ])('leads %s behind a base path to %j', (path, want) => {
    expect(routes('/api')('GET', path)).toEqual(want)
  })
})
