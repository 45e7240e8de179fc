import { createCanvas } from '@napi-rs/canvas'
import { framesPerSecond25 } from '#core'
import type { Gesture, Pose, PropKind } from '#direction'
import { installCanvas } from '#media'
import { createShotPainter } from '#picture'
import { makeCast, makeFigure, makeScene, makeShot } from '../../test/support/board.ts'
import { writePng } from './stage.ts'

/**
 * Film strips of what one does to another, twelve pictures each, as a shot shows it: `node bench/sheets/blows.ts [folder [row …]]`.
 */
interface Row {
  gesture: Gesture
  /** Stands right and strikes to the left. */
  left?: true
  holds?: PropKind
  old?: true
  blocks?: true
  falls?: true
  alone?: true
  /** Frames between two pictures. */
  every?: number
}
const rows: Readonly<Record<string, Row>> = {
  punch: { gesture: 'punch' },
  'punch-left': { gesture: 'punch', left: true, old: true },
  'punch-fall': { gesture: 'punch', falls: true },
  'punch-blocked': { gesture: 'punch', blocks: true },
  kick: { gesture: 'kick' },
  'kick-left': { gesture: 'kick', left: true, old: true },
  slash: { gesture: 'slash', holds: 'sword', old: true },
  'slash-left': { gesture: 'slash', holds: 'sword', old: true, left: true },
  'slash-blocked': { gesture: 'slash', holds: 'sword', old: true, blocks: true },
  'slash-alone': { gesture: 'slash', holds: 'sword', old: true, alone: true },
  slap: { gesture: 'slap', every: 3 },
  push: { gesture: 'push', every: 3 },
  'grab-collar': { gesture: 'grab-collar', every: 3 },
}

installCanvas()
const [folder = 'out/sheets', ...asked] = process.argv.slice(2)
const people = [
  { id: 'he', sex: 'male' as const },
  { id: 'she', sex: 'female' as const },
]
const casts = { old: makeCast(people, 'xianxia'), now: makeCast(people, 'city') }
const [columns, width, height, top] = [12, 300, 360, 150]
for (const [name, row] of Object.entries(rows)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const ground: Pose = row.gesture === 'slap' || row.gesture === 'grab-collar' ? 'stand' : 'fight'
  const holds = { left: null, right: row.holds ?? null }
  const doer = makeFigure('he', {
    spot: row.left ? 'right' : 'left',
    facing: row.left ? -1 : 1,
    poses: [{ at: 0, pose: ground }],
    expressions: [{ at: 0, expression: 'angry', intensity: 0.9 }],
    gestures: [{ at: 4, gesture: row.gesture, length: 40 }],
    gazes: row.alone ? [] : [{ at: 0, target: { character: 'she' } }],
    holds,
  })
  const struck = row.blocks ? 'determined' : 'pain'
  const other = makeFigure('she', {
    spot: row.left ? 'left' : 'right',
    facing: row.left ? 1 : -1,
    poses: [{ at: 0, pose: row.blocks ? 'fight' : 'stand' }, ...(row.falls ? [{ at: 15, pose: 'fall' as const }] : [])],
    expressions: [
      { at: 0, expression: 'shocked', intensity: 0.6 },
      { at: 14, expression: struck, intensity: 1 },
    ],
    gestures: row.blocks ? [{ at: 4, gesture: 'block', length: 40 }] : [],
    holds: row.blocks ? holds : { left: null, right: null },
  })
  const set = row.old ? 'sect-gate' : 'car-park'
  const painter = createShotPainter({
    shot: makeShot({
      size: 'FS',
      length: 48,
      subject: null,
      figures: row.alone ? [doer] : [doer, other],
    }),
    scene: makeScene({ set, place: set }),
    cast: row.old ? casts.old : casts.now,
    speech: {},
    rate: framesPerSecond25,
    width,
    height: Math.round((width * 16) / 9),
  })
  const strip = createCanvas((columns / 2) * width, 2 * height)
  const cell = createCanvas(width, Math.round((width * 16) / 9))
  for (let i = 0; i < columns; i++) {
    painter.paint(
      cell.getContext('2d') as unknown as CanvasRenderingContext2D,
      4 + i * (row.every ?? 2) + (i > 8 ? (i - 8) * 3 : 0),
    )
    const [x, y] = [(i % (columns / 2)) * width, Math.floor(i / (columns / 2)) * height]
    strip.getContext('2d').drawImage(cell, 0, top, width, height, x, y, width, height)
  }
  painter.dispose()
  writePng(strip, `${folder}/blow-${name}.png`)
}
