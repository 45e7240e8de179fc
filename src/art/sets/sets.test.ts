import { expect, it } from 'vitest'
import type { Weather } from '#direction'
import { genreSchema, type TimeOfDay } from '#story'
import { setLibrary } from './library.ts'
import { type SetDefinition, type SetRequest, setOverscan } from './set.ts'

const scale = 0.1
const [width, height] = [Math.round((1080 + 2 * setOverscan) * scale), Math.round((1920 + 2 * setOverscan) * scale)]

/** What a set tells the canvas that no pixel shows: calls that got a number that is none, and the words that it writes. */
interface Told {
  problems: string[]
  words: string
}

function watched(ctx: CanvasRenderingContext2D, told: Told): CanvasRenderingContext2D {
  const calls = new Map<PropertyKey, (...input: unknown[]) => unknown>()
  return new Proxy(ctx, {
    get(target, key) {
      const known = calls.get(key)
      if (known !== undefined) return known
      const value = Reflect.get(target, key, target)
      if (typeof value !== 'function') return value
      const call = (...input: unknown[]) => {
        for (const one of input) if (typeof one === 'number' && !Number.isFinite(one)) told.problems.push(String(key))
        if (key === 'fillText') told.words += input[0]
        return (value as (...all: unknown[]) => unknown).apply(target, input)
      }
      calls.set(key, call)
      return call
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  })
}

function layersOf(set: SetDefinition, request: SetRequest, told: Told): (() => Uint8ClampedArray)[] {
  return set.layers(request).map((layer) => {
    const canvas = new OffscreenCanvas(width, height)
    const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
    ctx.scale(scale, scale)
    ctx.translate(setOverscan, setOverscan)
    layer.draw(watched(ctx, told))
    layer.animate?.(watched(ctx, told), 1.3)
    expect(ctx.globalAlpha).toBe(1)
    expect(ctx.globalCompositeOperation).toBe('source-over')
    // Pixels are made when somebody looks.
    return () => ctx.getImageData(0, 0, width, height).data
  })
}

/** Share of pixels that are not fully painted. */
function open(data: Uint8ClampedArray): number {
  let count = 0
  for (let i = 3; i < data.length; i += 4) if (data[i]! < 250) count++
  return count / (data.length / 4)
}

/**
 * Hours and weathers that a set is painted at, a clear day and a clear night always. What sets draw differently is night, snow, wet ground and a grey
 * sky: out of doors each set takes snow and rain, every other one a grey sky too; inside, where only the window knows, one in turn.
 * Hours that differ in colours alone take turns.
 */
function requestsFor(set: SetDefinition, index: number): [TimeOfDay, Weather][] {
  const at = (i: number): TimeOfDay => ((i + index) % 2 === 0 ? 'day' : 'night')
  const wet = (['rain', 'storm'] as const)[index % 2]!
  const grey = (['cloudy', 'fog', 'wind'] as const)[index % 3]!
  const outside: [TimeOfDay, Weather][] = [
    [at(0), 'snow'],
    [at(1), wet],
    ...(index % 2 === 0 ? [[at(0), grey] as [TimeOfDay, Weather]] : []),
  ]
  const hour: [TimeOfDay, Weather][] = index % 3 > 0 ? [] : [[index % 2 === 0 ? 'dawn' : 'dusk', 'clear']]
  return [
    ['day', 'clear'],
    ['night', 'clear'],
    ...hour,
    ...(set.interior ? [outside[index % outside.length]!] : outside),
  ]
}

it('has ids of their own, and known genres', () => {
  expect(new Set(setLibrary.map((set) => set.id)).size).toBe(setLibrary.length)
  expect(setLibrary.length).toBeGreaterThanOrEqual(70)
  for (const genre of genreSchema.options)
    expect(
      setLibrary.some((set) => set.genres.includes(genre)),
      genre,
    ).toBe(true)
})

/** Old China is written in Chinese whoever tells of it. */
const chinese: ReadonlySet<string> = new Set(['old-lane', 'teahouse', 'village-yard'])
const modern: ReadonlySet<string> = new Set(['city', 'ceo', 'sci-fi', 'school'])

for (const [index, set] of setLibrary.entries()) {
  const translated = !chinese.has(set.id) && set.genres.some((genre) => modern.has(genre))
  it(`${set.id}: fills the picture and its overscan at every hour and in every weather, signs in the heading's language, the same way twice`, () => {
    const requests = requestsFor(set, index)
    for (const [i, [time, weather]] of requests.entries()) {
      const told: Told = { problems: [], words: '' }
      // By day and by night in English, in Chinese otherwise.
      const request: SetRequest = { time, weather, seed: i < 2 ? 'MAIN STREET' : '大街' }
      const layers = layersOf(set, request, told)
      if (translated) expect(told.words, `${time} ${weather}`).not.toMatch(i < 2 ? /\p{Script=Han}/u : /[A-Za-z]{3}/)
      expect(told.problems, `${time} ${weather}: numbers that are none`).toEqual([])
      expect(open(layers[0]!()), `${time} ${weather}: unpainted share of the back layer`).toBe(0)
      if (i !== index % 2) continue
      for (const [n, again] of layersOf(set, request, told).entries())
        expect(Buffer.compare(Buffer.from(layers[n]!().buffer), Buffer.from(again().buffer)), `layer ${n}`).toBe(0)
    }
  }, 60_000)
  it(`${set.id}: places stand on the floor, depths go forward`, () => {
    const request: SetRequest = { time: 'night', weather: 'clear', seed: 'b' }
    const depths = set.layers(request).map((layer) => layer.depth)
    expect([...depths].sort((a, b) => a - b)).toEqual(depths)
    for (const place of Object.values(set.places)) {
      expect(place.scale).toBeGreaterThan(0.2)
      expect(place.y).toBeGreaterThan(1100)
    }
    expect(Math.abs(set.lightSide(request))).toBeLessThanOrEqual(1)
  })
}
