/**
 * Times subjects against each other: in one process, in short rounds that take turns, so that whatever slows the machine slows them alike.
 */

/** One thing that is timed. */
export interface Subject {
  readonly name: string
  /** Does it `count` times. */
  readonly run: (count: number) => void | Promise<void>
}

export interface Measurement {
  readonly name: string
  /** Nanoseconds per operation, one number per round. */
  readonly samples: readonly number[]
}

export interface Rounds {
  readonly rounds: number
  /** Length of one round of one subject, in milliseconds. */
  readonly roundMs: number
}

/** Each is warmed up for this long, in milliseconds: until the engine has compiled what it will compile. */
const WARM_UP_MS = 500

/** Warms the subjects up, then lets them take turns; each round begins with another one. */
export async function measure(subjects: readonly Subject[], { rounds, roundMs }: Rounds): Promise<Measurement[]> {
  const counts: number[] = []
  for (const subject of subjects) counts.push(await countFor(subject, roundMs))
  const samples: number[][] = subjects.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < subjects.length; turn++) {
      const index = (round + turn) % subjects.length
      const count = counts[index] ?? 1
      samples[index]?.push((await time(subjects[index], count)) / count)
    }
  }
  return subjects.map(({ name }, index) => ({ name, samples: samples[index] ?? [] }))
}

/** How often a subject is done within one round, once it is warm. */
async function countFor(subject: Subject, roundMs: number): Promise<number> {
  let count = 1
  let spent = 0
  for (;;) {
    const ns = await time(subject, count)
    spent += ns
    if (ns < (roundMs * 1e6) / 2) count *= 2
    else if (spent > WARM_UP_MS * 1e6) return Math.max(1, Math.round((count * roundMs * 1e6) / ns))
  }
}

/** In nanoseconds. */
async function time(subject: Subject | undefined, count: number): Promise<number> {
  const started = performance.now()
  const pending = subject?.run(count)
  if (pending !== undefined) await pending
  return (performance.now() - started) * 1e6
}

/**
 * A subject that calls a function with each input in turn. Its loop is compiled for it alone: a loop that several subjects share would
 * slow down whoever comes second.
 *
 * @param inputs A power of two of them.
 */
export function subjectOf<T>(name: string, call: (input: T) => unknown, inputs: readonly T[]): Subject {
  const run = new Function(
    'call',
    'inputs',
    `let kept; return (count) => { for (let i = 0; i < count; i++) kept = call(inputs[i & ${inputs.length - 1}]) }`,
  )(call, inputs)
  return { name, run }
}

/** The same for a function that answers a promise; the next call begins when the last one ended. */
export function asyncSubjectOf<T>(name: string, call: (input: T) => Promise<unknown>, inputs: readonly T[]): Subject {
  const run = async (count: number) => {
    for (let i = 0; i < count; i++) await call(inputs[i & (inputs.length - 1)] as T)
  }
  return { name, run }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** Median over the rounds of the time of one divided by the time of the other in the same round. */
export function timeRatio(of: Measurement, to: Measurement): number {
  return median(of.samples.map((sample, round) => sample / (to.samples[round] ?? Number.NaN)))
}

/** The measurement of that name. */
export function find(measurements: readonly Measurement[], name: string): Measurement {
  const found = measurements.find((measurement) => measurement.name === name)
  if (found === undefined) throw new Error(`nothing was measured as ${name}`)
  return found
}

/** A peer that does not do its work is not worth a time. */
export function assertWorks(name: string, accepts: boolean, refuses: boolean): void {
  if (!accepts) throw new Error(`${name} refuses a valid input`)
  if (!refuses) throw new Error(`${name} accepts an invalid input`)
}
