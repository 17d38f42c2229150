import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { startWitness, type Witness } from './witness.js'

const running: (Server | Witness)[] = []

afterEach(async () => {
  for (const one of running.splice(0)) await one.close()
})

describe('a witness', () => {
  it('passes on what is sent and what is answered, and remembers the answer', async () => {
    const witness = await startBetween((request, response) => {
      const { method, url, headers } = request
      request.pipe(
        response.writeHead(201, { 'content-type': 'text/plain', 'x-seen': `${method} ${url} ${headers.accept}` }),
      )
    })
    const answer = await fetch(`${witness.url}/path?query=1`, {
      method: 'POST',
      headers: { accept: 'text/plain' },
      body: 'ä',
    })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('x-seen')).toBe('POST /path?query=1 text/plain')
    expect(await answer.text()).toBe('ä')
    expect(witness.seen()).toEqual([{ status: 201, body: 'ä' }])
  })

  it('asks for what is wanted, and forgets what was before', async () => {
    const witness = await startBetween((request, response) => response.end(`${request.headers.prefer}`))
    await fetch(witness.url)
    witness.begin('code=404')
    expect(witness.seen()).toEqual([])
    expect(await (await fetch(witness.url)).text()).toBe('code=404')
    witness.begin()
    expect(await (await fetch(witness.url)).text()).toBe('undefined')
  })

  it('breaks off when the mock does', async () => {
    const witness = await startBetween((request) => request.socket.destroy())
    await expect(fetch(witness.url)).rejects.toThrow('fetch failed')
    expect(witness.seen()).toEqual([])
  })
})

async function startBetween(answer: RequestListener): Promise<Witness> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const witness = await startWitness(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  running.push(witness, server)
  return witness
}
