import type { FigureSubject } from '../character/subject.ts'
import { createDresser, type Dresser } from '../outfits/dresser.ts'
import { outfitNamed } from '../outfits/library.ts'
import type { OutfitCut } from '../outfits/outfit.ts'
import { drawLining, drawSkirt } from '../outfits/skirt.ts'
import { drawArm } from './arm.ts'
import type { ArmBones } from './frame.ts'
import { drawLegs } from './leg.ts'
import { drawNeck } from './neck.ts'
import { drawStates } from './states.ts'

interface Dressed {
  d: Dresser
  cut: OutfitCut
}
const dressed = new WeakMap<FigureSubject, Dressed>()

/** One dresser a subject and context: the body and the arms before the face share it. */
function dress(ctx: CanvasRenderingContext2D, subject: FigureSubject): Dressed {
  const kept = dressed.get(subject)
  if (kept !== undefined && kept.d.ctx === ctx) return kept
  const d = createDresser(ctx, subject)
  const made = { d, cut: outfitNamed(subject.outfit.style).cut(d) }
  dressed.set(subject, made)
  return made
}

/** Where an arm passes: behind the trunk, before it, or half and half; or even before the face. */
function layerOf(d: Dresser, arm: ArmBones): { upper: 'behind' | 'front'; fore: 'behind' | 'front' | 'face' } {
  const { cos, sin } = d.frame
  const bias = arm.pose.depth === 'back' ? -90 * cos : arm.pose.depth === 'front' ? 70 * cos : 0
  const sideways = -arm.side * sin * 40
  const upper = (arm.shoulder.z + arm.elbow.z) / 2 + sideways + bias * 0.4 < -52 ? 'behind' : 'front'
  const high = arm.wrist.y < 150 && arm.wrist.z > 30
  const before = (arm.elbow.z + arm.wrist.z) / 2 + bias
  const fore = high ? 'face' : before < (upper === 'behind' ? 22 : -70) ? 'behind' : 'front'
  return { upper: fore === 'behind' ? 'behind' : upper, fore }
}

/** Neck, trunk, limbs and clothes of one person, in head units of the standing head; the head goes on top. */
export function drawBody(ctx: CanvasRenderingContext2D, subject: FigureSubject): void {
  const { d, cut } = dress(ctx, subject)
  const { frame } = d
  ctx.save()
  turn(ctx, d)
  const arms = [frame.arms.left, frame.arms.right].sort((a, b) => a.shoulder.z - b.shoulder.z)
  const layers = arms.map((arm) => layerOf(d, arm))
  if (frame.cos > -0.05) cut.behind?.(d)
  arms.forEach((arm, i) => {
    if (layers[i]!.upper === 'behind') {
      drawArm(d, arm, cut.sleeve, 'root')
      drawArm(d, arm, cut.sleeve)
      cut.shoulder?.(d, arm.side)
    }
  })
  // Seen from the front, the lap of someone who sits lies before the jacket's hem.
  const lap = frame.pose.stance === 'sit' && frame.cos > 0.35 && cut.skirt === null
  if (cut.skirt !== null) drawLining(d, cut.skirt)
  if (!lap) drawLegs(d, cut.leg, cut.shoe)
  if (cut.skirt !== null) drawSkirt(d, cut.skirt)
  arms.forEach((arm, i) => {
    if (layers[i]!.upper === 'front') drawArm(d, arm, cut.sleeve, 'root')
  })
  drawNeck(d, 430)
  cut.torso(d)
  drawStates(d)
  if (lap) drawLegs(d, cut.leg, cut.shoe)
  arms.forEach((arm, i) => {
    const { upper, fore } = layers[i]!
    if (upper === 'front') {
      drawArm(d, arm, cut.sleeve)
      cut.shoulder?.(d, arm.side)
    } else if (fore === 'front') drawArm(d, arm, cut.sleeve, 'fore')
  })
  if (frame.cos <= -0.05) cut.behind?.(d)
  cut.over?.(d)
  ctx.restore()
}

/** Arms and hands that pass before the face: drawn again over the head. */
export function drawArmsInFront(ctx: CanvasRenderingContext2D, subject: FigureSubject): void {
  const { d, cut } = dress(ctx, subject)
  forearms(ctx, d, cut, (arm) => layerOf(d, arm).fore === 'face')
}

/** Forearms and hands that are laid upon somebody who stands nearer to the viewer. */
export function drawForearms(ctx: CanvasRenderingContext2D, subject: FigureSubject): void {
  const { d, cut } = dress(ctx, subject)
  forearms(ctx, d, cut, (arm) => arm.pose.over === true)
}

function forearms(ctx: CanvasRenderingContext2D, d: Dresser, cut: OutfitCut, which: (arm: ArmBones) => boolean): void {
  ctx.save()
  turn(ctx, d)
  for (const arm of [d.frame.arms.left, d.frame.arms.right]) if (which(arm)) drawArm(d, arm, cut.sleeve, 'fore')
  ctx.restore()
}

/** The whole figure turned about its hip: lying, falling. */
export function turn(ctx: CanvasRenderingContext2D, d: Pick<Dresser, 'frame'>): void {
  const { roll, body } = d.frame.pose
  if (roll === 0) return
  const y = d.frame.size.hip.y + d.frame.drop
  ctx.translate(body.hipX, y)
  ctx.rotate(roll)
  ctx.translate(-body.hipX, -y)
}
