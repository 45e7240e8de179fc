import { describe, expect, it } from 'vitest'
import {
  bodyFrame,
  type CharacterDesign,
  comicDesign,
  drawFigure,
  figureExtent,
  figureMetrics,
  outfitLibrary,
} from '#art'
import { evaluatePose } from '../motion/body/index.ts'
import { sampleDesign, sampleSubject } from './head/sample.ts'

const yaws = [-Math.PI, -2.3, -1.2, -0.4, 0, 0.6, 1.5, 2.6, 0.5]

type Outfit = (typeof outfitLibrary)[number]

function subjectIn(outfit: Outfit, yaw: number, palette: number, design: CharacterDesign) {
  const [main, second, accent] = outfit.palettes[palette % outfit.palettes.length]!
  const base = sampleSubject(design, { yaw }, {}, 0.1)
  const posture = evaluatePose(palette % 2 === 0 ? 'stand' : 'walk', {
    seconds: palette,
    facing: yaw,
    travelling: true,
  })
  return { ...base, outfit: { style: outfit.id, main, second, accent }, pose: { ...base.pose, ...posture } }
}

/** Draws somebody in an outfit from every side, last as a comic beat shows it, and looks for holes and for what lies beyond the bounds. */
function lookAt(outfit: Outfit, wearer: CharacterDesign): void {
  const scale = 0.1
  const canvas = new OffscreenCanvas(200, 260)
  const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  for (const [i, yaw] of yaws.entries()) {
    const small = i === yaws.length - 1
    const grown: CharacterDesign = {
      ...wearer,
      sex: outfit.sex === 'male' || (outfit.sex === 'any' && i % 2 === 0) ? 'male' : 'female',
    }
    const design = small ? comicDesign(grown) : grown
    const subject = subjectIn(outfit, yaw, i, design)
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.clearRect(0, 0, 200, 260)
    ctx.setTransform(scale, 0, 0, scale, 100, 40)
    drawFigure(ctx, subject)
    const { data } = ctx.getImageData(0, 0, 200, 260)
    const alpha = (x: number, y: number) => data[(y * 200 + x) * 4 + 3]!
    const extent = figureExtent(design, subject.pose, subject.outfit)!
    const pixels = new Uint32Array(data.buffer)
    for (let p = 0; p < pixels.length; p++) {
      if (pixels[p] === 0) continue
      const x = p % 200
      if (x === 0 || x === 199) expect.fail(`drawn to the edge, turned ${yaw}`)
      const [ux, uy] = [(x + 0.5 - 100) / scale, (Math.floor(p / 200) + 0.5 - 40) / scale]
      if (ux < extent.left || ux > extent.right || uy < extent.top || uy > extent.bottom)
        expect.fail(`drawn beyond the extent at ${ux}, ${uy}, turned ${yaw}`)
    }
    // From the neck to under the waist the spine's column is covered: no hole between collar and trunk.
    const frame = bodyFrame(subject)
    for (let y = 130; y < (small ? 240 : 640); y += 12) {
      const { x, y: py } = frame.place(0, y, 0)
      if (alpha(Math.round(100 + x * scale), Math.round(40 + py * scale)) <= 200)
        expect.fail(`a hole at ${y}, turned ${yaw}`)
    }
  }
}

describe('figures', () => {
  it('long hair is drawn from every side, inside its bounds', () =>
    lookAt(outfitLibrary.find(({ id }) => id === 'shirt')!, sampleDesign))
  it.each(outfitLibrary.map((outfit) => [outfit.id, outfit] as const))(
    '%s is drawn from every side, inside its bounds',
    // What is worn is looked at, not the hair over it.
    (_, outfit) => lookAt(outfit, { ...sampleDesign, hair: { ...sampleDesign.hair, style: 'bald' } }),
  )
  it('a child is shorter than its parents, and heavier people are broader', () => {
    const child = figureMetrics({ ...sampleDesign, age: 'child', height: 0.7 })
    const grown = figureMetrics(sampleDesign)
    expect(child.floor).toBeLessThan(grown.floor * 0.75)
    expect((grown.floor + 146) / 270).toBeGreaterThan(6.2)
    expect((grown.floor + 146) / 270).toBeLessThan(6.9)
  })
  it('a comic drawing is two to three heads tall, whoever it is of, and keeps hair, dress and colours', () => {
    for (const age of ['child', 'adult', 'elder'] as const) {
      const person = { ...sampleDesign, age, height: age === 'child' ? 0.7 : 1.1 }
      const comic = comicDesign(person)
      const heads = (figureMetrics(comic).floor + 216) / (270 * 1.48)
      expect(heads).toBeGreaterThan(1.9)
      expect(heads).toBeLessThan(3)
      expect(comic.hair).toEqual(person.hair)
      expect([comic.outfit, comic.extras, comic.id]).toEqual([person.outfit, person.extras, person.id])
      expect(comicDesign(person)).toBe(comic)
    }
  })
})
