import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestQueue, type TestQueue } from '../../../test/support/queue.ts'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { findPostmaster } from '../../store/postgres/postmaster.ts'

/*
 * The queue and its processes as they are, with render processes that only wait instead of drawing.
 */

let home = ''
let queue: TestQueue
const shots = (name: string, count: number, ms: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `${name}${i}`, ms }))
const sum = (tally: ReadonlyMap<string, number>, name: string) =>
  [...tally].reduce((all, [shot, times]) => all + (shot.startsWith(name) ? times : 0), 0)

async function until(claim: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await claim())) await new Promise((resolve) => setTimeout(resolve, 25))
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-queue-'))
  queue = await openTestQueue(home)
})
afterAll(async () => {
  await queue[Symbol.asyncDispose]()
  // The server may still be writing its last words.
  await removeFolder(home)
})

describe('the queue', () => {
  it('has every job done once, and tells its result; what is there is not made again', async () => {
    const results = await Promise.all(queue.make(shots('once', 8, 20)))
    expect(results.every((result) => typeof (result as { pid: number }).pid === 'number')).toBe(true)
    expect(sum((await queue.counts()).ended, 'once')).toBe(8)
    expect(await Promise.all(queue.make(shots('once', 8, 20)))).toEqual(Array(8).fill(null))
    expect(sum((await queue.counts()).begun, 'once')).toBe(8)
  })

  it('has earlier episodes done first, and of each the longest, whatever was asked for first', async () => {
    // One hand, and one job more than it can do at once is taken ahead.
    const busy = queue.make(shots('busy', 2, 1500))
    await until(async () => sum((await queue.counts()).begun, 'busy') > 0)
    const asked = [
      { name: 'turn third', ms: 10, priority: 2, size: 9 },
      { name: 'turn second short', ms: 10, priority: 1, size: 5 },
      { name: 'turn second long', ms: 10, priority: 1, size: 500 },
      { name: 'turn first', ms: 10, priority: 0, size: 1 },
    ]
    await Promise.all([...busy, ...queue.make(asked)])
    const order = (await queue.begun()).filter((name) => name.startsWith('turn'))
    expect(order).toEqual(['turn first', 'turn second long', 'turn second short', 'turn third'])
  })

  it('tells why a job failed, and the others go on', async () => {
    const made = queue.make([{ name: 'bad', ms: 0, ends: 'badly' }, ...shots('good', 2, 20)])
    const [bad, ...good] = await Promise.allSettled(made)
    expect(bad).toMatchObject({
      reason: { code: 'production.job-failed', message: 'bad: An internal error occurred: as asked' },
    })
    expect(good.every(({ status }) => status === 'fulfilled')).toBe(true)
  })

  it('gives the jobs of a killed process to another, and repeats nothing that was finished', async () => {
    const victim = await queue.addWorker(2)
    const made = Promise.all(queue.make(shots('kill', 16, 200)))
    await until(async () => sum((await queue.counts()).ended, 'kill') >= 4)
    const { begun, ended } = await queue.counts()
    const inFlight = sum(begun, 'kill') - sum(ended, 'kill')
    victim.kill('SIGKILL')
    await made
    const after = await queue.counts()
    expect(sum(after.begun, 'kill')).toBeLessThanOrEqual(16 + Math.max(inFlight, 5))
    // Ended twice: only what a hand had just finished when the process above it died.
    expect(sum(after.ended, 'kill')).toBeLessThanOrEqual(16 + 2)
  })

  it('goes on when the database was killed', async () => {
    const made = Promise.all(queue.make(shots('base', 10, 150)))
    await until(async () => sum((await queue.counts()).ended, 'base') >= 2)
    const { pid } = (await findPostmaster(join(home, 'database', 'data')))!
    process.kill(pid, 'SIGKILL')
    await made
    expect(sum((await queue.counts()).ended, 'base')).toBeLessThanOrEqual(10 + 2)
  })

  it('does what was taken by a process that never heard so', async () => {
    // More than the hands can take at once.
    const made = Promise.all(queue.make(shots('stray', 8, 600)))
    await until(async () => sum((await queue.counts()).begun, 'stray') >= 1)
    const [stray] = await queue.strand()
    expect(stray).toBeDefined()
    await made
    expect(sum((await queue.counts()).ended, 'stray')).toBe(8)
  })

  it('stops when it is told to, and nothing of it is finished afterwards', async () => {
    const stop = new AbortController()
    const made = Promise.allSettled(queue.make(shots('stop', 6, 20_000), stop.signal))
    await until(async () => sum((await queue.counts()).begun, 'stop') > 0)
    stop.abort(new Error('enough'))
    expect((await made).every((one) => one.status === 'rejected')).toBe(true)
    // Hands are free again long before those shots would have ended.
    await Promise.all(queue.make(shots('next', 2, 20)))
    expect(sum((await queue.counts()).ended, 'stop')).toBe(0)
  })
})
