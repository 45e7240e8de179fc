import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '#core'
import { type MakeReport, makeReportSchema } from '#production'
import { findPostmaster } from '../../src/store/postgres/postmaster.ts'

/*
 * A make of three small episodes, killed again and again: the command, its render processes, the database, the database's keeper; at
 * named points and at random. What comes out is what comes out undisturbed, byte for byte, and nothing that was finished is made twice.
 */

const sanbu = fileURLToPath(new URL('../../bin/sanbu.js', import.meta.url))
const seed = process.env['SANBU_CHAOS_SEED'] ?? 'chaos 1'
let folder = ''
let script = ''

const episode = (n: number) =>
  `第${n}集\n${n}-1 夜 内 客厅\n人物：陈默、许晚\n陈默：第${n}次了。\n许晚：我知道。\n△陈默站起来，走到窗边。\n陈默：走吧。\n`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-chaos-'))
  script = join(folder, 'three.txt')
  await writeFile(script, `剧名：三集\n${[1, 2, 3].map(episode).join('\n')}`)
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }))

interface Make {
  child: ChildProcess
  said(): string
  ended: Promise<number | null>
}

function make(home: string, out: string): Make {
  const size = ['--size', '90x160', '--fps', '8', '--workers', '2']
  const child = spawn(process.execPath, [sanbu, 'make', script, '--out', join(folder, out), ...size], {
    env: { ...process.env, SANBU_HOME: join(folder, home), LANG: 'en_GB.UTF-8', LC_ALL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))
  return { child, said: () => said, ended }
}

async function bytesOf(out: string): Promise<MakeReport['episodes'][number]['sha256'][]> {
  const report = makeReportSchema.parse(JSON.parse(await readFile(join(folder, out, 'report.json'), 'utf8')))
  return report.episodes.map(({ sha256 }) => sha256)
}

/** Notes under which file number each artefact lies: made again, it has another. */
function watchArtefacts(home: string) {
  const seen = new Map<string, Set<number>>()
  const look = async () => {
    for (const kind of ['segment', 'sound', 'voice', 'cover']) {
      const root = join(folder, home, 'artefacts', kind)
      for (const name of await readdir(root, { recursive: true }).catch(() => [])) {
        if (!/[0-9a-f]{64}$/.test(name)) continue
        const facts = await stat(join(root, name)).catch(() => null)
        if (facts === null) continue
        const key = `${kind} ${name.slice(-64)}`
        seen.set(key, (seen.get(key) ?? new Set()).add(facts.ino))
      }
    }
  }
  return { look, again: () => [...seen].filter(([, numbers]) => numbers.size > 1).map(([key]) => key), seen }
}

/** Render processes of a command. */
async function handsOf(pid: number): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const parents = await Promise.all(
    ids.map(async (id) => {
      const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
      const line = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
      const parent = Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])
      return parent === pid && line.includes('render-worker') ? Number(id) : null
    }),
  )
  return parents.filter((id) => id !== null)
}

async function keeperOf(home: string): Promise<number | null> {
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const line = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
    if (line.includes('keeper.ts') && line.includes(join(folder, home))) return Number(id)
  }
  return null
}

type Victim = 'command' | 'hand' | 'database' | 'keeper'

/** Kills one of them; false when there is none just now. */
async function kill(victim: Victim, home: string, running: Make): Promise<boolean> {
  const pid = await {
    command: async () => running.child.pid ?? null,
    hand: async () => (await handsOf(running.child.pid ?? 0)).at(-1) ?? null,
    database: async () => (await findPostmaster(join(folder, home, 'database', 'data')))?.pid ?? null,
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

let undisturbed: string[] = []

describe('a make that is killed again and again', () => {
  it('undisturbed, for comparison', async () => {
    const whole = make('home-calm', 'calm')
    expect(await whole.ended, whole.said()).toBe(0)
    undisturbed = await bytesOf('calm')
    expect(undisturbed).toHaveLength(3)
  })

  it.each(['voices', 'pictures s01e01', 'cut s01e02'])(
    'killed when “%s” is finished, goes on by the same command to the same bytes',
    async (point) => {
      const name = point.replace(/\W/g, '-')
      const home = `home-${name}`
      const artefacts = watchArtefacts(home)
      const first = make(home, name)
      while (!first.said().includes(`✓ ${point}`) && first.child.exitCode === null) await wait(10)
      first.child.kill('SIGKILL')
      await first.ended
      await artefacts.look()
      const second = make(home, name)
      expect(await second.ended, second.said()).toBe(0)
      await artefacts.look()
      expect(await bytesOf(name)).toEqual(undisturbed)
      expect(artefacts.again()).toEqual([])
    },
  )

  it('killed at random thirty times and more, makes the same bytes and nothing twice but what was in work', async () => {
    const random = createRandom(seed)
    const home = 'home-chaos'
    const artefacts = watchArtefacts(home)
    const kills: Record<Victim, number> = { command: 0, hand: 0, database: 0, keeper: 0 }
    const total = () => Object.values(kills).reduce((sum, count) => sum + count, 0)
    const rounds: string[] = []
    let running = make(home, 'chaos-0')
    let out = 0
    for (;;) {
      const code = await Promise.race([running.ended, wait(random.range(200, 3500)).then(() => undefined)])
      await artefacts.look()
      if (code === undefined) {
        const victim = random.pick(['command', 'command', 'hand', 'hand', 'database', 'database', 'keeper'] as const)
        if (total() < 36 && (await kill(victim, home, running))) kills[victim]++
        continue
      }
      if (code === 0) {
        rounds.push(running.said())
        expect(await bytesOf(`chaos-${out}`)).toEqual(undisturbed)
        if (total() >= 30) break
        // Finished before enough was killed: once more, from nothing.
        out++
        await rm(join(folder, home, 'artefacts'), { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
        artefacts.seen.clear()
      } else if (code !== null) {
        // A hand that died twice under the same job is a failure that is told; the same command goes on.
        expect(running.said()).toMatch(/ended unexpectedly|Run again|run the same command/)
      }
      running = make(home, `chaos-${out}`)
    }
    console.log(`killed ${JSON.stringify(kills)}; finished ${rounds.length}; made twice: ${artefacts.again().length}`)
    expect(total()).toBeGreaterThanOrEqual(30)
    // Two hands: what both had in work when they were cut off from whoever waited for them.
    expect(artefacts.again().length).toBeLessThanOrEqual(2)
  })
})
