import { describe, expect, test } from 'vitest'
import { comicDesign } from '../character/comic.ts'
import type { CharacterDesign } from '../character/design.ts'
import { type FacePose, restFace } from '../character/pose.ts'
import { expressionFace, expressionLibrary } from '../expressions/registry.ts'
import { ornamentLibrary } from '../hair/ornaments/registry.ts'
import { hairLibrary } from '../hair/registry.ts'
import { browLibrary } from './brows/registry.ts'
import { drawHead, drawHeadBehind } from './draw-head.ts'
import { extraLibrary } from './extras/registry.ts'
import { eyeLibrary } from './eyes/registry.ts'
import { mouthLibrary } from './mouths/registry.ts'
import { noseLibrary } from './noses/registry.ts'
import { sampleDesign, sampleSubject } from './sample.ts'

const scale = 0.3
const width = 165
const height = 248

/** Draws a head and gives its pixels; throws when any path or ellipse gets a number that is none. */
function picture(
  design: CharacterDesign,
  head: { yaw?: number; pitch?: number },
  face: Partial<FacePose> = {},
): Uint8ClampedArray {
  const canvas = new OffscreenCanvas(width, height)
  const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  ctx.translate(width / 2, 75)
  ctx.scale(scale, scale)
  const subject = sampleSubject(design, head, face, scale)
  drawHeadBehind(ctx, subject)
  drawHead(ctx, subject)
  return ctx.getImageData(0, 0, width, height).data
}

/** Sum of what differs over all channels; most pixels are the same and are passed over four bytes at a time. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  const [one, other] = [new Uint32Array(a.buffer), new Uint32Array(b.buffer)]
  let sum = 0
  for (let p = 0; p < one.length; p++)
    if (one[p] !== other[p]) for (let k = 4 * p; k < 4 * p + 4; k++) sum += Math.abs(a[k]! - b[k]!)
  return sum
}

/** Not empty, and nothing on the outermost columns or above the tallest top-knot. */
function expectSound(data: Uint8ClampedArray): void {
  let inked = 0
  let astray = 0
  for (let i = 3, p = 0; i < data.length; i += 4, p++) {
    if (data[i]! < 8) continue
    inked++
    const x = p % width
    if (x < 3 || x >= width - 3 || p < 2 * width) astray++
  }
  expect(inked).toBeGreaterThan(2530)
  expect(astray).toBe(0)
}

/** No number that is none reaches the canvas: it would silently draw nothing. */
function expectNumbers(run: () => void): void {
  const prototype = Path2D.prototype as unknown as Record<string, (...values: unknown[]) => unknown>
  const kept = new Map<string, (...values: unknown[]) => unknown>()
  const bad: string[] = []
  for (const name of ['moveTo', 'lineTo', 'bezierCurveTo', 'ellipse', 'rect']) {
    const original = prototype[name]!
    kept.set(name, original)
    prototype[name] = function (this: Path2D, ...values: unknown[]) {
      if (values.some((value) => typeof value === 'number' && !Number.isFinite(value))) bad.push(name)
      return original.apply(this, values)
    }
  }
  try {
    run()
  } finally {
    for (const [name, original] of kept) prototype[name] = original
  }
  expect(bad).toEqual([])
}

/** Nothing hides the face of whoever has no hair, and it is drawn in half the time. */
const bare: CharacterDesign = { ...sampleDesign, hair: { ...sampleDesign.hair, style: 'bald' } }

const turns = [-Math.PI, -2.2, -1.57, -0.6, 0, 0.35, 1, 1.57, 2.2]

describe('every hairstyle', () => {
  test.each(hairLibrary.map((style) => [style.name, style] as const))('%s draws at every turn', (_, style) => {
    const sex = style.wornBy.sex === 'male' ? 'male' : 'female'
    const design: CharacterDesign = { ...sampleDesign, sex, hair: { ...sampleDesign.hair, style: style.name } }
    expectNumbers(() => {
      for (const yaw of turns) expectSound(picture(design, { yaw, pitch: yaw * 0.1 }))
    })
  })
})

describe('every expression', () => {
  const rest = picture(bare, { yaw: 0.3 })
  test.each(Object.keys(expressionLibrary) as (keyof typeof expressionLibrary)[])('%s changes the face', (name) => {
    // One of the pictures shows what it does to the face.
    let full = rest
    expectNumbers(() => {
      for (const yaw of [-1.2, 0]) expectSound(picture(bare, { yaw }, expressionFace(name, 0.5)))
      full = picture(bare, { yaw: 0.3 }, expressionFace(name, 1))
      expectSound(full)
    })
    let changed = 0
    for (let i = 0; i < full.length; i += 4) if (Math.abs(full[i]! - rest[i]!) > 24) changed++
    if (name !== 'neutral') expect(changed).toBeGreaterThan(20)
  })

  test('at strength 0 every expression is the face at rest', () => {
    // A picture is drawn from these numbers and nothing else.
    for (const name of Object.keys(expressionLibrary) as (keyof typeof expressionLibrary)[])
      expect({ ...restFace, ...expressionFace(name, 0) }, name).toEqual(restFace)
  })
})

test('every feature, extra and ornament leaves its mark and draws at every turn', () => {
  // A face has room for one of each at a time; so has a head for something on it and something in the hair.
  const nth = <T>(library: readonly T[], i: number): T => library[i % library.length]!
  const features = Math.max(eyeLibrary.length, browLibrary.length, noseLibrary.length, mouthLibrary.length)
  const worn = Math.max(extraLibrary.length, ornamentLibrary.length)
  const vary: CharacterDesign[] = [
    ...Array.from({ length: features }, (_, i) => ({
      ...bare,
      eyes: { ...sampleDesign.eyes, shape: nth(eyeLibrary, i).name },
      brows: { shape: nth(browLibrary, i).name, weight: 1.2 },
      nose: { shape: nth(noseLibrary, i).name, length: 2 },
      mouth: { ...sampleDesign.mouth, shape: nth(mouthLibrary, i).name },
    })),
    ...Array.from({ length: worn }, (_, i) => ({
      ...sampleDesign,
      hair: {
        ...sampleDesign.hair,
        style: i % 2 === 0 ? 'ancient-updo' : 'low-bun',
        ornaments: [nth(ornamentLibrary, i).name],
      },
      extras: [nth(extraLibrary, i).name],
    })),
  ]
  expectNumbers(() => {
    for (const design of vary) for (const yaw of [-0.6, 0.4, 1.57, Math.PI]) expectSound(picture(design, { yaw }))
  })
  const plain = picture(bare, { yaw: 0.2 })
  for (const { name } of extraLibrary) {
    const worn = picture({ ...bare, extras: [name] }, { yaw: 0.2 })
    expect(
      worn.some((value, i) => Math.abs(value - plain[i]!) > 8),
      name,
    ).toBe(true)
  }
})

test('of the far glass no more than the rim shows past a turned face', () => {
  for (const yaw of [-0.9, -0.5, 0.5, 0.9]) {
    const [plain, worn] = [picture(bare, { yaw }), picture({ ...bare, extras: ['sunglasses'] }, { yaw })]
    const rows = new Map<number, number>()
    for (let i = 3, p = 0; i < worn.length; i += 4, p++)
      if (worn[i]! > 60 && plain[i]! < 8) rows.set(Math.floor(p / width), (rows.get(Math.floor(p / width)) ?? 0) + 1)
    expect(Math.max(0, ...rows.values()), `yaw ${yaw}`).toBeLessThanOrEqual(2)
  }
})

describe('turning', () => {
  test.each([
    ['a woman with long hair', sampleDesign],
    [
      'a man with short hair',
      {
        ...sampleDesign,
        sex: 'male',
        hair: { ...sampleDesign.hair, style: 'short-side-part' },
        brows: { shape: 'sword', weight: 1 },
      } as CharacterDesign,
    ],
    [
      'an immortal',
      {
        ...sampleDesign,
        sex: 'male',
        hair: { ...sampleDesign.hair, style: 'ancient-topknot', ornaments: ['guan'] },
      } as CharacterDesign,
    ],
    [
      'a comic drawing in a hood',
      comicDesign({ ...sampleDesign, hair: { ...sampleDesign.hair, ornaments: ['hood'] } }),
    ],
    [
      'an old man with beard and bamboo hat',
      {
        ...sampleDesign,
        sex: 'male',
        age: 'elder',
        extras: ['beard'],
        hair: { ...sampleDesign.hair, style: 'elder-topknot', ornaments: ['bamboo-hat'] },
      } as CharacterDesign,
    ],
  ] as const)('%s turns without a pop', (name, design) => {
    // Each is watched to one side and a little past the middle, long hair to both: what pops does so on the way to a side.
    const [from, to] = name.includes('long hair')
      ? [-0.65, 0.65]
      : name.length % 2 === 0
        ? [-0.65, 0.12]
        : [-0.12, 0.65]
    const step = 0.01
    let before = picture(design, { yaw: from })
    const changes: number[] = []
    for (let i = 1; i <= Math.round((to - from) / step); i++) {
      const now = picture(design, { yaw: from + i * step })
      changes.push(difference(now, before))
      before = now
    }
    for (let i = 4; i < changes.length - 4; i++) {
      const around = [...changes.slice(i - 4, i), ...changes.slice(i + 1, i + 5)].sort((a, b) => a - b)
      const median = (around[3]! + around[4]!) / 2
      expect(changes[i]! / median, `yaw ${(from + (i + 1) * step).toFixed(2)}`).toBeLessThanOrEqual(1.6)
    }
  })
})
