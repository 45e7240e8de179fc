import { curvePath, type Point } from '../ink/ink.ts'
import { type Dresser, lineWidth, tonesOf } from '../outfits/dresser.ts'
import type { ShoeCut } from '../outfits/outfit.ts'
import { groundSlope, type LegBones } from './frame.ts'

/** One foot in its shoe: a small solid under the ankle, seen from the body's yaw and a little from above. */
export function drawShoe(d: Dresser, bones: LegBones, cut: ShoeCut): void {
  const { ctx, frame } = d
  const { ankle, pitch, side } = bones
  if (ankle.y - 60 > d.bottom) return
  const { leg, child } = frame.size
  const k = (frame.size.female ? 0.88 : 1) * (1 - 0.22 * child)
  // Feet turn out a little.
  const yaw = frame.yaw + side * 0.22
  const sin = Math.sin(yaw)
  const cos = Math.cos(yaw)
  const heel = cut.kind === 'heel' ? 26 : 0
  const rise = pitch + (heel > 0 ? 0.3 : 0)
  const cp = Math.cos(rise)
  const sp = Math.sin(rise)
  const drop = leg.ankle
  // Foot space: x across, y down from the ankle, z forward; pitch lifts the heel about the ankle.
  const at = (x: number, y: number, z: number): Point => {
    const py = y * cp + z * sp
    const pz = z * cp - y * sp
    return [ankle.x + x * cos + pz * sin, ankle.y + py + (pz * cos - x * sin) * groundSlope]
  }
  const half = 27 * k
  const length = 104 * k
  const back = -34 * k
  const toe = cut.kind === 'heel' ? 0.45 : cut.kind === 'cloth' ? 0.75 : 0.82
  const tones = cut.kind === 'bare' ? d.skin : cut.tones
  const sideView = Math.abs(sin)
  const s = sin >= 0 ? 1 : -1
  const sole = drop
  const outline: Point[] = []
  // From the front the toe cap, from the side the whole length: the same solid's silhouette.
  const w = half * Math.abs(cos)
  const leftTop = at(-half * Math.sign(cos || 1) * 0.8, -12, 0)
  const rightTop = at(half * Math.sign(cos || 1) * 0.8, -12, 0)
  if (sideView > 0.62) {
    const top = leg.end + (cut.kind === 'heel' ? -3 : 4)
    const z = (v: number) => v
    outline.push(
      at(0, -10, z(-top)),
      at(0, 14, z(back - 2)),
      at(0, sole - 8, z(back - 4)),
      at(0, sole, z(back + 6)),
      at(0, sole, z(length * 0.5)),
      at(0, sole - 1, z(length * 0.92)),
      at(0, sole - 12, z(length)),
      at(0, sole - 26 * toe, z(length * 0.84)),
      at(0, sole - 38, z(length * 0.46)),
      at(0, 0, z(top + 10)),
      at(0, -12, z(top)),
    )
  } else {
    const spread = half * 1.12
    const dir = cos >= 0 ? 1 : -1
    const front = dir > 0 ? length : back - 6
    const rear = dir > 0 ? back : length
    void rear
    outline.push(
      [leftTop[0], leftTop[1]],
      at(-spread * dir * 0.98, sole * 0.45, front * 0.3),
      at(-spread * dir * 1.02, sole - 8, front * 0.62),
      at(-spread * dir * 0.62, sole, front * 0.98),
      at(spread * dir * 0.62, sole, front * 0.98),
      at(spread * dir * 1.02, sole - 8, front * 0.62),
      at(spread * dir * 0.98, sole * 0.45, front * 0.3),
      [rightTop[0], rightTop[1]],
    )
  }
  const path = curvePath(outline, true)
  ctx.lineJoin = 'round'
  ctx.strokeStyle = tones.line
  ctx.lineWidth = lineWidth(d, 2.8) * 2
  ctx.stroke(path)
  ctx.fillStyle = tones.base
  ctx.fill(path)
  ctx.save()
  ctx.clip(path)
  // Sole, shade under the instep, light on the toe.
  ctx.fillStyle = tones.shadow
  const shade =
    sideView > 0.62
      ? [
          at(0, sole * 0.45, back - 8),
          at(0, sole - 20, length * 0.4),
          at(0, sole - 8, length * 1.02),
          at(0, sole + 14, length),
          at(0, sole + 14, back - 10),
        ]
      : [
          at(d.frame.dark * half * 0.2, -20, 0),
          at(d.frame.dark * half * 0.3, sole + 20, length),
          at(d.frame.dark * half * 2, sole + 20, length),
          at(d.frame.dark * half * 2, -20, 0),
        ]
  ctx.fill(curvePath(shade, true))
  if (cut.kind === 'shoe' || cut.kind === 'sneaker' || cut.kind === 'boot') {
    ctx.strokeStyle = cut.sole
    ctx.lineWidth = cut.kind === 'shoe' ? 9 * k : 15 * k
    ctx.stroke(
      curvePath(
        sideView > 0.62
          ? [at(0, sole, back - 8), at(0, sole, length * 0.5), at(0, sole - 2, length + 6)]
          : outline.slice(2, 6),
      ),
    )
  }
  ctx.restore()
  ctx.strokeStyle = tones.line
  ctx.lineWidth = lineWidth(d, 1.7)
  if (cut.kind === 'sneaker' || cut.kind === 'shoe') {
    const light = cut.kind === 'sneaker' ? '#f4f4f6' : tones.light
    ctx.strokeStyle = light
    if (sideView > 0.62) {
      ctx.stroke(
        curvePath([
          at(0, sole - 34 * toe, length * 0.7),
          at(0, sole - 24, length * 0.56),
          at(0, sole - 12, length * 0.6),
        ]),
      )
    } else if (cos > 0) {
      ctx.stroke(
        curvePath([
          at(-w * 0.7, sole - 24, length * 0.5),
          at(0, sole - 18, length * 0.62),
          at(w * 0.7, sole - 24, length * 0.5),
        ]),
      )
    }
  }
  if (cut.kind === 'heel' && sideView > 0.4) {
    const spike = curvePath(
      [
        at(0, sole - 14, back - 4),
        at(0, sole + 4, back + 12),
        at(0, drop + heel + 14, back - 2),
        at(0, drop + heel + 14, back - 10),
      ],
      true,
    )
    ctx.strokeStyle = tones.line
    ctx.lineWidth = lineWidth(d, 2.4)
    ctx.fillStyle = tones.base
    ctx.fill(spike)
    ctx.stroke(spike)
    // The instep is bare.
    const instep = curvePath(
      [
        at(0, -8, -s * 0 - leg.end + 4),
        at(0, 18, back + 12),
        at(0, sole - 30, length * 0.25),
        at(0, sole - 34, length * 0.5),
        at(0, 0, leg.end + 12),
        at(0, -10, leg.end),
      ],
      true,
    )
    ctx.fillStyle = d.skin.base
    ctx.fill(instep)
  } else if (cut.kind === 'heel' && cos > 0) {
    ctx.fillStyle = d.skin.base
    ctx.fill(
      curvePath(
        [
          [leftTop[0], leftTop[1] - 4],
          at(-half * 0.7, sole * 0.5, length * 0.3),
          at(0, sole - 22, length * 0.62),
          at(half * 0.7, sole * 0.5, length * 0.3),
          [rightTop[0], rightTop[1] - 4],
        ],
        true,
      ),
    )
  }
  if (cut.kind === 'boot') drawShaft(d, bones, cut)
}

function drawShaft(d: Dresser, bones: LegBones, cut: ShoeCut): void {
  const { ctx, frame } = d
  const { knee, ankle } = bones
  const { leg } = frame.size
  const span = Math.hypot(ankle.x - knee.x, ankle.y - knee.y) || 1
  const t = Math.min(0.95, cut.shaft / span)
  const ux = (knee.x - ankle.x) / span
  const uy = (knee.y - ankle.y) / span
  const top: Point = [ankle.x + ux * span * t, ankle.y + uy * span * t]
  const wTop = leg.end + (leg.calf - leg.end) * Math.min(1, t * 1.35) + 8
  const wEnd = leg.end + 8
  const nx = -uy
  const ny = ux
  const path = curvePath(
    [
      [top[0] + nx * wTop, top[1] + ny * wTop],
      [
        (top[0] + ankle.x) / 2 + nx * (wTop * 0.5 + wEnd * 0.5),
        (top[1] + ankle.y) / 2 + ny * (wTop * 0.5 + wEnd * 0.5),
      ],
      [ankle.x + nx * wEnd, ankle.y + ny * wEnd],
      [ankle.x, ankle.y + 16],
      [ankle.x - nx * wEnd, ankle.y - ny * wEnd],
      [
        (top[0] + ankle.x) / 2 - nx * (wTop * 0.5 + wEnd * 0.5),
        (top[1] + ankle.y) / 2 - ny * (wTop * 0.5 + wEnd * 0.5),
      ],
      [top[0] - nx * wTop, top[1] - ny * wTop],
      [top[0], top[1] + 7],
    ],
    true,
  )
  const { tones } = cut
  ctx.strokeStyle = tones.line
  ctx.lineWidth = lineWidth(d, 2.8)
  ctx.fillStyle = tones.base
  ctx.fill(path)
  ctx.stroke(path)
  ctx.fillStyle = tones.shadow
  const s = d.frame.dark * (nx >= 0 ? 1 : -1)
  ctx.fill(
    curvePath(
      [
        [top[0] + nx * wTop * s * 0.3, top[1]],
        [ankle.x + nx * wEnd * s * 0.25, ankle.y],
        [ankle.x + nx * wEnd * s * 0.9, ankle.y],
        [top[0] + nx * wTop * s * 0.93, top[1] + 3],
      ],
      true,
    ),
  )
  const rim = tonesOf(cut.sole)
  void rim
}
