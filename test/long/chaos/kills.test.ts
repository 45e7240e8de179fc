import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '#core'
import {
  type Chaos,
  type Command,
  handsOf,
  keeperOf,
  openChaos,
  serverOf,
  watchArtefacts,
} from '../../support/chaos.ts'
import { removeFolder } from '../../support/remove-folder.ts'

/*
 * A make of three small episodes, killed again and again: the command, its render processes, the database, the database's keeper; at
 * named points and at random. What comes out is what comes out undisturbed, byte for byte, and nothing that was finished is made twice.
 */

const seed = process.env['SANBU_CHAOS_SEED'] ?? 'chaos 1'
const leastKills = 32

let chaos: Chaos
let undisturbed: string[] = []

beforeAll(async () => {
  chaos = await openChaos(3)
})
afterAll(() => chaos[Symbol.asyncDispose]())

type Victim = 'command' | 'hand' | 'database' | 'keeper'

/** Kills one of them; false when there is none just now. */
async function kill(victim: Victim, home: string, running: Command): Promise<boolean> {
  const pid = await {
    command: async () => running.child.pid ?? null,
    hand: async () => (await handsOf(running.child.pid ?? 0)).at(-1) ?? null,
    database: () => serverOf(home),
    keeper: () => keeperOf(home),
  }[victim]()
  if (pid === null) return false
  try {
    process.kill(pid, 'SIGKILL')
    return true
  } catch {
    return false
  }
}

/** Finished files under their final names are whole: each is one of those that come out undisturbed. */
async function brokenFiles(out: string): Promise<string[]> {
  const folder = join(chaos.folder, out)
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.mp4'))
  const broken: string[] = []
  for (const name of names) {
    const bytes = await readFile(join(folder, name)).catch(() => null)
    if (bytes !== null && !undisturbed.includes(createHash('sha256').update(bytes).digest('hex'))) broken.push(name)
  }
  return broken
}

describe('a make that is killed again and again', () => {
  it('undisturbed, for comparison', async () => {
    const whole = chaos.make('home-calm', 'calm')
    expect(await whole.ended, whole.said()).toBe(0)
    undisturbed = await chaos.finished('calm')
    expect(undisturbed).toHaveLength(3)
  })

  it.each(['voices', 'pictures s01e01', 'cut s01e02'])(
    'killed when “%s” is finished, goes on by the same command to the same bytes',
    async (point) => {
      const name = point.replace(/\W/g, '-')
      const artefacts = watchArtefacts(chaos.homeOf(name))
      const first = chaos.make(name, `out-${name}`)
      while (!first.said().includes(`✓ ${point}`) && first.child.exitCode === null) await wait(10)
      first.child.kill('SIGKILL')
      await first.ended
      await artefacts.look()
      expect(await brokenFiles(`out-${name}`)).toEqual([])
      const second = chaos.make(name, `out-${name}`)
      expect(await second.ended, second.said()).toBe(0)
      await artefacts.look()
      expect(await chaos.finished(`out-${name}`)).toEqual(undisturbed)
      expect(artefacts.again()).toEqual([])
      expect(artefacts.halves()).toEqual([])
    },
  )

  it('killed at random thirty times and more, makes the same bytes and nothing twice but what was in work', async () => {
    const random = createRandom(seed)
    const home = chaos.homeOf('home-chaos')
    const artefacts = watchArtefacts(home)
    const kills: Record<Victim, number> = { command: 0, hand: 0, database: 0, keeper: 0 }
    const total = () => Object.values(kills).reduce((sum, count) => sum + count, 0)
    const broken: string[] = []
    const again: string[] = []
    let [running, out, finished] = [chaos.make('home-chaos', 'chaos-0'), 0, 0]
    let over: number | null | undefined
    const begin = () => {
      over = undefined
      running = chaos.make('home-chaos', `chaos-${out}`)
      void running.ended.then((code) => {
        over = code
      })
    }
    void running.ended.then((code) => {
      over = code
    })
    for (;;) {
      // Somewhere within the next few things that are made, however fast this machine makes them.
      const before = artefacts.count()
      const things = Math.floor(random.range(0, 4))
      await wait(random.range(0, 400))
      while (over === undefined && artefacts.count() < before + things) {
        await wait(20)
        await artefacts.look()
      }
      await artefacts.look()
      if (over === undefined) {
        const victim = random.pick(['command', 'hand', 'hand', 'database', 'database', 'keeper'] as const)
        if (total() < leastKills + 4 && (await kill(victim, home, running))) kills[victim]++
        else await wait(200)
        // One that was killed is waited for; the others live on.
        if (victim === 'command') await running.ended
        continue
      }
      broken.push(...(await brokenFiles(`chaos-${out}`)))
      if (over === 0) {
        finished++
        expect(await chaos.finished(`chaos-${out}`)).toEqual(undisturbed)
        again.push(...artefacts.again())
        if (total() >= leastKills) break
        // Finished before enough was killed: once more, from nothing.
        out++
        await removeFolder(join(home, 'artefacts'))
        artefacts.forget()
      } else if (over !== null) {
        // A hand that died twice under the same job is a failure that is told; the same command goes on.
        expect(running.said()).toMatch(/ended unexpectedly|Run again|run the same command/)
      }
      begin()
    }
    const halves = artefacts.halves().length + broken.length
    const counts = Object.entries(kills).map(([victim, count]) => `${victim} ${count}`)
    console.log(
      `killed ${total()} times (${counts.join(', ')}); finished ${finished} times; made twice: ${again.length}; half-written: ${halves}`,
    )
    expect(total()).toBeGreaterThanOrEqual(leastKills)
    expect(halves).toBe(0)
    // Two hands: what both had in work when they were cut off from whoever waited for them.
    expect(again.length).toBeLessThanOrEqual(2 * finished)
  })
})
