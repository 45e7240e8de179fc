import { execFileSync, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeFolder } from '../support/remove-folder.ts'

/*
 * What a person gives by mistake, and what their machine has run out of: said in their language, with the right exit code, and
 * nothing half-made under a final name.
 */

const sanbu = fileURLToPath(new URL('../../bin/sanbu.js', import.meta.url))
const silent = '剧名：无声\n第1集\n1-1 夜 外 街道\n人物：甲\n△ 雨。甲走来，停下。\n'
const root = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-bad-'))
  await chmod(folder, 0o755)
  await writeFile(join(folder, 'silent.txt'), silent)
})
afterAll(() => removeFolder(folder))

function run(args: readonly string[], options: { home?: string; as?: typeof nobody } = {}) {
  const child = spawn(process.execPath, [sanbu, ...args], {
    env: { ...process.env, SANBU_HOME: options.home ?? join(folder, 'home'), LANG: 'zh_CN.UTF-8', LC_ALL: '' },
    ...options.as,
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
}

const make = (script: string, out: string) => ['make', script, '--out', out, '--size', '180x320', '--workers', '1']

describe('bad input on the command line, to someone who reads Chinese', () => {
  it.each([
    ['空文件', '', 1, '剧本文件是空的'],
    ['二进制', new Uint8Array(4096).map((_, i) => (i * 7919) % 256), 1, '[\u4e00-\u9fff]'],
    ['十兆', new Uint8Array(10 * 1024 ** 2).fill(0x61), 1, '最多 8 MB'],
    ['文件夹', null, 2, '这是文件夹'],
  ])('%s', async (name, content, code, words) => {
    const script = join(folder, name)
    if (content === null) await mkdir(script)
    else await writeFile(script, content)
    const out = join(folder, `out-${name}`)
    const refused = await run(make(script, out))
    expect(refused.code).toBe(code)
    expect(refused.err).toMatch(new RegExp(`出错了: .*${words}`))
    expect(refused.err).not.toMatch(/^\s+at /m)
    expect(await readdir(out).catch(() => [])).toEqual([])
  })

  it('a line of 5,000 characters is pointed at, and split into many shots', async () => {
    const script = join(folder, 'long.txt')
    await writeFile(script, `第1集\n1-1 日 内 客厅\n人物：甲\n甲：${'这是一句很长很长的话，'.repeat(454)}\n`)
    const story = await run(['story', script])
    expect(story.code).toBe(0)
    expect(story.out + story.err).toMatch(/4:1 警告: 这一行有 4996 个字/)
    const board = JSON.parse((await run(['board', script, '--json'])).out)
    const lengths = board.episodes[0].shots.map(({ length }: { length: number }) => length)
    expect(Math.max(...lengths)).toBeLessThan(25 * 12)
  })

  it('a script without dialogue is made, with a word about it', async () => {
    const made = await run(make(join(folder, 'silent.txt'), join(folder, 'out-silent')))
    expect(made.code, made.err).toBe(0)
    expect(made.err).toContain('没有台词')
    expect(await readdir(join(folder, 'out-silent'))).toContain('ep01.mp4')
  })

  it.runIf(root)('a full disk', async () => {
    const disk = join(folder, 'disk')
    await mkdir(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=60k', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      // Not even root may mount inside some containers; the words are tested beside the code.
      return
    }
    try {
      const full = await run(make(join(folder, 'silent.txt'), join(disk, 'out')))
      expect(full.code).toBe(1)
      expect(full.err).toContain('磁盘已满')
      const left = await readdir(disk, { recursive: true })
      expect(left.filter((name) => name.endsWith('.part'))).toEqual([])
    } finally {
      execFileSync('umount', [disk])
    }
  })

  it('a folder that may not be written to', async () => {
    const locked = join(folder, 'locked')
    await mkdir(locked, { mode: 0o555 })
    const home = join(folder, 'home-of-nobody')
    await mkdir(home)
    await chmod(home, 0o777)
    const options = root ? { home, as: nobody } : { home }
    const refused = await run(make(join(folder, 'silent.txt'), join(locked, 'out')), options).catch(() => null)
    // Somebody else may not even reach the project's own folder, when it lies in root's.
    if (refused === null || /EACCES.*bin\/sanbu\.js|Cannot find module/.test(refused.err)) return
    expect(refused.code, refused.err).toBe(1)
    expect(refused.err).toContain('文件夹无法写入')
    expect(await readdir(locked)).toEqual([])
  })
})
