import { withAlpha } from '../../colour/colour.ts'
import { inkPath, lineWeight, type Point, taper } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition, ExtraRequest } from './extra.ts'

/** A healed cut along `way`, u on the face of a grown head, the character's right negative. `deep` 0 a pale line … 1 a red seam. */
function cut(
  ctx: CanvasRenderingContext2D,
  { subject, space, tones }: ExtraRequest,
  way: readonly Point[],
  deep: number,
): void {
  const [mx, my] = way[Math.floor(way.length / 2)]!
  if (space.depth(mx, my, faceDepth(mx, my)) < 5) return
  const line = way.map(([x, y]): Point => space.project(x, y, faceDepth(x, y) + 2))
  ctx.fillStyle = withAlpha(tones.light, 0.55 + 0.35 * deep)
  ctx.fill(
    inkPath(
      line.map(([x, y]): Point => [x + 1.2, y + 0.4]),
      2.6 + 2 * deep,
      taper(0.4, 0.5, 0.05),
      4,
    ),
  )
  ctx.fillStyle = withAlpha('#b0605c', 0.45 + 0.4 * deep)
  ctx.fill(inkPath(line, lineWeight(1.5 + 1.4 * deep, subject.scale), taper(0.4, 0.5, 0.05), 4))
}

/** An old cut over the eye, from the brow to the cheek: 刀疤脸. */
export const scar: ExtraDefinition = {
  name: 'scar',
  label: { zh: '刀疤', en: 'scar over the eye' },
  layer: 'skin',
  draw: (ctx, request) => {
    const { browY, eyeY } = request.anatomy
    cut(
      ctx,
      request,
      [
        [-44, browY - 14],
        [-50, browY + 6],
        [-56, eyeY + 26],
        [-61, eyeY + 44],
      ],
      1,
    )
  },
}

/** A faint nick through the outer end of the brow. */
export const scarBrow: ExtraDefinition = {
  name: 'scar-brow',
  label: { zh: '眉骨浅疤', en: 'faint scar on the brow' },
  layer: 'skin',
  draw: (ctx, request) => {
    const { browY } = request.anatomy
    cut(
      ctx,
      request,
      [
        [-52, browY - 19],
        [-57, browY - 4],
        [-64, browY + 14],
      ],
      0.5,
    )
  },
}

/** A short cut on the cheek bone. */
export const scarCheek: ExtraDefinition = {
  name: 'scar-cheek',
  label: { zh: '脸颊疤痕', en: 'scar on the cheek' },
  layer: 'skin',
  draw: (ctx, request) => {
    const { eyeY } = request.anatomy
    cut(
      ctx,
      request,
      [
        [-72, eyeY + 26],
        [-62, eyeY + 33],
        [-50, eyeY + 46],
      ],
      0.65,
    )
  },
}

/** Skin that a fire has tightened over the cheek and jaw. */
export const scarBurn: ExtraDefinition = {
  name: 'scar-burn',
  label: { zh: '烧伤疤', en: 'burn scar' },
  layer: 'skin',
  draw: (ctx, request) => {
    const { space, anatomy, subject } = request
    const { eyeY } = anatomy
    if (space.depth(-66, eyeY + 40, 40) < 4) return
    const patch = (grow: number): Path2D => {
      const path = new Path2D()
      const edge: Point[] = [
        [-84, eyeY + 12],
        [-70, eyeY + 18],
        [-60, eyeY + 30],
        [-48, eyeY + 44],
        [-52, eyeY + 62],
        [-60, eyeY + 78],
        [-74, eyeY + 70],
        [-84, eyeY + 46],
      ]
      edge.forEach(([x, y], i) => {
        const cx = -68
        const cy = eyeY + 44
        const [px, py] = space.project(cx + (x - cx) * grow, cy + (y - cy) * grow, faceDepth(x, y) + 2)
        if (i === 0) path.moveTo(px, py)
        else path.lineTo(px, py)
      })
      path.closePath()
      return path
    }
    ctx.fillStyle = withAlpha('#c0675c', 0.34)
    ctx.fill(patch(1))
    ctx.fillStyle = withAlpha('#d98878', 0.3)
    ctx.fill(patch(0.62))
    ctx.fillStyle = withAlpha('#98453f', 0.5)
    for (const [x, y, l] of [
      [-76, 30, 16],
      [-66, 44, 20],
      [-72, 58, 14],
      [-58, 54, 12],
    ] as const) {
      const at = (dx: number, dy: number): Point =>
        space.project(x + dx, eyeY + y + dy, faceDepth(x + dx, eyeY + y + dy) + 2)
      ctx.fill(
        inkPath([at(-l / 2, -4), at(0, 1), at(l / 2, -2)], lineWeight(1.8, subject.scale), taper(0.4, 0.5, 0), 3),
      )
    }
  },
}

/** Fresh blood in a line under the eye. */
export const bloodMark: ExtraDefinition = {
  name: 'blood-mark',
  label: { zh: '血痕', en: 'line of blood' },
  layer: 'skin',
  draw: (ctx, request) => {
    const { eyeY } = request.anatomy
    const { space } = request
    if (space.depth(56, eyeY + 40, 50) < 5) return
    const line = (
      [
        [60, eyeY + 22],
        [58, eyeY + 38],
        [54, eyeY + 60],
      ] as const
    ).map(([x, y]): Point => space.project(x, y, faceDepth(x, y) + 2))
    ctx.fillStyle = '#a3172a'
    ctx.fill(inkPath(line, 4.4, taper(0.3, 0.7, 0.05), 4))
  },
}
