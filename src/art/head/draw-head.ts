import { clamp, lerp, smoothstep } from '#core'
import type { FigureSubject } from '../character/subject.ts'
import { mixColours, shiftColour, withAlpha } from '../colour/colour.ts'
import { layHair } from '../hair/lay-hair.ts'
import { ornamentNamed } from '../hair/ornaments/registry.ts'
import {
  paintBareSkull,
  paintHairBehind,
  paintHairBeside,
  paintHairFront,
  paintHairShadow,
} from '../hair/paint-hair.ts'
import { curvePath, inkPath, lineWeight, type Point, sampleCurve, taper } from '../ink/ink.ts'
import { anatomyOf } from './anatomy.ts'
import { drawBrow } from './brow.ts'
import { type FaceContour, faceContour } from './contour.ts'
import { drawEar } from './ear.ts'
import type { ExtraDefinition } from './extras/extra.ts'
import { extraNamed } from './extras/registry.ts'
import { drawEye } from './eye.ts'
import { drawSigns } from './marks/signs.ts'
import { drawSkinMarks } from './marks/skin-marks.ts'
import { drawStrain } from './marks/strain.ts'
import { drawTears } from './marks/tears.ts'
import { drawWrinkles } from './marks/wrinkles.ts'
import { drawMouth } from './mouth.ts'
import { drawNose } from './nose.ts'
import { type SkinTones, skinTones } from './skin.ts'
import { createHeadSpace, type HeadSpace } from './space.ts'

/** Hair that hangs behind neck and body, in head space. */
export function drawHeadBehind(ctx: CanvasRenderingContext2D, subject: FigureSubject): void {
  const space = createHeadSpace(subject.pose.head)
  paintHairBehind(ctx, layHair(subject, space), subject, space)
}

/** Ears, face and the hair around it, in head space. */
export function drawHead(ctx: CanvasRenderingContext2D, subject: FigureSubject): void {
  const space = createHeadSpace(subject.pose.head)
  const { design, pose } = subject
  const hair = layHair(subject, space)
  const anatomy = anatomyOf(design)
  const tones = skinTones(subject)
  const contour = faceContour(design, anatomy, space, pose.face.mouthOpen)
  const turn = Math.abs(space.yaw)
  const near = space.side === 1 ? -1 : 1

  const worn = design.extras.map(extraNamed)
  const extras = (layer: ExtraDefinition['layer']) => {
    for (const extra of worn) {
      if (extra === null || extra.layer !== layer) continue
      const { until = 2.1 } = extra
      ctx.globalAlpha = 1 - smoothstep(until - 0.35, until, turn)
      if (turn < until) extra.draw(ctx, { subject, space, anatomy, tones, contour })
      ctx.globalAlpha = 1
    }
  }

  paintHairBeside(ctx, hair, subject)
  const ears = () => {
    if (hair.parts.ears) for (const side of [-near, near] as (1 | -1)[]) drawEar(ctx, { subject, space, tones, side })
  }
  // From behind, ears stand out beyond the skull.
  if (turn > 1.7) ears()
  if (hair.parts.bare === true) paintBareSkull(ctx, hair, subject, space, tones)
  if (turn <= 1.7) ears()
  // Behind the jaw's corner, under the ear, is neck: without it a turned head shows a gap there. It comes out from behind the face.
  const nape = smoothstep(0.6, 0.95, -near * space.sin)
  if (nape > 0.02) {
    const at = (x: number, y: number, z: number) =>
      space.project(near * lerp(60, x, nape), lerp(30, y, nape), lerp(20, z, nape))
    // A bare skull has a nape of its own; only the seam behind the ear is missing there.
    const bare = hair.parts.bare === true
    // Once the head has turned away, the neck's other side stands out behind.
    const wide = space.cos > 0 ? 1 : -0.4
    const back = bare ? [at(76, 34, -24)] : [at(76 * wide, 34, -52), at(64 * wide, 62, -46), at(54 * wide, 96, -36)]
    ctx.fillStyle = tones.line
    if (!bare) ctx.fill(inkPath(back, lineWeight(2.6, subject.scale) * 1.6 * nape, taper(0.3, 0.3, 0), 3))
    ctx.fillStyle = bare ? tones.base : tones.shadow
    ctx.fill(curvePath([at(84, -24, 0), at(84, -20, -30), ...back, at(42, bare ? 70 : 104, -6), at(66, 70, 14)], true))
  }
  paintSkin(ctx, subject, space, contour, tones, hair.parts.bare === true)

  // From behind there are no features; on the way they pass the edge of the face, where the clip takes them.
  if (turn < 2.1) {
    ctx.save()
    ctx.clip(contour.face)
    extras('skin')
    ctx.restore()
    // Only a turned face has features at its edge.
    ctx.save()
    if (turn > 0.4) ctx.clip(contour.reach)
    ctx.globalAlpha = 1 - smoothstep(1.75, 2.1, turn)
    const request = { subject, space, anatomy, tones }
    drawWrinkles(ctx, request)
    drawNose(ctx, request)
    drawMouth(ctx, request)
    ctx.restore()
    ctx.save()
    ctx.clip(contour.face)
    if (hair.parts.bare !== true) paintHairShadow(ctx, hair, subject, space, mixColours(tones.base, tones.shadow, 0.9))
    drawSkinMarks(ctx, { subject, space, anatomy, tones })
    drawStrain(ctx, { subject, space, anatomy, tones })
    ctx.restore()
    ctx.save()
    if (turn > 0.4) ctx.clip(contour.reach)
    ctx.globalAlpha = 1 - smoothstep(1.75, 2.1, turn)
    const lash = mixColours('#2a171c', hair.line, 0.25)
    const brow = browColour(design.hair.colour)
    for (const side of [-near, near] as (1 | -1)[]) {
      // Past this turn the bridge of the nose hides the far eye.
      const seen = side === near ? 1 : 1 - smoothstep(0.92, 1.12, turn)
      if (seen < 0.02) continue
      ctx.globalAlpha = seen * (1 - smoothstep(1.75, 2.1, turn))
      drawEye(ctx, { ...request, side, lash })
      drawBrow(ctx, { subject, anatomy, space, side, colour: brow })
    }
    ctx.globalAlpha = 1
    drawTears(ctx, request)
    ctx.restore()
  }
  extras('over')
  // An ear that has turned to the viewer lies over the jaw's end and the cropped hair.
  const nearEar = hair.parts.ears ? smoothstep(0.1, 0.3, -near * space.sin) : 0
  paintHairFront(ctx, hair, subject, space, () => {
    if (nearEar < 0.02) return
    ctx.globalAlpha = nearEar
    drawEar(ctx, { subject, space, tones, side: near })
    ctx.globalAlpha = 1
  })
  if (hair.parts.ears) extras('top')
  for (const name of design.hair.ornaments) ornamentNamed(name)?.draw(ctx, { subject, space })
  if (turn < 1.9) drawSigns(ctx, { subject, space, anatomy, tones })
}

function browColour(hair: string): string {
  return mixColours(shiftColour(hair, { lightness: -0.04 }), '#3a2626', 0.35)
}

function paintSkin(
  ctx: CanvasRenderingContext2D,
  subject: FigureSubject,
  space: HeadSpace,
  { face, far, near, forehead }: FaceContour,
  tones: SkinTones,
  bare: boolean,
): void {
  ctx.fillStyle = tones.base
  ctx.fill(face)
  const light = subject.light.side < 0 ? -1 : 1
  const flip = subject.light.below ? -1 : 1
  ctx.save()
  ctx.clip(face)
  // The forehead and cheek that face the light.
  const [lx, ly] = [light * 34 + space.sin * 44, -20 * flip + 10]
  const glow = ctx.createRadialGradient(lx, ly, 4, lx, ly, 105)
  glow.addColorStop(0, withAlpha(tones.light, 0.75))
  glow.addColorStop(1, withAlpha(tones.light, 0))
  ctx.fillStyle = glow
  ctx.fillRect(-130, -160, 260, 300)
  // Warm cheeks.
  for (const side of [-1, 1]) {
    const [x, y] = space.project(side * 52, 62, 45)
    if (space.depth(side * 52, 62, 45) < -10) continue
    const blood = ctx.createRadialGradient(x, y, 2, x, y, 34)
    blood.addColorStop(0, withAlpha(tones.flush, 0.2 * (subject.design.sex === 'female' ? 1 : 0.5)))
    blood.addColorStop(1, withAlpha(tones.flush, 0))
    ctx.fillStyle = blood
    ctx.fillRect(x - 36, y - 36, 72, 72)
  }
  // The cel shadow of the side away from the light: along the jaw, wider under the cheekbone.
  const farSide = space.side
  const shade = -light
  const edge = shade === farSide ? far : near
  const inset = (point: Point): Point => {
    const y = point[1]
    const bite =
      9 +
      15 * smoothstep(20, 62, y) * (1 - smoothstep(92, 118, y)) +
      5 * smoothstep(-60, -10, y) * (1 - smoothstep(-10, 25, y))
    return [
      point[0] - shade * bite * (shade === farSide ? clamp(space.cos * 1.1, 0.25, 1) : 1),
      y - 4 * smoothstep(90, 120, y),
    ]
  }
  const inner = edge.map(inset)
  const outer = edge.map(([x, y]): Point => [x + shade * 30, y + 6])
  const shadow = curvePath([...inner, ...[...outer].reverse()], true)
  ctx.fillStyle = withAlpha(tones.shadow, 0.8)
  ctx.fill(shadow)
  ctx.restore()
  if (Math.abs(space.yaw) > 1.6) {
    // Turned away, the skin under the hair, or under a bare skull, is neck and lies in shade; only the cheek's edge has light.
    const away = smoothstep(1.6, 2.3, Math.abs(space.yaw))
    const shade = bare
      ? ctx.createLinearGradient(0, 48, 0, 100)
      : ctx.createLinearGradient(78 * space.side, 0, 20 * space.side, 0)
    const lit = bare ? 0 : smoothstep(2.2, 3, Math.abs(space.yaw))
    shade.addColorStop(0, withAlpha(tones.shadow, away * lit))
    shade.addColorStop(1, withAlpha(tones.shadow, away))
    ctx.fillStyle = shade
    ctx.fill(face)
  }
  // The jaw's line swells at chin and jaw and dies away towards the ears.
  const weight = lineWeight(2.7, subject.scale)
  const turn = Math.abs(space.yaw)
  const nearLine = sampleCurve(
    near.filter(([, y]) => y > -20),
    5,
  )
  const [brow, above] = [far.at(-1)!, bare ? 0 : smoothstep(1, 1.4, turn)]
  const farLine = sampleCurve([...far, [lerp(brow[0], forehead[0], above), lerp(brow[1], forehead[1], above)]], 5)
  // What was the near jaw is the side of the neck once the face has turned away.
  ctx.fillStyle = withAlpha(tones.line, 1 - smoothstep(1.6, 1.9, turn))
  ctx.fill(inkPath(nearLine, weight, (t) => (1 - t) ** 0.35 * (0.75 + 0.25 * Math.cos(t * 9)), 1))
  ctx.fillStyle = withAlpha(tones.line, 1 - smoothstep(2.3, 2.9, turn))
  ctx.fill(inkPath(farLine, weight, (t) => 0.72 + 0.28 * Math.cos(t * 10), 1))
}
