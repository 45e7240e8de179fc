import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { framesPerSecond25, secondsFromFrames } from '#core'
import { encodeSegment, joinMaster } from '#media'
import { measureLoudness } from '#sound'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { labelMetadata } from '../label.ts'
import { checkCaptionText, checkCaptionTimes } from './captions.ts'
import { type CheckExpectations, checkMaster } from './check-master.ts'
import { parseSrt } from './srt.ts'
import { labelMask } from './visible-label.ts'

const rate = framesPerSecond25
const width = 180
const height = 320
const length = 6 * 25
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-check-'))
})
afterAll(() => removeFolder(folder))

/** A stand-in for the house's label: white bars of letter height with a dark edge. */
function paintLabel(context: CanvasRenderingContext2D, tall = 10): void {
  context.fillStyle = '#101018'
  context.fillRect(40, 150, 100, tall + 6)
  context.fillStyle = '#ffffff'
  for (let i = 0; i < 5; i++) context.fillRect(45 + i * 18, 153, 12, tall)
}

interface Faults {
  labelFrames?: number
  labelHeight?: number
  /** Moved from where the house puts it, points right and down. */
  labelAt?: [number, number]
  black?: [number, number]
  frozen?: [number, number]
  bars?: number
  gain?: number
  silence?: [number, number]
  tags?: Record<string, string>
  srt?: string | null
  soundSeconds?: number
}

const srt = '1\n00:00:00,500 --> 00:00:02,000\n林栀：你好，\n世界\n\n2\n00:00:02,400 --> 00:00:04,000\n（再见）\n'
const lines = [
  { id: 'l1', speaker: '林栀', text: '你好，世界！' },
  { id: 'l2', speaker: null, text: '再见。' },
]

async function check(name: string, faults: Faults = {}, more: CheckExpectations = {}) {
  const file = join(folder, `${name}.mp4`)
  const within = (frame: number, range?: [number, number]) =>
    range !== undefined && frame >= range[0] && frame < range[1]
  const segment = await encodeSegment({
    width,
    height,
    rate,
    length,
    paint(context, at) {
      const frame = within(at, faults.frozen) ? faults.frozen![0] : at
      context.fillStyle = '#46506e'
      context.fillRect(0, 0, width, height)
      context.fillStyle = '#d2a078'
      context.beginPath()
      context.arc(90 + Math.sin(frame / 6) * 50, 90 + Math.cos(frame / 9) * 30, 30, 0, 7)
      context.fill()
      if (frame < (faults.labelFrames ?? 60)) {
        const [dx, dy] = faults.labelAt ?? [0, 0]
        context.save()
        context.translate(dx, dy)
        paintLabel(context, faults.labelHeight)
        context.restore()
      }
      const { bars = 0 } = faults
      context.fillStyle = '#000000'
      context.fillRect(0, 0, width, bars)
      context.fillRect(0, height - bars, width, bars)
      if (within(frame, faults.black)) context.fillRect(0, 0, width, height)
    },
  })
  const count = length * 1920
  const left = Float32Array.from({ length: count }, (_, i) => {
    const second = i / 48_000
    const quiet = faults.silence !== undefined && second >= faults.silence[0] && second < faults.silence[1]
    return quiet ? 0 : Math.sin(i * 0.06) * (0.6 + 0.4 * Math.sin(second * 9))
  })
  const { lufs } = measureLoudness(left, left)
  const gain = Number.isFinite(lufs) ? 10 ** ((-14 - lufs + (faults.gain ?? 0)) / 20) : 0
  for (let i = 0; i < count; i++) left[i]! *= gain
  const { metadata } = labelMetadata({ contentProducer: '001191110102MACQD9K64010000', contentDigest: 'ab'.repeat(32) })
  await joinMaster({
    file,
    rate,
    segments: [segment],
    sound: { left, right: left },
    tags: faults.tags ?? { title: 'x', AIGC: JSON.stringify(metadata) },
  })
  if (faults.srt !== null) await writeFile(file.replace('.mp4', '.srt'), faults.srt ?? srt)
  const paint = (context: CanvasRenderingContext2D) => paintLabel(context, faults.labelHeight)
  return checkMaster(file, { width, height, rate, frames: length, lines, labels: [{ text: 'AI生成', paint }], ...more })
}

const codes = (report: Awaited<ReturnType<typeof check>>) => report.findings.map(({ code }) => code)

describe('the check', () => {
  it('passes a file that is as it should be', async () => {
    const report = await check('good')
    expect(report.findings).toEqual([])
    expect(report.verdict).toBe('pass')
    expect(report.measures.loudness).toBeCloseTo(-14, 0)
    expect(report.measures.label?.seconds).toBeCloseTo(2.4, 1)
    expect(report.measures.label?.inkHeight).toBeCloseTo(10 / 180, 3)
    expect(report.measures.captions).toBe(2)
  })

  it('expects the loudness and the peaks of the place that a file was made for', async () => {
    const quiet = await check('broadcast', { gain: -9 }, { loudness: 'broadcast' })
    expect(codes(quiet)).toEqual([])
  })

  it('finds the label wherever it stands', async () => {
    const report = await check('moved-label', { labelAt: [-27, 95] })
    expect(codes(report)).toEqual([])
    expect(report.measures.label?.seconds).toBeCloseTo(2.4, 1)
  })

  it('finds a label that is missing, too short or too small', async () => {
    expect(codes(await check('no-label', { labelFrames: 0 }))).toEqual(['label.not-seen'])
    expect(codes(await check('short-label', { labelFrames: 40 }))).toEqual(['label.too-short'])
    expect(codes(await check('small-label', { labelHeight: 7 }))).toEqual(['label.too-small'])
  })

  it('finds metadata that is missing, wrong or unregistered', async () => {
    expect(codes(await check('no-aigc', { tags: { title: 'x' } }))).toEqual(['label.no-metadata'])
    expect(codes(await check('bad-aigc', { tags: { AIGC: '{"Label":"7"}' } }))).toEqual(['label.bad-metadata'])
    const { metadata } = labelMetadata({ contentProducer: null, contentDigest: '00' })
    const report = await check('unregistered', { tags: { AIGC: JSON.stringify(metadata) } })
    expect(codes(report)).toEqual(['label.unregistered'])
    expect(report.verdict).toBe('warn')
  })

  it('finds black, frozen and letterboxed pictures, and says where', async () => {
    const black = await check('black', { black: [80, 125] })
    expect(codes(black)).toEqual(['picture.black'])
    expect(black.findings[0]).toMatchObject({ frame: 80, severity: 'error' })
    expect(black.findings[0]?.seconds?.from).toBeCloseTo(secondsFromFrames(80, rate), 2)
    const frozen = await check('frozen', { frozen: [65, 150] })
    expect(codes(frozen)).toEqual(['picture.frozen'])
    expect(Math.abs((frozen.findings[0]?.frame ?? 0) - 65)).toBeLessThan(6)
    expect(codes(await check('hold', { frozen: [70, 110] }))).toEqual([])
    expect(codes(await check('bars', { bars: 30 }))).toEqual(['picture.letterboxed'])
  })

  it('finds sound that is too loud, too quiet or absent', async () => {
    expect(codes(await check('quiet', { gain: -6 }))).toEqual(['sound.loudness'])
    expect(codes(await check('loud', { gain: 9 }))).toEqual(expect.arrayContaining(['sound.loudness', 'sound.peak']))
    const gap = await check('gap', { silence: [3, 5.5] })
    expect(codes(gap)).toContain('sound.silence')
    expect(gap.findings.find(({ code }) => code === 'sound.silence')?.seconds?.from).toBeCloseTo(3, 0)
    expect(codes(await check('silent', { silence: [0, 99] }))).toContain('sound.silent')
  })

  it('finds captions that are missing, doubled, out of order or outside', async () => {
    expect(codes(await check('no-srt', { srt: null }))).toEqual(['captions.none'])
    expect(codes(await check('cut-srt', { srt: srt.slice(0, srt.indexOf('2\n00')) }))).toEqual([
      'captions.missing-line',
    ])
    expect(codes(await check('late-srt', { srt: srt.replace('00:00:04,000', '00:00:09,000') }))).toEqual([
      'captions.outside',
    ])
  })

  it('expects what it is told to', async () => {
    const report = await check(
      'other',
      {},
      { width: 1080, height: 1920, frames: 151, rate: { numerator: 30, denominator: 1 } },
    )
    expect(codes(report)).toEqual(['picture.size', 'picture.rate', 'picture.frames'])
    for (const { message } of report.findings) {
      expect(message.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(message.en.length).toBeGreaterThan(10)
    }
  })
})

describe('captions', () => {
  it('are read leniently', () => {
    const parsed = parseSrt('\ufeff1\r\n0:00:01.5 --> 0:00:02,25\r\nA\r\nB\r\n\r\nnonsense\r\n')
    expect(parsed).toEqual([{ from: 1.5, to: 2.25, text: 'A\nB' }])
  })

  it('may split a line, and may not double one', () => {
    const at = (from: number, text: string) => ({ from, to: from + 1, text })
    const split = [at(0, '林栀：我走？'), at(1, '林栀：我在这盏灯下，\n等到天亮。')]
    const line = { id: 'a', speaker: '林栀', text: '我走？我在这盏灯下，等到天亮。' }
    expect(checkCaptionText(split, [line])).toEqual([])
    const doubled = checkCaptionText([...split, at(3, '林栀：我走？')], [line])
    expect(doubled.map(({ code }) => code)).toEqual(['captions.not-in-script'])
    expect(checkCaptionTimes([at(0, 'a'), at(0.5, 'b')], 9, Math.round).map(({ code }) => code)).toEqual([
      'captions.overlap',
    ])
  })
})

describe('the label’s mask', () => {
  it('is nothing where nothing is drawn', () => {
    expect(labelMask(64, 64, () => {})).toBeNull()
  })
})
