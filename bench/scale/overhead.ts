import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeReportSchema } from '#production'
import { removeFolder } from '../../test/support/remove-folder.ts'

/** Seconds, from starting a command to its end: on the clock, and of processors, its children's included. */
interface Took {
  wall: number
  cpu: number
}

const root = path.resolve(import.meta.dirname, '../..')
const rounds = 2

/** What runs, queue, ledger and database add to a make of one episode on a fresh data folder: by turns with a direct one, in one run. */
export async function measureOverhead() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sanbu-overhead-'))
  const script = path.join(folder, 'script.txt')
  const example = readFileSync(path.join(root, 'examples/rain-night/script.txt'), 'utf8')
  // Its first scene: what is added hangs little on how long an episode is.
  writeFileSync(script, example.slice(0, example.search(/^1-2/mu)))
  const direct: Took[] = []
  const durable: Took[] = []
  const made = new Set<string>()
  try {
    for (let round = 0; round < rounds; round++) {
      const place = (name: string) => path.join(folder, `${name}-${round}`)
      const [out, home] = [place('direct'), place('direct-home')]
      direct.push(run([path.join(import.meta.dirname, 'direct.ts'), script, out, home, '180']))
      made.add(digestsOf(out))
      const [out2, home2] = [place('durable'), place('durable-home')]
      const options = ['--out', out2, '--home', home2, '--size', '180x320', '--workers', '2', '--json']
      durable.push(run([path.join(root, 'bin/sanbu.js'), 'make', script, ...options]))
      made.add(digestsOf(out2))
    }
  } finally {
    // Not `rmSync`, which gives up in silence while the database says its last words.
    await removeFolder(folder)
  }
  if (made.size !== 1) throw new Error('both ways must give the same files')
  const least = (all: readonly Took[], of: keyof Took) => Math.min(...all.map((took) => took[of]))
  const added = (of: keyof Took) => least(durable, of) - least(direct, of)
  return { direct, durable, addedSeconds: added('wall'), addedCpuSeconds: added('cpu') }
}

function digestsOf(out: string): string {
  const report = makeReportSchema.parse(JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8')))
  return report.episodes.map(({ sha256 }) => sha256).join(' ')
}

function run(args: readonly string[]): Took {
  // The shell knows what all the processes that it waited for took.
  const timed = 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null 2> /dev/null'
  // Compiled code is kept by the installation; both have it.
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/sanbu') }
  const command = ['-c', `{ ${timed}; } 2>&1`, 'bash', process.execPath, ...args]
  const said = execFileSync('bash', command, { encoding: 'utf8', env })
  const [wall = 0, user = 0, system = 0] = said.trim().split(' ').map(Number)
  return { wall, cpu: user + system }
}
