import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateTiming, speechTimingSchema, voicePieces } from '#direction'

describe('estimated speech', () => {
  it('keeps the usual pace of both languages', () => {
    const zh = estimateTiming('我不知道你为什么还要回来', 'zh')
    expect(12 / zh.seconds).toBeGreaterThan(4)
    expect(12 / zh.seconds).toBeLessThan(5)
    const en = estimateTiming('I never thought that you would come back to this house again', 'en')
    expect((12 / en.seconds) * 60).toBeGreaterThan(140)
    expect((12 / en.seconds) * 60).toBeLessThan(245)
  })
  it('pauses at marks and marks every word where it stands', () => {
    const plain = estimateTiming('你来了我走了', 'zh').seconds
    expect(estimateTiming('你来了。我走了', 'zh').seconds).toBeGreaterThan(plain + 0.3)
    const text = "Don't go, Su Wan."
    expect(estimateTiming(text, 'en').marks.map(({ from, to }) => text.slice(from, to))).toEqual([
      "Don't",
      'go',
      'Su',
      'Wan',
    ])
  })
  it('is valid and in order for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.constantFrom('zh' as const, 'en' as const), (text, language) => {
        const timing = speechTimingSchema.parse(estimateTiming(text, language))
        let now = 0
        for (const mark of timing.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(now)
          now = mark.end
        }
        expect(timing.seconds).toBeGreaterThanOrEqual(now)
      }),
      { seed: 1 },
    )
  })
})

describe('pieces of a voice', () => {
  it('cut between phrases and cover the line', () => {
    const text = '其实当年那场大火的凶手，就是我最信任的人。而我直到今天，才知道真相。'
    const pieces = voicePieces(text, estimateTiming(text, 'zh'), { target: 3 })
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.map(({ textFrom, textTo }) => text.slice(textFrom, textTo)).join('')).toBe(text)
    for (const piece of pieces) expect(text.slice(piece.textFrom, piece.textTo)).toMatch(/[，。]$/u)
  })
})
