import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorText } from '#core'
import { boardSchema } from '#direction'
import { fileError } from '#media'
import { seriesStateSchema } from '#production'
import { storyReportSchema } from '#story'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { slug } from './commands/make.ts'
import { chooseLanguage } from './language.ts'
import { runSanbu } from './program.ts'

let folder = ''
const small = `剧名：小戏\n\n第1集：开始\n\n1-1 日 内 客厅\n人物：王芳、李强\n△ 王芳推门进来。\n王芳：（惊讶）你怎么在这里？\n李强：等你。\n`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-cli-'))
  await writeFile(join(folder, 'small.txt'), small)
})
afterAll(async () => {
  await chmod(join(folder, 'locked'), 0o700).catch(() => {})
  await removeFolder(folder)
})

async function sanbu(...args: string[]) {
  const collect = () => {
    const stream = new PassThrough() as PassThrough & { isTTY?: boolean }
    let text = ''
    stream.on('data', (chunk) => {
      text += chunk
    })
    return { stream, text: () => text }
  }
  const out = collect()
  const err = collect()
  const code = await runSanbu(args, {
    out: out.stream,
    err: err.stream,
    environment: { SANBU_HOME: join(folder, 'home'), LANG: 'en_GB.UTF-8' },
  })
  return { code, out: out.text(), err: err.text() }
}

const scripted = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
const makeTo = (script: string, out: string, ...more: string[]) =>
  sanbu('make', script, '--out', out, '--size', '180x320', ...more)

describe('a plan', () => {
  const small = () => [join(folder, 'small.txt'), '--home', join(folder, 'home'), '--size', '180x320']

  it('says before anything runs what would be made, in two languages and for a machine', async () => {
    const plan = await sanbu('plan', ...small())
    expect(plan.code).toBe(0)
    expect(plan.out).toContain('To make: 2 voices')
    expect(plan.out).toContain('no money')
    expect((await sanbu('plan', ...small(), '--lang', 'zh')).out).toContain('要做：配音 2 句')
    const state = seriesStateSchema.parse(JSON.parse((await sanbu('plan', ...small(), '--json')).out))
    expect(state.make).toMatchObject({ voices: 2, masters: 1 })
    const status = await sanbu('status', ...small(), '--all', '--lang', 'zh')
    expect(status.out).toMatch(/1 开始 +~0:\d\d +0\/2 \(未做 2\)/)
    expect(status.out).toContain('等待 ← 等 s01e01_sc')
    await expect(readdir(join(folder, 'home', 'artefacts', 'voice'))).rejects.toThrow()
  })

  it('follows what people chose, and says which part of their file is wrong', async () => {
    const choices = await scripted('choices.json', '{"shots":{"s01e01_sc01_shopen":{"seconds":30}}}')
    const frames = async (...more: string[]) =>
      seriesStateSchema.parse(JSON.parse((await sanbu('plan', ...small(), '--json', ...more)).out)).make.frames
    expect(await frames('--choices', choices)).toBeGreaterThan((await frames()) + 500)
    const wrong = await scripted('wrong.json', '{"shots":{"s01e01_sc01_shopen":{"size":"HUGE"}}}')
    const refused = await sanbu('plan', ...small(), '--choices', wrong)
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('shots.s01e01_sc01_shopen.size')
  })
})

describe('the terminal', () => {
  it('says what it can do, in two languages', async () => {
    const help = await sanbu('--help')
    expect(help.code).toBe(0)
    for (const command of ['make', 'story', 'board', 'check']) expect(help.out).toContain(command)
    expect((await sanbu('make', '--help', '--lang', 'zh')).out).toContain('输出文件夹')
    expect((await sanbu('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(chooseLanguage([], { LANG: 'zh_CN.UTF-8' })).toBe('zh')
    expect(chooseLanguage(['--lang=en'], { LANG: 'zh_CN.UTF-8' })).toBe('en')
    expect(chooseLanguage([], { LC_ALL: 'en_US', LANG: 'zh_CN' })).toBe('en')
  })

  it('names a series after its file or, for script.txt, its folder', () => {
    expect(slug('/x/rain-night/script.txt')).toBe('rain-night')
    expect(slug('我的 剧本.v2.txt')).toBe('我的-剧本.v2')
    expect(slug('/x/..hidden.txt')).toBe('hidden')
  })

  it.each([
    [['frobnicate']],
    [['make', 'a', '--frobnicate']],
    [['make', 'a', '--size', '1920x1080']],
    [['make', 'a', '--size', '1081x1921']],
    [['make', 'a', '--fps', 'fast']],
    [['make', 'a', '--episodes', '3-1']],
    [['make', 'a', '--workers', '0']],
    [['make', 'a', '--lang', 'fr']],
    [['story']],
    [['check']],
  ])('%j is bad usage', async (args) => {
    const run = await sanbu(...args)
    expect(run.code).toBe(2)
    expect(run.err).not.toBe('')
    expect(run.err).not.toContain('at ')
  })

  it('prints the story and the board as documented JSON', async () => {
    const story = await sanbu('story', join(folder, 'small.txt'), '--json')
    expect(story.code).toBe(0)
    expect(storyReportSchema.parse(JSON.parse(story.out)).story.title).toBe('小戏')
    const board = await sanbu('board', join(folder, 'small.txt'), '--json')
    expect(boardSchema.parse(JSON.parse(board.out)).episodes[0]!.shots.length).toBeGreaterThan(1)
    expect((await sanbu('story', join(folder, 'small.txt'), '--lang', 'zh')).out).toContain('王芳')
    const printed = await sanbu('story', join(folder, 'small.txt'), '--print', 'fountain')
    expect(printed.out).toContain('@王芳\n(惊讶)\n你怎么在这里？')
    expect((await sanbu('story', join(folder, 'small.txt'), '--print', 'pdf')).code).toBe(2)
    expect((await sanbu('board', join(folder, 'small.txt'))).out).toContain('等你')
  })

  it('ends in peace when whoever reads it has gone', async () => {
    const command = spawn('sh', [
      '-c',
      '"$0" bin/sanbu.js board examples/rain-night/script.txt --json | head -c 1',
      process.execPath,
    ])
    const heard = { out: '', err: '' }
    command.stdout.on('data', (chunk) => {
      heard.out += chunk
    })
    command.stderr.on('data', (chunk) => {
      heard.err += chunk
    })
    await once(command, 'close')
    expect(heard).toEqual({ out: '{', err: '' })
  })

  it('writes an edited story back into the script, and nothing else of it changes', async () => {
    const script = join(folder, 'small.txt')
    const json = (await sanbu('story', script, '--json')).out
    const edited = join(folder, 'edited.json')
    await writeFile(edited, json.replace('"你怎么在这里？"', '"你还来干什么？"'))
    const written = await sanbu('story', script, '--edited', edited)
    expect(written.out).toBe(small.replace('你怎么在这里？', '你还来干什么？'))
    await writeFile(edited, '{"story": 1}')
    const refused = await sanbu('story', script, '--edited', edited)
    expect([refused.out, refused.code]).toEqual(['', 2])
    expect(refused.err).toContain('story')
  })
})

describe('the directing report', () => {
  it('tells how the episode is shot, in words and as data', async () => {
    const script = join(folder, 'small.txt')
    const shots = JSON.parse((await sanbu('board', script, '--json')).out).episodes[0].shots.length
    const told = await sanbu('board', script, '--report', '--lang', 'zh')
    expect([told.code, told.err]).toEqual([0, ''])
    expect(told.out).toMatch(
      new RegExp(`s01e01：${shots} 镜.*\\n.*景别：.*\\n.*机位.*重复.*\\n.*说话人.*\\n.*钩子：开场`),
    )
    const [episode] = JSON.parse((await sanbu('board', script, '--report', '--json')).out).episodes
    expect(episode).toMatchObject({ shots, problems: [] })
  })
})

describe('the storyboard as a sheet', () => {
  it('goes out, is edited, and comes back as choices', async () => {
    const script = join(folder, 'small.txt')
    const sheet = join(folder, 'board.csv')
    expect((await sanbu('board', script, '--out', sheet)).code).toBe(0)
    const printed = await readFile(sheet, 'utf8')
    const [id] = /s01e01_sc[a-z]+_sh\w+/.exec(printed)!
    const rows = printed
      .split('\r\n')
      .map((row) => (row.endsWith(id) ? row.replace(/,(大?远景|中?全景|中近景|中景|大?特写),/, ',大特写,') : row))
    await writeFile(sheet, rows.join('\r\n').replace('等你。', '等你很久了。'))
    const choices = join(folder, 'choices.json')
    const back = await sanbu('board', script, '--changes', sheet, '--out', choices)
    expect([back.code, back.err]).toEqual([0, '1 shots and 1 lines were changed\n'])
    const board = JSON.parse((await sanbu('board', script, '--choices', choices, '--json')).out)
    expect(boardSchema.parse(board).episodes[0]!.shots.find((shot) => shot.id === id)?.size).toBe('ECU')
    expect(await readFile(join(folder, 'choices.script.txt'), 'utf8')).toBe(small.replace('等你。', '等你很久了。'))
  })

  it('is a page or a workbook with a frame of each shot', async () => {
    const out = join(folder, 'board.xlsx')
    expect((await sanbu('board', join(folder, 'small.txt'), '--out', out, '--pictures')).code).toBe(0)
    expect((await sanbu('board', join(folder, 'small.txt'), '--changes', out)).err).toBe(
      '0 shots and 0 lines were changed\n',
    )
    const page = await sanbu('board', join(folder, 'small.txt'), '--format', 'html', '--pictures')
    expect(page.out).toContain('<img src="data:image/png;base64,')
    expect((await sanbu('board', join(folder, 'small.txt'), '--format', 'doc')).code).toBe(2)
  })
})

describe('bad input', () => {
  it.each([
    ['a script that is not there', () => join(folder, 'nowhere.txt'), 2, 'no such script'],
    ['a folder', () => folder, 2, 'folder'],
  ] as const)('%s', async (_, script, code, words) => {
    const run = await makeTo(script(), join(folder, 'out-bad'))
    expect(run.code).toBe(code)
    expect(run.err).toContain(words)
  })

  it.each([
    ['an empty file', ''],
    ['blank lines', '\n \n\t\n'],
    ['a binary', new Uint8Array(4000).map((_, i) => (i * 7919) % 256)],
    ['ten megabytes', new Uint8Array(10 * 1024 ** 2).fill(0x61)],
  ])('%s is refused in words, and nothing is written', async (name, content) => {
    const out = join(folder, `out-${name.replaceAll(' ', '-')}`)
    const run = await makeTo(await scripted('bad.txt', content), out, '--lang', 'zh')
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/出错了: .*[\u4e00-\u9fff]/)
    expect(run.err).not.toContain('    at ')
    expect(await readdir(out).catch(() => [])).toEqual([])
    const json = await makeTo(join(folder, 'bad.txt'), out, '--json')
    expect(JSON.parse(json.out).error.code).toMatch(/^production\./)
  })

  it.each([
    ['nothing in it', '', 'empty'],
    ['no JSON', '{"shots":', 'JSON'],
    ['a binary', new Uint8Array(4000).map((_, i) => (i * 7919) % 256), 'unusable.json'],
    ['something else', '[1, 2]', 'expected object'],
  ])('a file that an option names, with %s in it, is bad usage whatever the option', async (_, content, words) => {
    const script = join(folder, 'small.txt')
    const file = await scripted('unusable.json', content)
    for (const args of [
      ['story', script, '--edited', file],
      ['board', script, '--choices', file],
      ['plan', script, '--choices', file],
      ['settings', '--voice-service', file],
    ]) {
      const run = await sanbu(...args)
      expect([args[0], run.code, run.out]).toEqual([args[0], 2, ''])
      expect(run.err).toContain(args[0] === 'settings' ? 'unusable.json' : words)
    }
    expect((await sanbu('board', script, '--changes', join(folder, 'nowhere.csv'))).code).toBe(2)
    expect((await makeTo(script, join(folder, 'out-sounds'), '--sounds', file)).code).toBe(2)
  })

  it('an output folder that cannot be written to', async () => {
    const script = join(folder, 'small.txt')
    const blocked = await makeTo(script, join(script, 'below-a-file'))
    expect(blocked.code).toBe(1)
    expect(blocked.err).toMatch(/cannot be written|file, not a folder/)
    expect((await makeTo(script, '/proc/sanbu')).code).toBe(1)
    // Root may write anywhere, so the permission itself can only be tested as somebody else.
    if (process.getuid?.() !== 0) {
      await mkdir(join(folder, 'locked'), { mode: 0o500 })
      expect((await makeTo(script, join(folder, 'locked', 'out'))).code).toBe(1)
    }
  })

  it('a home that cannot be used', async () => {
    const run = await makeTo(join(folder, 'small.txt'), join(folder, 'out-home'), '--home', join(folder, 'small.txt'))
    expect(run.code).toBe(1)
    expect(run.err).toContain('file, not a folder')
  })

  it('an episode that the script has not', async () => {
    const run = await makeTo(join(folder, 'small.txt'), join(folder, 'out-none'), '--episodes', '7-9')
    expect(run.code).toBe(2)
    expect(run.err).toContain('it has: 1')
  })

  it('a file that is no video', async () => {
    const run = await sanbu('check', join(folder, 'small.txt'), '--lang', 'zh')
    expect(run.code).toBe(1)
    expect(run.err).toContain('不是能读懂的视频文件')
    expect((await sanbu('check', join(folder, 'none.mp4'))).code).toBe(1)
  })

  it('a full disk, as the file system tells it', () => {
    const error = fileError('/x/ep01.mp4', Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
    expect(error).toMatchObject({ code: 'media.disk-full', retryable: true })
    expect(errorText(error, 'zh')).toContain('腾出空间')
  })
})
