/**
 * What the package costs before its first call: the time of importing `/aid1`, and the size of a browser bundle with one call in it.
 */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { ANSWER, API_KEY, BODY, CLIENT_ID, MSP_TOKEN, TARGET_ID } from './activation-code-call.js'
import { assertWorks, find, measure, median, type Subject } from './measure.js'
import { report } from './processes.js'
import { formatTime } from './table.js'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const EMPTY = 'empty process'
const IMPORTED = "import 'mobile-identity-contracts/aid1'"
const ENTRY = `
import { createMspClient } from 'mobile-identity-contracts/aid1'
export const call = (options, args) => createMspClient(options).requestActivationCode(args)
`

/** A process that runs a module and ends. */
function processOf(name: string, code: string): Subject {
  const run = (count: number) => {
    for (let i = 0; i < count; i++) {
      const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: FOLDER })
      assertWorks(name, status === 0, true)
    }
  }
  return { name, run }
}

const processes = [
  processOf(
    IMPORTED,
    `import { createMspClient } from 'mobile-identity-contracts/aid1'; if (!createMspClient) throw 1`,
  ),
  processOf(EMPTY, ''),
]
const measurements = await measure(processes, { rounds: 31, roundMs: 1 })
const [imported, empty] = [find(measurements, IMPORTED), find(measurements, EMPTY)]
const importNs = median(imported.samples.map((sample, round) => sample - (empty.samples[round] ?? Number.NaN)))

const bundle = await build({
  stdin: { contents: ENTRY, resolveDir: FOLDER },
  bundle: true,
  minify: true,
  treeShaking: true,
  platform: 'browser',
  format: 'esm',
  write: false,
})
const bytes = bundle.outputFiles[0]?.contents ?? new Uint8Array()
const { call } = await import(`data:text/javascript;base64,${Buffer.from(bytes).toString('base64')}`)
assertWorks('The bundle', await answers(ANSWER), !(await answers({ ...ANSWER, iccid: 'none' })))
const gzipped = gzipSync(bytes, { level: 9 }).length

/** Whether the bundled call takes this for an answer. */
async function answers(body: unknown): Promise<boolean> {
  const fetch = async () => Response.json(body)
  const options = { baseUrl: 'https://msp.example', clientId: CLIENT_ID, targetId: TARGET_ID, fetch }
  try {
    await call({ ...options, credentials: { apiKey: API_KEY } }, { path: { msp_token: MSP_TOKEN }, body: BODY })
    return true
  } catch {
    return false
  }
}

report({
  title: 'Import and bundle',
  rows: [
    {
      name: IMPORTED,
      measured: formatTime(importNs),
      value: importNs / 1e6,
      unit: 'ms',
      goal: { relation: '<=', limit: 30 },
    },
    { name: EMPTY, measured: formatTime(median(empty.samples)) },
    {
      name: 'one call of a client, gzip',
      measured: `${gzipped} B`,
      value: gzipped / 1000,
      unit: 'kB',
      goal: { relation: '<=', limit: 12 },
    },
    { name: 'one call of a client, minified', measured: `${bytes.length} B` },
  ],
})
