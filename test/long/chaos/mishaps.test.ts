import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '#store'
import { type Chaos, handsOf, openChaos, processesOf, watchArtefacts } from '../../support/chaos.ts'

/*
 * What happens to a machine beside being killed: it freezes, its clock is set, its disk fills up, its disk goes bad, somebody changes
 * their mind. Each time the episode comes out as it does undisturbed, byte for byte.
 */

let chaos: Chaos
let undisturbed: string[] = []
const mounted: string[] = []

beforeAll(async () => {
  chaos = await openChaos(1)
  const whole = chaos.make('calm', 'out-calm')
  expect(await whole.ended, whole.said()).toBe(0)
  undisturbed = await chaos.finished('out-calm')
})
afterAll(async () => {
  for (const folder of mounted) execFileSync('umount', ['-l', folder])
  await chaos[Symbol.asyncDispose]()
})

const canMount = platform() === 'linux' && process.getuid?.() === 0

/** A disk of its own, so small that it is soon full. False where this machine does not allow it. */
async function mountSmall(folder: string, kilobytes: number): Promise<boolean> {
  await mkdir(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'sanbu-chaos', folder], { stdio: 'ignore' })
    mounted.push(folder)
    return true
  } catch {
    return false
  }
}

/** A file of this kind in the store of a home. */
async function artefactsOf(home: string, kind: string): Promise<string[]> {
  const root = join(home, 'artefacts', kind)
  const names = await readdir(root, { recursive: true })
  return names.filter((name) => /[0-9a-f]{64}$/.test(name)).map((name) => join(root, name))
}

describe('an episode is made as ever', () => {
  it('when a worker freezes for a minute in the middle of a shot, and then goes on', async () => {
    const home = chaos.homeOf('frozen')
    const artefacts = watchArtefacts(home)
    const worker = chaos.run('frozen', ['worker', '--workers', '2', '--json'])
    while (!worker.said().includes('ready')) await wait(50)
    const make = chaos.make('frozen', 'out-frozen')
    let hands: number[] = []
    while (make.child.exitCode === null && hands.length === 0) {
      await wait(20)
      hands = await handsOf(worker.child.pid!)
    }
    expect(hands.length).toBeGreaterThan(0)
    const frozen = [worker.child.pid!, ...hands]
    for (const pid of frozen) process.kill(pid, 'SIGSTOP')
    const began = performance.now()
    const code = await make.ended
    const withoutIt = (performance.now() - began) / 1000
    await wait(Math.max(0, 60_000 - 1000 * withoutIt))
    for (const pid of frozen) process.kill(pid, 'SIGCONT')
    expect(code, make.said()).toBe(0)
    expect(await chaos.finished('out-frozen')).toEqual(undisturbed)
    // It works on, and what it does now spoils nothing.
    await wait(5000)
    expect(worker.child.exitCode).toBeNull()
    await artefacts.look()
    expect(artefacts.halves()).toEqual([])
    const again = chaos.make('frozen', 'out-frozen')
    expect(await again.ended, again.said()).toBe(0)
    expect(await chaos.finished('out-frozen')).toEqual(undisturbed)
    worker.child.kill('SIGTERM')
    expect(await worker.ended).toBe(0)
    console.log(`frozen for a minute: the make was done ${withoutIt.toFixed(0)} s after the worker froze`)
  })

  // The clock of the machine belongs to everybody on it. Which of two processes lives is told by the server's clock alone: it is that one's
  // words that are set forwards and back by a day.
  it('when the clock jumps forwards and back while it is made', async () => {
    const home = chaos.homeOf('clock')
    const artefacts = watchArtefacts(home)
    const make = chaos.make('clock', 'out-clock')
    while (!make.said().includes('✓ voices') && make.child.exitCode === null) await wait(20)
    const database = await openDatabase({ home }, {})
    const pool = database.connect(1)
    let jumps = 0
    while (make.child.exitCode === null) {
      const days = jumps++ % 2 === 0 ? -1 : 1
      await pool.query('update app.executors set beat = beat + make_interval(days => $1)', [days])
      await wait(300)
      await artefacts.look()
    }
    await pool.end()
    await database.close()
    expect(await make.ended, make.said()).toBe(0)
    expect(jumps).toBeGreaterThan(0)
    expect(await chaos.finished('out-clock')).toEqual(undisturbed)
    expect(artefacts.again()).toEqual([])
  })

  it.skipIf(!canMount)('once there is room again, when the disk was full', async ({ skip }) => {
    for (const [name, place] of [
      ['full-store', (home: string) => join(home, 'artefacts')],
      ['full-out', () => join(chaos.folder, 'out-full-out')],
    ] as const) {
      const home = chaos.homeOf(name)
      const disk = place(home)
      if (!(await mountSmall(disk, name === 'full-store' ? 400 : 60))) skip('this machine lets nobody mount a disk')
      const artefacts = watchArtefacts(home)
      const first = chaos.make(name, `out-${name}`)
      expect(await first.ended).not.toBe(0)
      expect(first.said()).toMatch(/disk is full/)
      await artefacts.look()
      execFileSync('mount', ['-o', 'remount,size=200m', disk])
      const second = chaos.make(name, `out-${name}`)
      expect(await second.ended, second.said()).toBe(0)
      await artefacts.look()
      expect(artefacts.halves()).toEqual([])
      expect(artefacts.again()).toEqual([])
      expect(await chaos.finished(`out-${name}`)).toEqual(undisturbed)
    }
  })

  it('with what the disk has spoiled made anew, and nothing else', async () => {
    const home = chaos.homeOf('calm')
    const artefacts = watchArtefacts(home)
    await artefacts.look()
    const spoiled: string[] = []
    for (const kind of ['segment', 'voice', 'sound', 'cover']) {
      const file = (await artefactsOf(home, kind))[0]!
      const bytes = await readFile(file)
      bytes[bytes.length >> 1]! ^= 0x10
      // A new file in its place, which tells whether it was made anew.
      await rm(file)
      await writeFile(file, bytes)
      spoiled.push(`${kind} ${file.slice(-64)}`)
    }
    artefacts.forget()
    await artefacts.look()
    expect(artefacts.halves().sort()).toEqual([...spoiled].sort())
    await rm(join(chaos.folder, 'out-calm'), { recursive: true })
    const make = chaos.make('calm', 'out-calm')
    expect(await make.ended, make.said()).toBe(0)
    expect(await chaos.finished('out-calm')).toEqual(undisturbed)
    await artefacts.look()
    // The two covers of an episode are made together.
    const alone = (keys: string[]) => keys.filter((key) => !key.startsWith('cover')).sort()
    expect(alone(artefacts.again())).toEqual(alone(spoiled))
    expect(artefacts.again()).toEqual(expect.arrayContaining(spoiled))
  })

  it('after it was stopped in the middle: at once, with nothing left running', async () => {
    const home = chaos.homeOf('stopped')
    const artefacts = watchArtefacts(home)
    const first = chaos.make('stopped', 'out-stopped')
    while ((await handsOf(first.child.pid!)).length === 0 && first.child.exitCode === null) await wait(20)
    const hands = await handsOf(first.child.pid!)
    // What a process that does nothing takes to start and end here and now.
    const before = performance.now()
    execFileSync(process.execPath, ['--eval', ''])
    const nothing = (performance.now() - before) / 1000
    const asked = performance.now()
    first.child.kill('SIGINT')
    const code = await first.ended
    const took = (performance.now() - asked) / 1000
    expect(code).not.toBe(0)
    expect(first.said()).toContain('Stopped')
    expect(hands.filter(isAlive)).toEqual([])
    // The database ends after its last user.
    for (let i = 0; i < 100 && (await processesOf(home)).length > 0; i++) await wait(100)
    expect(await processesOf(home)).toEqual([])
    await artefacts.look()
    expect(artefacts.halves()).toEqual([])
    const second = chaos.make('stopped', 'out-stopped')
    expect(await second.ended, second.said()).toBe(0)
    await artefacts.look()
    expect(artefacts.again()).toEqual([])
    expect(await chaos.finished('out-stopped')).toEqual(undisturbed)
    console.log(`stopped in ${took.toFixed(2)} s; a process that does nothing takes ${nothing.toFixed(2)} s here`)
    expect(took).toBeLessThan(Math.max(2, 20 * nothing))
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
