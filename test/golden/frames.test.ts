import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { setNamed } from '#art'
import { framesPerSecond25 } from '#core'
import type { Figure, Gesture, Pose, Shot } from '#direction'
import { createShotPainter } from '#picture'
import type { TimeOfDay } from '#story'
import { makeCast, makeFigure, makeScene, makeShot } from '../support/board.ts'

/*
 * A few small pictures that were looked at and found good. When one differs, expected │ actual lies in out/golden/.
 * `UPDATE_GOLDEN=1 npx vitest run test/golden/frames.test.ts` takes the new ones: look at each, and say in the commit what is better.
 */
const [width, height] = [135, 240]
const folder = path.resolve(import.meta.dirname, 'frames')
const city = makeCast([{ id: 'she' }, { id: 'he', sex: 'male' }], 'city')
const old = makeCast([{ id: 'she' }, { id: 'he', sex: 'male' }], 'xianxia')

const pose = (one: Pose) => [{ at: 0, pose: one }]
const touching = (gesture: Gesture): Figure[] => [
  makeFigure('he', {
    spot: 'left',
    gestures: [{ at: 0, gesture, length: 50 }],
    gazes: [{ at: 0, target: { character: 'she' } }],
  }),
  makeFigure('she', { spot: 'right' }),
]

interface Picture {
  set: string
  time?: TimeOfDay
  past?: boolean
  shot: Partial<Shot>
}

const pictures: Record<string, Picture> = {
  'an empty street at night in the rain': { set: 'rain-alley', time: 'night', shot: { size: 'ELS' } },
  'a palace hall by day': { set: 'palace-hall', shot: { size: 'ELS' } },
  'a ship deck at dusk': { set: 'ship-deck', time: 'dusk', shot: { size: 'ELS' } },
  'two on a sofa behind the table': {
    set: 'villa-living-room',
    shot: {
      size: 'FS',
      figures: [
        makeFigure('she', { spot: 'left', facing: 0.6, poses: pose('sit') }),
        makeFigure('he', { spot: 'right', facing: -0.6, poses: pose('sit') }),
      ],
    },
  },
  'somebody behind the desk': {
    set: 'office-boss',
    shot: { size: 'FS', figures: [makeFigure('he', { poses: pose('sit') })] },
  },
  'the ruler on the throne, near': {
    set: 'palace-hall',
    past: true,
    shot: { size: 'MS', figures: [makeFigure('he', { poses: pose('sit') })] },
  },
  'over a shoulder at night': {
    set: 'villa-living-room',
    time: 'night',
    shot: {
      size: 'MS',
      angle: 'over-shoulder',
      figures: [makeFigure('he', { spot: 'foreground-right', facing: -2.55 }), makeFigure('she', { facing: 0.8 })],
    },
  },
  'a kiss': { set: 'garden', past: true, shot: { size: 'MS', figures: touching('kiss') } },
  'one carries another': { set: 'rain-alley', time: 'night', shot: { size: 'FS', figures: touching('carry') } },
  "one on another's back": { set: 'mountain-road', past: true, shot: { size: 'FS', figures: touching('piggyback') } },
  'a punch lands': {
    set: 'car-park',
    shot: {
      size: 'MLS',
      figures: [
        makeFigure('he', { spot: 'left', poses: pose('fight'), gestures: [{ at: 20, gesture: 'punch', length: 30 }] }),
        makeFigure('she', { spot: 'right', expressions: [{ at: 0, expression: 'pain', intensity: 1 }] }),
      ],
    },
  },
  'a sword cut is warded off': {
    set: 'sect-gate',
    past: true,
    shot: {
      size: 'MLS',
      figures: [
        makeFigure('she', {
          spot: 'right',
          poses: pose('fight'),
          gestures: [{ at: 20, gesture: 'slash', length: 30 }],
          holds: { left: null, right: 'sword' },
        }),
        makeFigure('he', {
          spot: 'left',
          poses: pose('fight'),
          gestures: [{ at: 20, gesture: 'block', length: 30 }],
          holds: { left: null, right: 'sword' },
        }),
      ],
    },
  },
  'a rider': {
    set: 'field',
    past: true,
    shot: { size: 'FS', figures: [makeFigure('she', { facing: 0.6, poses: pose('ride') })] },
  },
  'flying on a sword': {
    set: 'sect-gate',
    past: true,
    shot: { size: 'FS', figures: [makeFigure('he', { facing: -0.6, poses: pose('sword-flight') })] },
  },
  'loss of face, drawn small': {
    set: 'office-boss',
    shot: {
      size: 'MS',
      figures: [
        makeFigure('she', {
          facing: 0.5,
          states: ['comic'],
          expressions: [{ at: 0, expression: 'angry', intensity: 1 }],
        }),
      ],
    },
  },
  'a face in grief': {
    set: 'hospital-corridor',
    shot: {
      size: 'CU',
      figures: [makeFigure('she', { facing: 0.4, expressions: [{ at: 0, expression: 'cry', intensity: 1 }] })],
    },
  },
}

function paint({ set, time = 'day', past = false, shot }: Picture) {
  const canvas = createCanvas(width, height)
  const mood = setNamed(set).mood({ time, weather: 'clear', seed: set })
  const painter = createShotPainter({
    shot: makeShot({ length: 50, mood, ...shot, subject: shot.figures?.at(-1)?.character ?? null }),
    scene: makeScene({ set, place: set, time }),
    cast: past ? old : city,
    speech: {},
    rate: framesPerSecond25,
    width,
    height,
  })
  painter.paint(canvas.getContext('2d') as unknown as CanvasRenderingContext2D, 30)
  painter.dispose()
  return canvas
}

for (const [name, picture] of Object.entries(pictures))
  it(`looks as it was found good: ${name}`, async () => {
    const file = path.join(folder, `${name.replaceAll(/[^a-z]+/gu, '-')}.png`)
    const actual = paint(picture)
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, actual.toBuffer('image/png'))
    }
    expect(existsSync(file), `${file} is missing`).toBe(true)
    const expected = createCanvas(width, height)
    expected.getContext('2d').drawImage(await loadImage(readFileSync(file)), 0, 0)
    const [a, b] = [actual, expected].map((one) => one.getContext('2d').getImageData(0, 0, width, height).data)
    // Another processor may round an edge otherwise; a drawing that moved is far more than that.
    let far = 0
    for (let i = 0; i < a!.length; i += 4)
      if (Math.max(...[0, 1, 2].map((channel) => Math.abs(a![i + channel]! - b![i + channel]!))) > 20) far++
    const share = far / (width * height)
    if (share > 0.012) {
      const both = createCanvas(width * 2, height)
      both.getContext('2d').drawImage(expected, 0, 0)
      both.getContext('2d').drawImage(actual, width, 0)
      mkdirSync('out/golden', { recursive: true })
      writeFileSync(path.join('out/golden', path.basename(file)), both.toBuffer('image/png'))
    }
    expect(share, 'share of pixels that differ').toBeLessThanOrEqual(0.012)
  })
