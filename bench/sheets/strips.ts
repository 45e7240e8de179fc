import { drawFigure, figureMetrics, outfitLibrary, outfitNamed } from '#art'
import { framesPerSecond25 } from '#core'
import type { Gesture, Pose } from '#direction'
import { installCanvas } from '#media'
import { planFigure } from '#motion'
import { sampleDesign } from '../../src/art/head/sample.ts'
import { makeFigure, makeShot } from '../../test/support/board.ts'
import { drawSheet, writePng } from './stage.ts'

/**
 * Film strips of bodies in motion, eight pictures each, drawn as a shot draws them and dressed in trousers, robes, armour and dresses:
 * `node bench/sheets/strips.ts [folder [motion or outfit …]]`.
 */
interface Strip {
  pose: Pose
  gesture?: Gesture
  /** Frames of the shot that are shown, from where the pose begins. */
  frames: readonly number[]
}

const begins = 10
const strips: Readonly<Record<string, Strip>> = {
  fall: { pose: 'fall', frames: [0, 4, 7, 10, 13, 16, 20, 30] },
  kick: { pose: 'fight', gesture: 'kick', frames: [2, 5, 7, 9, 10, 14, 19, 24] },
  kneel: { pose: 'kneel', frames: [0, 2, 4, 6, 8, 10, 13, 30] },
  run: { pose: 'run', frames: [20, 23, 26, 29, 32, 35, 38, 41] },
  walk: { pose: 'walk', frames: [20, 23, 26, 29, 32, 35, 38, 41] },
}
const usual = ['suit', 'hanfu-female', 'armour', 'evening-dress', 'hanfu-male', 'office-dress']

installCanvas()
const [folder = 'out/sheets', ...asked] = process.argv.slice(2)
// Ids of outfits among what is asked for are worn instead of the usual ones.
const worn = asked.filter((name) => outfitLibrary.some(({ id }) => id === name))
const clothes = worn.length > 0 ? worn : usual
const motions = asked.filter((name) => !worn.includes(name))
const scale = 0.13
for (const [name, { pose, gesture, frames }] of Object.entries(strips)) {
  if (motions.length > 0 && !motions.includes(name)) continue
  const people = clothes.map((id) => {
    const outfit = outfitNamed(id)
    const [main, second, accent] = outfit.palettes[0]!
    const sex = outfit.sex === 'female' ? ('female' as const) : ('male' as const)
    const hair = { ...sampleDesign.hair, style: sex === 'female' ? 'half-up' : 'male-fringe' }
    const design = { ...sampleDesign, sex, hair, outfit: { style: id, main, second, accent } }
    const figure = makeFigure('sample', {
      facing: 1,
      poses: [
        { at: 0, pose: 'stand' },
        { at: begins, pose },
      ],
      gestures: gesture === undefined ? [] : [{ at: begins, gesture, length: 40 }],
      travel: pose === 'run' || pose === 'walk' ? { from: 'off-left', to: 'off-right', start: 0, length: 90 } : null,
    })
    const shot = makeShot({ size: 'FS', length: 100, figures: [figure] })
    return { design, pose: planFigure({ figure, shot, design, speech: {}, rate: framesPerSecond25 }) }
  })
  writePng(
    drawSheet({
      columns: frames.length,
      rows: people.length,
      cell: [240, 290],
      draw: (ctx, column, row) => {
        const { design, pose: poseAt } = people[row]!
        ctx.translate(0, -115)
        ctx.scale(scale, scale)
        ctx.fillStyle = '#b4bed2'
        ctx.fillRect(-900, figureMetrics(design).floor - 20, 1800, 60)
        drawFigure(ctx, {
          design,
          outfit: design.outfit,
          pose: poseAt(begins + frames[column]!),
          light: { side: -1, below: false },
          scale,
        })
        return column === 0 ? design.outfit.style : undefined
      },
    }),
    `${folder}/strip-${name}.png`,
  )
}
