import type { CharacterDesign } from '../character/design.ts'
import { type FacePose, type FigurePose, restFace } from '../character/pose.ts'
import type { FigureSubject } from '../character/subject.ts'

/** A plain young woman, for tests and sheets to vary. */
export const sampleDesign: CharacterDesign = {
  version: 1,
  id: 'sample',
  name: 'Sample',
  sex: 'female',
  age: 'adult',
  height: 1,
  bulk: 0.4,
  skin: '#ffe6d8',
  face: { width: 1, jaw: 0.1, cheek: 0.2, chinWidth: 0.2, chinLength: 0.2, wrinkles: 0 },
  eyes: { shape: 'almond', colour: '#8a5a33', width: 1.05, height: 1.05, tilt: 0.4, spacing: 46, iris: 16.5, lash: 1 },
  brows: { shape: 'straight', weight: 1 },
  nose: { shape: 'small', length: 0 },
  mouth: { shape: 'soft', width: 1, lipstick: null },
  hair: { style: 'long-straight', colour: '#4a3028', tip: null, volume: 1, part: 0.4, ornaments: [] },
  extras: [],
  outfit: { style: 'shirt', main: '#ffffff', second: '#8899aa', accent: '#aa3344' },
  wardrobe: {},
  signature: '#ffd24a',
  seed: 'sample',
}

/** A subject at rest: head turned as given, body straight. */
export function sampleSubject(
  design: CharacterDesign,
  head: { yaw?: number; pitch?: number } = {},
  face: Partial<FacePose> = {},
  scale = 1,
): FigureSubject {
  const arm = {
    shoulder: 0.1,
    elbow: 0.1,
    wrist: 0,
    hand: 'relaxed',
    depth: 'side',
    foreshorten: 0,
    holds: null,
  } as const
  const leg = { thigh: 0, shin: 0, foot: 0, foreshorten: 0 }
  const pose: FigurePose = {
    head: { yaw: head.yaw ?? 0, pitch: head.pitch ?? 0, roll: 0, x: 0, y: 0 },
    face: { ...restFace, ...face },
    body: { yaw: (head.yaw ?? 0) * 0.35, lean: 0, bend: 0, hipTilt: 0, hipX: 0, drop: 0, breath: 0 },
    arms: { left: arm, right: arm },
    legs: { left: leg, right: leg },
    stance: 'stand',
    roll: 0,
    sway: 0,
    clothSway: 0,
    clothLift: 0,
    time: 0,
    states: { wet: 0, wounded: 0, dusty: 0, ghostly: 0, glowing: 0, disguised: 0, head: 'usual' },
  }
  return { design, outfit: design.outfit, pose, light: { side: -1, below: false }, scale }
}
