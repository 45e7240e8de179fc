import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '#store'
import { type Chaos, handsOf, openChaos } from '../support/chaos.ts'

/*
 * A make whose command was killed is gone on with by other commands: by a worker that takes runs, and by `resume`.
 */

let chaos: Chaos
beforeAll(async () => {
  chaos = await openChaos(1)
})
afterAll(() => chaos[Symbol.asyncDispose]())

/** A make that was killed when its lines had been spoken. */
async function killedMake(home: string, out: string): Promise<string> {
  const make = chaos.make(home, out)
  while (!make.said().includes('✓ voices') && make.child.exitCode === null) await wait(20)
  make.child.kill('SIGKILL')
  await make.ended
  const database = await openDatabase({ home: chaos.homeOf(home) }, {})
  const [run] = await database.runs.list()
  await database.close()
  expect(run).toMatchObject({ state: 'running', report: null })
  return run!.id
}

describe('a make that was broken off', () => {
  it('is gone on with by a worker that takes runs, which ends when it is told to', async () => {
    const id = await killedMake('hub', 'out-hub')
    const worker = chaos.run('hub', ['worker', '--hub', '--workers', '2', '--json'])
    const database = await openDatabase({ home: chaos.homeOf('hub') }, {})
    while ((await database.runs.get(id))?.state !== 'done' && worker.child.exitCode === null) await wait(100)
    expect(await database.runs.get(id)).toMatchObject({ state: 'done', error: null })
    await database.close()
    expect(JSON.parse(worker.said().split('\n')[0]!)).toEqual({ ready: true, builtIn: true, hub: true })
    expect(await chaos.finished('out-hub')).toHaveLength(1)
    const hands = await handsOf(worker.child.pid!)
    worker.child.kill('SIGTERM')
    expect(await worker.ended, worker.said()).toBe(0)
    for (const pid of hands) expect(() => process.kill(pid, 0)).toThrow()
  })

  it('is gone on with by `resume`, which then has nothing more to do, and knows no other', async () => {
    const id = await killedMake('resume', 'out-resume')
    const resumed = chaos.run('resume', ['resume', '--workers', '2', '--json'])
    expect(await resumed.ended, resumed.said()).toBe(0)
    expect(JSON.parse(resumed.said())).toEqual([{ id, state: 'done', error: null }])
    expect(await chaos.finished('out-resume')).toHaveLength(1)
    const idle = chaos.run('resume', ['resume'])
    expect(await idle.ended).toBe(0)
    expect(idle.said()).toContain('nothing to go on with')
    const unknown = chaos.run('resume', ['resume', 'run_0000000000000000'])
    expect(await unknown.ended).toBe(1)
    expect(unknown.said()).toContain('run_0000000000000000')
  })
})
