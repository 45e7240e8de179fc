import { mkdirSync, writeFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import {
  type CharacterDesign,
  drawFigure,
  type FigurePose,
  type FigureSubject,
  figureMetrics,
  outfitLibrary,
  outfitNamed,
} from '#art'
import { gestureSchema, poseSchema } from '#direction'
import { installCanvas } from '#media'
import { sampleDesign, sampleSubject } from '../../src/art/head/sample.ts'
import { type BodyPosture, evaluateGesture, evaluatePose, stanceLibrary } from '../../src/motion/body/index.ts'

/*
 * Contact sheets of whole people: node bench/sheets/figures.ts <folder> [sheet …] [outfit …]. Sheets: outfits, busts, yaws, walk, poses, gestures.
 */

installCanvas()
const [folder = 'out/sheets', ...wanted] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const names = new Set(wanted)
const chosen = outfitLibrary.filter((o) => names.has(o.id))
const outfits = chosen.length > 0 ? chosen : outfitLibrary
const all = ![...names].some((n) => !outfitLibrary.some((o) => o.id === n))
const want = (sheet: string) => all || names.has(sheet)

const female: CharacterDesign = { ...sampleDesign, bulk: 0.45 }
const male: CharacterDesign = {
  ...sampleDesign,
  id: 'man',
  sex: 'male',
  seed: 'man',
  bulk: 0.5,
  hair: { ...sampleDesign.hair, style: 'male-fringe', colour: '#34303c' },
  eyes: { ...sampleDesign.eyes, height: 0.82, width: 1, lash: 0.3, iris: 14.6 },
  brows: { shape: 'sword', weight: 1.3 },
}
const child: CharacterDesign = { ...female, id: 'child', age: 'child', height: 0.7 }

export function subjectOf(
  design: CharacterDesign,
  outfit: string,
  posture: BodyPosture,
  options: { scale: number; headYaw?: number; palette?: number; pose?: Partial<FigurePose>; side?: number },
): FigureSubject {
  const definition = outfitLibrary.find((o) => o.id === outfit) ?? outfitLibrary[0]!
  const [main, second, accent] = definition.palettes[(options.palette ?? 0) % definition.palettes.length]!
  const base = sampleSubject(design, { yaw: options.headYaw ?? posture.body.yaw }, {}, options.scale)
  return {
    ...base,
    outfit: { style: definition.id, main, second, accent },
    light: { side: options.side ?? -1, below: false },
    pose: { ...base.pose, ...posture, ...options.pose },
  }
}

interface Cell {
  subject: FigureSubject
  label: string
}

function sheet(
  name: string,
  cells: readonly Cell[],
  cell: { width: number; height: number; scale: number; headY: number; columns: number },
) {
  const rows = Math.ceil(cells.length / cell.columns)
  const canvas = createCanvas(cell.width * cell.columns, cell.height * rows)
  const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  ctx.fillStyle = '#cfd6e4'
  ctx.fillRect(0, 0, canvas.width, canvas.height)
  const started = performance.now()
  cells.forEach(({ subject, label }, i) => {
    const x = (i % cell.columns) * cell.width
    const y = Math.floor(i / cell.columns) * cell.height
    ctx.save()
    ctx.beginPath()
    ctx.rect(x, y, cell.width, cell.height)
    ctx.clip()
    ctx.translate(x + cell.width / 2, y + cell.headY)
    ctx.scale(cell.scale, cell.scale)
    if (cell.height / cell.scale > 1500) {
      ctx.fillStyle = '#b8c0d2'
      ctx.fillRect(-900, figureMetrics(subject.design).floor - 26, 1800, 90)
    }
    drawFigure(ctx, subject)
    ctx.restore()
    ctx.fillStyle = '#333'
    ctx.font = '13px sans-serif'
    ctx.fillText(label, x + 6, y + 16)
  })
  console.log(`${name}: ${cells.length} figures, ${((performance.now() - started) / cells.length).toFixed(1)} ms each`)
  writeFileSync(`${folder}/${name}.png`, canvas.toBuffer('image/png'))
}

const full = { width: 230, height: 540, scale: 0.27, headY: 60, columns: 7 }
const bust = { width: 400, height: 520, scale: 0.8, headY: 160, columns: 4 }
const at = (pose: 'stand', facing: number, seconds = 1) => evaluatePose(pose, { seconds, facing, travelling: false })
const personFor = (sex: 'any' | 'female' | 'male', i: number) =>
  sex === 'female' || (sex === 'any' && i % 2 === 0) ? female : male

if (want('outfits')) {
  const cells: Cell[] = []
  for (const [i, outfit] of outfits.entries()) {
    const people = outfit.sex === 'any' ? [female, male] : [personFor(outfit.sex, i)]
    for (const [j, person] of people.entries())
      cells.push({
        subject: subjectOf(person, outfit.id, at('stand', j === 0 ? 0.45 : -0.4, i + j), {
          scale: full.scale,
          palette: j,
        }),
        label: outfit.id,
      })
  }
  sheet('outfits', cells, full)
}
if (want('busts')) {
  const cells: Cell[] = []
  for (const outfit of outfits) {
    const people = outfit.sex === 'any' ? [female, male] : [personFor(outfit.sex, 0)]
    for (const person of people)
      for (const yaw of people.length === 2 ? [0.55] : [0, 0.6])
        cells.push({
          subject: subjectOf(person, outfit.id, at('stand', yaw), { scale: bust.scale }),
          label: `${outfit.id} ${yaw}`,
        })
  }
  sheet('busts', cells, bust)
}
if (want('yaws')) {
  const cells: Cell[] = []
  for (const outfit of outfits)
    for (let i = 0; i < 8; i++) {
      const yaw = [-Math.PI, -2.2, -1.57, -0.8, -0.3, 0, 0.5, 1.1][i]!
      cells.push({
        subject: subjectOf(personFor(outfit.sex, outfits.indexOf(outfit)), outfit.id, at('stand', yaw), {
          scale: full.scale,
        }),
        label: `${outfit.id} ${yaw.toFixed(1)}`,
      })
    }
  sheet('yaws', cells, { ...full, columns: 8 })
}
if (want('walk')) {
  const cells: Cell[] = []
  for (const pose of ['walk', 'run'] as const)
    for (const [facing, person, outfit] of [
      [1.3, male, 'suit'],
      [0.25, female, 'suit'],
      [-1.1, female, 'xianxia-robe'],
    ] as const)
      for (let i = 0; i < 8; i++)
        cells.push({
          subject: subjectOf(person, outfit, evaluatePose(pose, { seconds: i * 0.135, facing, travelling: true }), {
            scale: full.scale,
          }),
          label: `${pose} ${i}`,
        })
  sheet('walk', cells, { ...full, columns: 8 })
}
if (want('poses')) {
  const cells: Cell[] = []
  for (const [i, pose] of poseSchema.options.entries())
    for (const [facing, person, outfit] of [
      [0.3, male, 'suit'],
      [1.4, female, 'suit'],
      [-0.8, female, 'xianxia-robe'],
    ] as const)
      cells.push({
        subject: subjectOf(person, outfit, evaluatePose(pose, { seconds: 2, facing, travelling: true }), {
          scale: 0.22,
          palette: i,
        }),
        label: `${pose} ${facing}`,
      })
  sheet('poses', cells, { width: 330, height: 460, scale: 0.22, headY: 60, columns: 6 })
}
if (want('gestures')) {
  const cells: Cell[] = []
  for (const gesture of gestureSchema.options)
    for (const [facing, person, outfit] of [
      [0.45, male, 'suit'],
      [-0.5, female, 'xianxia-robe'],
    ] as const) {
      const posture = at('stand', facing)
      const g = evaluateGesture(gesture, { seconds: 1, length: 2.4, facing })
      const arms = { left: g.left ?? posture.arms.left, right: g.right ?? posture.arms.right }
      cells.push({ subject: subjectOf(person, outfit, { ...posture, arms }, { scale: 0.42 }), label: gesture })
    }
  sheet('gestures', cells, { width: 320, height: 420, scale: 0.36, headY: 90, columns: 6 })
}
if (want('stances')) {
  const cells: Cell[] = []
  for (const stance of Object.values(stanceLibrary).flat())
    for (const [facing, person, outfit, side] of [
      [0.62, male, 'suit', 1],
      [-0.8, male, 'wuxia', -1],
      [0.3, female, 'shirt', -1],
      [-0.62, female, 'xianxia-robe', 1],
      [0.8, female, 'office-dress', 1],
      [-2.5, male, 'hoodie', 1],
    ] as const) {
      const arms = stance.arms(outfitNamed(outfit).handsGo ?? 'pockets')
      const posture = evaluatePose('stand', { seconds: 1, facing, travelling: false, stance: { arms, side } })
      cells.push({ subject: subjectOf(person, outfit, posture, { scale: 0.42 }), label: stance.id })
    }
  sheet('stances', cells, { width: 300, height: 420, scale: 0.42, headY: 90, columns: 6 })
}
if (want('ages')) {
  const people = [
    child,
    { ...female, age: 'teen' as const, height: 0.93 },
    female,
    { ...female, bulk: 1 },
    { ...female, age: 'elder' as const, bulk: 0.6, height: 0.95 },
    male,
    { ...male, bulk: 0 },
    { ...male, bulk: 1 },
    { ...male, age: 'elder' as const, bulk: 0.65, height: 0.96 },
    { ...child, sex: 'male' as const, hair: male.hair },
  ]
  sheet(
    'ages',
    people.map((p, i) => ({
      subject: subjectOf(p, outfits[i % outfits.length]!.id, at('stand', i % 2 === 0 ? 0.4 : -0.4, i), {
        scale: full.scale,
      }),
      label: `${p.age} ${p.bulk}`,
    })),
    { ...full, columns: 5 },
  )
}
