import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeReportSchema } from '#production'
import { unframe } from '../../src/store/artefacts.ts'
import { findPostmaster } from '../../src/store/postgres/postmaster.ts'
import { removeFolder } from './remove-folder.ts'

/*
 * A make of some small episodes by the real command in a process of its own, and everything that may go wrong around it.
 */

const sanbu = fileURLToPath(new URL('../../bin/sanbu.js', import.meta.url))

export interface Command {
  child: ChildProcess
  /** Everything that it said so far, on both outputs. */
  said(): string
  /** Its exit code; null when it was killed. */
  ended: Promise<number | null>
}

/** Where a command runs, when not on this machine as it is. */
export interface Where {
  environment?: NodeJS.ProcessEnv
  /** A program with arguments that runs what follows it somewhere else. */
  within?: readonly string[]
}

export interface Chaos extends AsyncDisposable {
  folder: string
  /** Runs any command of the program over a home. */
  run(home: string, args: readonly string[], where?: Where): Command
  /** Makes the episodes into a folder. */
  make(home: string, out: string, where?: Where): Command
  homeOf(home: string): string
  /** Digests of the finished files, by the report beside them. */
  finished(out: string): Promise<string[]>
}

const episode = (n: number) =>
  `第${n}集\n${n}-1 夜 内 客厅\n人物：陈默、许晚\n陈默：第${n}次了。\n许晚：我知道。\n△陈默站起来，走到窗边。\n陈默：走吧。\n`

export async function openChaos(episodes: number): Promise<Chaos> {
  const folder = await mkdtemp(join(tmpdir(), 'sanbu-chaos-'))
  const script = join(folder, 'script.txt')
  const numbers = Array.from({ length: episodes }, (_, i) => i + 1)
  await writeFile(script, `剧名：几集\n${numbers.map(episode).join('\n')}`)
  const running = new Set<ChildProcess>()
  const homes = new Set<string>()
  const chaos: Chaos = {
    folder,
    run(home, args, { environment = {}, within = [] } = {}) {
      homes.add(chaos.homeOf(home))
      const [program = '', ...rest] = [...within, process.execPath, sanbu, ...args]
      const child = spawn(program, rest, {
        env: { ...process.env, SANBU_HOME: chaos.homeOf(home), LANG: 'en_GB.UTF-8', LC_ALL: '', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      running.add(child)
      let said = ''
      for (const output of [child.stdout, child.stderr]) {
        output.on('data', (chunk: Buffer) => {
          said += chunk.toString()
        })
      }
      const ended = new Promise<number | null>((resolve) =>
        child.on('close', (code) => {
          running.delete(child)
          resolve(code)
        }),
      )
      return { child, said: () => said, ended }
    },
    make(home, out, where) {
      const size = ['--size', '90x160', '--fps', '8', '--workers', '2']
      return chaos.run(home, ['make', script, '--out', join(folder, out), ...size], where)
    },
    homeOf: (home) => join(folder, home),
    async finished(out) {
      const report = makeReportSchema.parse(JSON.parse(await readFile(join(folder, out, 'report.json'), 'utf8')))
      return report.episodes.map(({ sha256 }) => sha256)
    },
    async [Symbol.asyncDispose]() {
      for (const child of running) child.kill('SIGKILL')
      for (const home of homes) {
        const server = await findPostmaster(join(home, 'database', 'data'))
        if (server !== null) process.kill(server.pid, 'SIGQUIT')
      }
      await removeFolder(folder)
    },
  }
  return chaos
}

export interface ArtefactWatch {
  look(): Promise<void>
  /** How many of those that take time to make there were at the last look. */
  count(): number
  /** Those that were made a second time: the file under their address is another one. */
  again(): string[]
  /** Files under their final name whose bytes are not whole. There must never be one. */
  halves(): string[]
  forget(): void
}

/** Recipes, notes and scripts are written whenever they are needed; what counts is what takes time to make. */
const made = /^(segment|sound|voice|cover)/

/** Notes which file each artefact is, and reads every new one through. */
export function watchArtefacts(home: string): ArtefactWatch {
  const seen = new Map<string, Set<string>>()
  const halves = new Set<string>()
  let count = 0
  return {
    async look() {
      count = 0
      for (const kind of ['segment', 'sound', 'voice', 'cover', 'check', 'recipe', 'script', 'memory']) {
        const root = join(home, 'artefacts', kind)
        for (const name of await readdir(root, { recursive: true }).catch(() => [])) {
          if (!/[0-9a-f]{64}$/.test(name)) continue
          const facts = await stat(join(root, name)).catch(() => null)
          if (facts === null) continue
          if (made.test(kind)) count++
          const key = `${kind} ${name.slice(-64)}`
          const files = seen.get(key) ?? new Set<string>()
          seen.set(key, files)
          // The number alone does not tell: that of a file that went is given to the next one.
          const file = `${facts.ino} ${facts.birthtimeMs}`
          if (files.has(file)) continue
          files.add(file)
          const bytes = await readFile(join(root, name)).catch(() => null)
          if (bytes !== null && unframe(bytes) === null) halves.add(key)
        }
      }
    },
    count: () => count,
    again: () => [...seen].filter(([key, files]) => files.size > 1 && made.test(key)).map(([key]) => key),
    halves: () => [...halves],
    forget: () => seen.clear(),
  }
}

async function processes(): Promise<{ pid: number; parent: number; line: string }[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    ids.map(async (id) => {
      const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
      const line = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
      return { pid: Number(id), parent: Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]), line }
    }),
  )
  return found.filter(({ line }) => line !== '')
}

/** Render processes of a command. */
export async function handsOf(pid: number): Promise<number[]> {
  const all = await processes()
  return all.filter(({ parent, line }) => parent === pid && line.includes('render-worker')).map((one) => one.pid)
}

export async function keeperOf(home: string): Promise<number | null> {
  const all = await processes()
  return all.find(({ line }) => line.includes('keeper.ts') && line.includes(home))?.pid ?? null
}

export async function serverOf(home: string): Promise<number | null> {
  return (await findPostmaster(join(home, 'database', 'data')))?.pid ?? null
}

/** Everything that runs over a home: commands, their render processes, the database and its keeper. */
export async function processesOf(home: string): Promise<number[]> {
  const all = await processes()
  const over = await Promise.all(
    all.map(async ({ pid, line }) => {
      const place = await readlink(`/proc/${pid}/cwd`).catch(() => '')
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
      return line.includes(home) || place.startsWith(home) || environment.includes(`SANBU_HOME=${home}\0`) ? [pid] : []
    }),
  )
  return over.flat()
}
