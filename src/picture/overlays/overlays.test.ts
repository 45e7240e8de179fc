import { describe, expect, it } from 'vitest'
import { captionBand, labelFontSize, layCaption, measureInk } from '#art'
import { makeSheet } from '../sheet.ts'
import type { OverlayTrack } from './overlay-track.ts'
import { overlayChange, paintOverlays } from './paint-overlays.ts'

const width = 540
const height = 960

function track(change: Partial<OverlayTrack>): OverlayTrack {
  return { width, height, captions: [], cards: [], labels: [], ...change }
}

function painted(overlay: OverlayTrack, frame: number, size = { width, height }): Uint8ClampedArray {
  const sheet = makeSheet(size.width, size.height)
  paintOverlays(sheet.ctx, overlay, frame)
  return sheet.ctx.getImageData(0, 0, size.width, size.height).data
}

/** Box of what is nearly opaque and bright. */
function inkBox(data: Uint8ClampedArray, wide: number, bright: number) {
  const box = { left: Infinity, right: -1, top: Infinity, bottom: -1 }
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3]! < 200 || Math.min(data[i]!, data[i + 1]!, data[i + 2]!) < bright) continue
    const x = (i / 4) % wide
    const y = Math.floor(i / 4 / wide)
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x + 1)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y + 1)
  }
  return box
}

const caption = {
  start: 10,
  length: 50,
  tag: '苏晚',
  style: 'spoken' as const,
  rows: ['三年了……你从来没有相信过', '我，一次也没有，一次也没有'],
  reveal: Array.from({ length: 26 }, (_, i) => i * 2),
}

describe('overlays', () => {
  it('knows what of them is another than on the frame before', () => {
    const overlay = track({
      captions: [caption],
      cards: [{ kind: 'next', series: '雨夜', episode: '第1集', text: null, start: 70, length: 10 }],
      labels: [{ kind: 'opening', text: 'AI生成', start: 0, length: 50 }],
    })
    const seen = { none: 0, rows: 0, all: 0 }
    let before = painted(overlay, 0)
    for (let frame = 1; frame < 90; frame++) {
      const now = painted(overlay, frame)
      const change = overlayChange(overlay, frame)
      const { top, bottom } =
        change === 'none' ? { top: 0, bottom: 0 } : change === 'all' ? { top: 0, bottom: height } : change
      seen[typeof change === 'string' ? change : 'rows']++
      for (const [from, to] of [
        [0, top],
        [bottom, height],
      ] as const) {
        const rows = (data: Uint8ClampedArray) => Buffer.from(data.subarray(from * width * 4, to * width * 4))
        expect(rows(now).equals(rows(before)), `frame ${frame}`).toBe(true)
      }
      before = now
    }
    expect(seen.none).toBeGreaterThan(15)
    expect(seen.rows).toBeGreaterThan(20)
  })

  it('sets the opening label at least 5 % of the short side high, measured on the picture', () => {
    for (const text of ['AI生成', '内容由AI生成', 'AI generated', 'AI-generated content']) {
      const size = { width: 1080, height: 1920 }
      const overlay = { ...track({ labels: [{ kind: 'opening', start: 0, length: 60, text }] }), ...size }
      const box = inkBox(painted(overlay, 30, size), 1080, 250)
      expect(box.bottom - box.top, text).toBeGreaterThanOrEqual(54)
      expect(box.left).toBeGreaterThanOrEqual(54)
      expect(box.right).toBeLessThanOrEqual(1026)
    }
  })

  it('sets every letter of the label that high, not only the tallest', () => {
    const { ctx } = makeSheet(10, 10)
    ctx.font = `${labelFontSize(ctx, 'AI生成')}px "Sanbu Sans Black"`
    for (const glyph of 'AI生成') expect(measureInk(ctx, glyph).height).toBeGreaterThanOrEqual(54)
  })

  it('shows the label at full strength on its first and last frame', () => {
    const overlay = track({ labels: [{ kind: 'opening', start: 0, length: 50, text: 'AI生成' }] })
    expect(painted(overlay, 49)).toEqual(painted(overlay, 0))
    expect(painted(overlay, 50).some((value) => value !== 0)).toBe(false)
  })

  it('keeps captions inside the band, also English ones and ones that are too long', () => {
    const { ctx } = makeSheet(10, 10)
    for (const style of ['spoken', 'inner', 'narration'] as const) {
      for (const rows of [
        caption.rows,
        ['I never once believed a single word of it', 'and you knew'],
        ['长'.repeat(22)],
      ]) {
        for (const row of layCaption(ctx, rows, style)) {
          const last = row.units.at(-1)!
          expect(row.units[0]!.x).toBeGreaterThanOrEqual(captionBand.left)
          expect(last.x + last.width).toBeLessThanOrEqual(captionBand.right)
          expect(row.baseline + 0.16 * row.size).toBeLessThanOrEqual(captionBand.bottom)
        }
      }
    }
    const box = inkBox(painted(track({ captions: [caption] }), 58), width, 200)
    expect(box.left).toBeGreaterThanOrEqual(captionBand.left / 2 - 1)
    expect(box.right).toBeLessThanOrEqual(captionBand.right / 2 + 1)
    expect(box.bottom).toBeLessThanOrEqual(captionBand.bottom / 2)
    expect(box.top).toBeGreaterThanOrEqual(captionBand.top / 2)
  })

  it('lights the words as they are heard', () => {
    const bright = (frame: number) => {
      const data = painted(track({ captions: [caption] }), frame)
      let count = 0
      for (let i = 0; i < data.length; i += 4) if (data[i]! > 250 && data[i + 2]! > 250) count++
      return count
    }
    const [early, middle, late] = [bright(14), bright(36), bright(59)]
    expect(middle).toBeGreaterThan(early * 1.3)
    expect(late).toBeGreaterThan(middle * 1.3)
  })

  it('draws the same frame the same way, whatever came before', () => {
    const make = () =>
      track({
        captions: [{ ...caption }],
        cards: [
          { start: 0, length: 30, kind: 'opening', series: '三年之期', episode: '第1集', text: '重逢' },
          { start: 50, length: 40, kind: 'next', series: '三年之期', episode: '第1集', text: '她推开门，看见了他。' },
          { start: 90, length: 40, kind: 'end', series: 'The Long Way', episode: 'Episode 1', text: null },
        ],
        labels: [{ start: 0, length: 130, kind: 'constant', text: 'AI生成' }],
      })
    const [a, b] = [make(), make()]
    const frames = [3, 25, 45, 60, 75, 100, 128]
    const forwards = frames.map((frame) => painted(a, frame))
    const backwards = [...frames].reverse().map((frame) => painted(b, frame))
    backwards.reverse()
    forwards.forEach((data, i) => {
      expect(Buffer.compare(Buffer.from(data.buffer), Buffer.from(backwards[i]!.buffer))).toBe(0)
    })
  })

  it('draws every kind of card, its words clear of the edges', () => {
    for (const kind of ['opening', 'next', 'end'] as const) {
      for (const [series, episode, text] of [
        ['凌霄仙路', '第12集', '天劫降临，他却笑了。'],
        [
          'The Last Signal of the Northern Fleet',
          'Episode 2',
          'She was never supposed to answer that call, and now it is too late.',
        ],
      ] as const) {
        const overlay = track({ cards: [{ kind, start: 0, length: 60, series, episode, text }] })
        const box = inkBox(painted(overlay, 30), width, 190)
        expect(box.right - box.left).toBeGreaterThan(120)
        expect(box.left, `${kind} ${series}`).toBeGreaterThan(20)
        expect(box.right).toBeLessThan(width - 20)
      }
    }
  })
})
