import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestBytes, framesPerSecond25 } from '#core'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { encodeSegment, joinMaster, openMaster, parseSegment, printSegment, writeWholeFile } from './index.ts'

const rate = framesPerSecond25
const width = 128
const height = 224
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-media-'))
})
afterAll(async () => {
  await removeFolder(folder)
})

/** Grey, moving bar; white on the frames of `flashes`. */
function segment(length: number, flashes: readonly number[] = [], colour = '#c83232') {
  return encodeSegment({
    width,
    height,
    rate,
    length,
    paint(context, frame) {
      context.fillStyle = flashes.includes(frame) ? '#ffffff' : '#202020'
      context.fillRect(0, 0, width, height)
      context.fillStyle = colour
      context.fillRect(frame % width, 40, 40, 60)
    },
  })
}

function silence(frames: number) {
  return { left: new Float32Array(frames * 1920), right: new Float32Array(frames * 1920) }
}

describe('encodeSegment', () => {
  it('starts with a key frame and gives one packet a frame', async () => {
    const { header } = await segment(30)
    expect(header.packets).toHaveLength(30)
    expect(header.packets[0]?.key).toBe(true)
    expect(header.codec).toMatch(/^avc1\.64/)
  })

  it('survives being stored', async () => {
    const made = await segment(5)
    const back = parseSegment(printSegment(made))
    expect(back.header).toEqual(made.header)
    expect(digestBytes(back.data)).toBe(digestBytes(made.data))
    expect(() => parseSegment(printSegment(made).subarray(0, 300))).toThrow()
  })

  it('gives the same bytes in another process', async () => {
    const program = `
      import { encodeSegment } from '#media'
      import { digestBytes } from '#core'
      const { data } = await encodeSegment({ width: 128, height: 224, rate: { numerator: 25, denominator: 1 }, length: 20,
        paint(c, f) { c.fillStyle = '#234'; c.fillRect(0, 0, 128, 224); c.fillStyle = '#fc8'; c.fillRect(f * 3, f * 5, 50, 50) } })
      console.log(digestBytes(data))`
    const run = () =>
      spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout.trim()
    const first = run()
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(run()).toBe(first)
  })

  it('gives the same bytes when it paints only what is another than before', async () => {
    let painted = 0
    const paint = (context: CanvasRenderingContext2D, frame: number) => {
      painted++
      context.fillStyle = '#234'
      context.fillRect(0, 0, width, height)
      context.fillStyle = '#fc8'
      // Rows 41 to 104 move on threes.
      context.fillRect(Math.floor(frame / 3) * 7, 41, 50, 63)
    }
    const request = { width, height, rate, length: 24, paint }
    const whole = await encodeSegment(request)
    expect(painted).toBe(24)
    painted = 0
    const parts = await encodeSegment({
      ...request,
      changes: (frame) => (frame % 3 === 0 ? { top: 41, bottom: 104 } : 'none'),
    })
    expect(painted).toBe(8)
    expect(digestBytes(parts.data)).toBe(digestBytes(whole.data))
  })

  it('stops when asked', async () => {
    const stop = new AbortController()
    const promise = encodeSegment({
      width,
      height,
      rate,
      length: 500,
      signal: stop.signal,
      paint: (_, frame) => {
        if (frame === 3) stop.abort()
      },
    })
    await expect(promise).rejects.toThrow()
  })
})

describe('joinMaster and openMaster', () => {
  it('makes a file that says what it is', async () => {
    const file = join(folder, 'a.mp4')
    const tags = { title: '第一集 · 雨夜', AIGC: '{"Label":"1"}' }
    const { frames } = await joinMaster({
      file,
      rate,
      segments: [await segment(20), await segment(31)],
      sound: silence(60),
      tags,
    })
    expect(frames).toBe(51)
    await using master = await openMaster(file)
    const { facts } = master
    expect(facts).toMatchObject({ container: 'mp4', faststart: true })
    expect(facts.seconds).toBeCloseTo(51 / 25, 6)
    expect(facts.picture).toMatchObject({
      codec: 'avc',
      profile: 'High',
      width,
      height,
      frames: 51,
      rate,
      constantRate: true,
      start: 0,
      keyFrames: 2,
      colour: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
    })
    expect(facts.sound).toMatchObject({ codec: 'aac', codecString: 'mp4a.40.2', sampleRate: 48_000, channels: 2 })
    expect(facts.sound?.end).toBeCloseTo(51 / 25, 4)
    expect(facts.tags).toEqual([
      { key: 'title', value: tags.title },
      { key: 'AIGC', value: tags.AIGC },
    ])
    expect(await readdir(folder)).toEqual(['a.mp4'])
  })

  it('gives back the colours that were painted', async () => {
    const file = join(folder, 'colour.mp4')
    await joinMaster({ file, rate, segments: [await segment(10)], sound: silence(10), tags: {} })
    await using master = await openMaster(file)
    const picture = await master.pictureAt(5 / 25)
    const at = (60 * width + 25) * 4
    expect([...(picture?.rgba.slice(at, at + 3) ?? [])].map((v, i) => Math.abs(v - [200, 50, 50][i]!) < 8)).toEqual([
      true,
      true,
      true,
    ])
  })

  it('keeps a click on its flash', async () => {
    const file = join(folder, 'sync.mp4')
    const sound = silence(75)
    const flash = 37
    for (let i = 0; i < 240; i++) sound.left[flash * 1920 + i] = sound.right[flash * 1920 + i] = Math.sin(i * 0.4) * 0.9
    await joinMaster({ file, rate, frames: 75, segments: [await segment(75, [flash])], sound, tags: {} })
    await using master = await openMaster(file)
    let seen = -1
    for await (const { planes, layout, seconds } of master.pictures()) {
      if (seen < 0 && planes[layout.y.offset + layout.y.stride * 10 + 60]! > 150) seen = seconds
    }
    const heard = await master.sound()
    const onset = heard!.left.findIndex((sample) => Math.abs(sample) > 0.2) / heard!.sampleRate
    expect(seen).toBeCloseTo(flash / 25, 6)
    expect(Math.abs(onset - seen)).toBeLessThan(0.002)
    expect(heard!.left.length).toBe(75 * 1920)
  })

  it('gives the same bytes twice', async () => {
    const bytes = []
    for (const name of ['one.mp4', 'two.mp4']) {
      const file = join(folder, name)
      await joinMaster({ file, rate, segments: [await segment(12)], sound: silence(12), tags: { title: 't' } })
      bytes.push(digestBytes(await readFile(file)))
      await new Promise((resolve) => setTimeout(resolve, 1100))
    }
    expect(bytes[0]).toBe(bytes[1])
  })

  it('holds 29.97 frames a second exactly', async () => {
    const drop = { numerator: 30_000, denominator: 1001 }
    const file = join(folder, 'drop.mp4')
    const made = await encodeSegment({ width, height, rate: drop, length: 90, paint: () => {} })
    await joinMaster({ file, rate: drop, segments: [made], sound: silence(90), tags: {} })
    await using master = await openMaster(file)
    expect(master.facts.picture?.rate).toEqual(drop)
    expect(master.facts.picture?.end).toBeCloseTo((90 * 1001) / 30_000, 3)
  })

  it('says in words that a file is no video', async () => {
    const file = join(folder, 'note.txt')
    await writeFile(file, 'hello')
    await expect(openMaster(file)).rejects.toMatchObject({ code: 'media.cannot-read' })
    await expect(openMaster(join(folder, 'none.mp4'))).rejects.toMatchObject({ code: 'media.cannot-read' })
    await expect(openMaster(folder)).rejects.toMatchObject({ code: 'media.cannot-read' })
  })
})

describe('writeWholeFile', () => {
  it('leaves nothing behind when it cannot write', async () => {
    const file = join(folder, 'note.txt', 'below-a-file.json')
    await expect(writeWholeFile(file, 'x')).rejects.toMatchObject({ code: 'media.cannot-write' })
    expect(await readdir(folder)).not.toContain('below-a-file.json')
  })

  it('keeps the old file when the disk is full', async () => {
    await expect(writeWholeFile('/dev/full/x', 'x')).rejects.toMatchObject({ code: 'media.cannot-write' })
  })
})
