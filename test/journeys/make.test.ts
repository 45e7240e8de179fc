import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openMaster } from '#media'
import { type MakeReport, makeReportSchema, seriesStateSchema } from '#production'
import { checkReportSchema } from '#release'
import { removeFolder } from '../support/remove-folder.ts'

/*
 * The main job, as a person does it: one command, a script in, an episode out. Small, so that it takes seconds; everything is
 * real.
 */

const sanbu = fileURLToPath(new URL('../../bin/sanbu.js', import.meta.url))
const script = fileURLToPath(new URL('./scripts/short.txt', import.meta.url))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-journey-'))
})
afterAll(() => removeFolder(folder))

interface Run {
  code: number | null
  out: string
  err: string
  seconds: number
}

function run(args: readonly string[], options: { interruptWhen?: RegExp; home?: string } = {}): Promise<Run> {
  const began = performance.now()
  const child = spawn(process.execPath, [sanbu, ...args], {
    env: { ...process.env, SANBU_HOME: options.home ?? join(folder, 'home'), LANG: 'en_GB.UTF-8', LC_ALL: '' },
  })
  let out = ''
  let err = ''
  let asked = 0
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
    if (asked === 0 && options.interruptWhen?.test(err)) {
      asked = performance.now()
      child.kill('SIGINT')
    }
  })
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const from = asked === 0 ? began : asked
      resolve({ code, out, err, seconds: (performance.now() - from) / 1000 })
    })
  })
}

const make = (out: string, ...more: string[]) => [
  'make',
  script,
  '--out',
  join(folder, out),
  '--size',
  '180x320',
  ...more,
]

async function reportOf(out: string): Promise<MakeReport> {
  return makeReportSchema.parse(JSON.parse(await readFile(join(folder, out, 'report.json'), 'utf8')))
}

// A busy machine is no failure.
vi.setConfig({ testTimeout: 240_000 })

describe('a script becomes an episode', () => {
  it('makes everything that belongs to it, and it passes its own check', async () => {
    const made = await run(make('a', '--workers', '2'))
    expect(made.err).toContain('楼下的灯')
    expect(made.code, made.err + made.out).toBe(0)
    expect(made.out).toContain('real time')
    expect((await readdir(join(folder, 'a'))).sort()).toEqual([
      'ep01-cover-3x4.png',
      'ep01-cover.png',
      'ep01.mp4',
      'ep01.srt',
      'made.json',
      'report.json',
    ])
    const report = await reportOf('a')
    const episode = report.episodes[0]!
    expect(episode).toMatchObject({ scenes: 1, lines: 4, speakers: ['陈默', '许晚'], shotsReused: 0 })
    expect(episode.check.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report.stages.map(({ stage }) => stage)).toHaveLength(11)
    expect(report.memory.worker).toBeLessThan(1.5 * 1024 ** 3)

    await using master = await openMaster(join(folder, 'a', 'ep01.mp4'))
    const { facts } = master
    expect(facts).toMatchObject({ container: 'mp4', faststart: true })
    expect(facts.picture).toMatchObject({
      codec: 'avc',
      profile: 'High',
      width: 180,
      height: 320,
      frames: episode.frames,
    })
    expect(facts.sound).toMatchObject({ codec: 'aac', sampleRate: 48_000, channels: 2 })
    expect(facts.tags.map(({ key }) => key)).toEqual(['title', 'AIGC'])
    const cover = await readFile(join(folder, 'a', 'ep01-cover-3x4.png'))
    expect([cover.readUInt32BE(16), cover.readUInt32BE(20)]).toEqual([1080, 1440])
    expect(cover.includes('AIGC')).toBe(true)

    const checked = await run(['check', join(folder, 'a', 'ep01.mp4'), '--json'])
    expect(checked.code, checked.err).toBe(0)
    expect(checkReportSchema.parse(JSON.parse(checked.out)).measures.captions).toBeGreaterThanOrEqual(4)
  })

  it('makes nothing twice: the same folder again reuses every shot and leaves the same bytes', async () => {
    const before = await reportOf('a')
    const again = await run(make('a', '--json'))
    expect(again.code, again.err).toBe(0)
    const report = makeReportSchema.parse(JSON.parse(again.out))
    expect(report.episodes[0]).toMatchObject({ shotsMade: 0, sha256: before.episodes[0]!.sha256 })
    expect(report.stages.find(({ stage }) => stage === 'voices')).toMatchObject({ made: 0, reused: 4 })
    expect(again.seconds).toBeLessThan(before.seconds)
  })

  it('is planned just as it is made: everything current, and after an edit the shots around it', async () => {
    const plan = async (file: string) => {
      const { out, err } = await run(['plan', file, ...make('a', '--json').slice(2)])
      return seriesStateSchema.parse(JSON.parse(out || err))
    }
    const notes = async () => (await readdir(join(folder, 'home', 'artefacts', 'memory'), { recursive: true })).sort()
    const noted = await notes()
    const still = await plan(script)
    // The make has left what it worked out: the first plan after it need not do so again.
    expect(await notes()).toEqual(noted)
    expect(still.make).toEqual({ voices: 0, shots: 0, frames: 0, sounds: 0, covers: 0, masters: 0 })
    expect(still.reuse.shots).toBe((await reportOf('a')).episodes[0]!.shots)
    const [line] = (await reportOf('a')).episodes[0]!.spoken
    const edited = join(folder, 'edited.txt')
    await writeFile(edited, (await readFile(script, 'utf8')).replace(line!.text, `${line!.text}真的。`))
    const { make: todo, reuse } = await plan(edited)
    expect(todo).toMatchObject({ voices: 1, sounds: 1, masters: 1 })
    expect(todo.shots).toBeGreaterThan(0)
    expect(todo.shots).toBeLessThan(reuse.shots)
  })

  it('stops on Ctrl-C within two seconds, leaves nothing half-made, and goes on where it was', async () => {
    const home = join(folder, 'home-b')
    // More than half-way, so that on any machine some shots are whole and some are not.
    const stopped = await run(make('b', '--workers', '1'), { interruptWhen: /[5-8]\d% pictures/, home })
    expect(stopped.code).toBe(130)
    expect(stopped.seconds).toBeLessThan(2)
    expect(stopped.err).toContain('run the same command again')
    expect(await readdir(join(folder, 'b'))).toEqual([])
    const kept = await readdir(home, { recursive: true })
    expect(kept.filter((name) => name.endsWith('.part'))).toEqual([])

    // One worker, a run that was interrupted, another folder: the same bytes.
    const resumed = await run(make('b', '--workers', '1'), { home })
    expect(resumed.code, resumed.err).toBe(0)
    const report = await reportOf('b')
    expect(report.episodes[0]!.sha256).toBe((await reportOf('a')).episodes[0]!.sha256)
    expect(report.episodes[0]!.shotsReused).toBeGreaterThan(0)
  })

  it('finds what somebody breaks in a finished episode', async () => {
    const srt = join(folder, 'b', 'ep01.srt')
    await writeFile(srt, (await readFile(srt, 'utf8')).replace('是你', '不是'))
    const checked = await run(['check', join(folder, 'b', 'ep01.mp4'), '--lang', 'zh'])
    expect(checked.code).toBe(3)
    expect(checked.out).toContain('没有字幕')
  })

  it('does not write over another series', async () => {
    const other = join(folder, 'other.txt')
    await writeFile(other, '剧名：另一部\n第1集\n1-1 日 内 客厅\n人物：甲\n甲：你好。\n')
    const refused = await run(['make', other, '--out', join(folder, 'a')])
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('already holds another series')
  })
})
