import { describe, expect, it } from 'vitest'
import {
  canonicalJson,
  createRandom,
  digestBytes,
  digestValue,
  framesCovering,
  framesFromSeconds,
  parseFrameRate,
  samplesFromFrames,
} from '#core'

describe('core', () => {
  it('a seed gives the same numbers for ever, and forks do not disturb each other', () => {
    const a = createRandom('苏晚')
    const fork = a.fork('blink').next()
    const b = createRandom('苏晚')
    expect(b.next()).toBe(createRandom('苏晚').next())
    expect(b.fork('blink').next()).toBe(fork)
    const many = Array.from({ length: 4000 }, () => b.next())
    expect(Math.abs(many.reduce((sum, x) => sum + x, 0) / many.length - 0.5)).toBeLessThan(0.02)
  })
  it('digests do not depend on the order of keys', () => {
    expect(digestValue({ a: 1, b: [2, { d: null, c: '中' }] })).toBe(
      digestValue({ b: [2, { c: '中', d: null }], a: 1 }),
    )
    expect(digestBytes('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(canonicalJson({ b: undefined, a: 'x' })).toBe('{"a":"x"}')
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError)
  })
  it('frames and samples agree at every usual rate', () => {
    for (const text of ['24', '25', '29.97', '30', '60']) {
      const rate = parseFrameRate(text)!
      expect(framesFromSeconds(10, rate)).toBe(Math.round((10 * rate.numerator) / rate.denominator))
      expect(samplesFromFrames(framesFromSeconds(10, rate), rate)).toBeGreaterThan(479_000)
    }
    expect(framesCovering(0.04, parseFrameRate('25')!)).toBe(1)
    expect(framesCovering(0.0401, parseFrameRate('25')!)).toBe(2)
    expect(parseFrameRate('0')).toBeNull()
  })
})
