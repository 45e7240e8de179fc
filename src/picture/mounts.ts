import { type FigureMetrics, type MountKind, mixColours, mountNamed } from '#art'
import { designHeight } from '#core'
import type { Figure, Pose } from '#direction'
import { spotSide, travelProgress } from '#motion'
import type { FramedFigure } from './framed.ts'
import type { MoodLight } from './moods/mood.ts'

const mountOf: Partial<Record<Pose, MountKind>> = { ride: 'horse', 'sword-flight': 'flying-sword' }

/** What carries somebody at a frame of a shot; null for whoever is on their own feet. */
export function mountAt(figure: Figure, frame: number): MountKind | null {
  return mountOf[figure.poses.filter(({ at }) => at <= frame).at(-1)?.pose ?? 'stand'] ?? null
}

/** Of two who ride in one picture, whoever is further along the way is nearer to the viewer: neither hides the other. */
export function leadsRiders(figure: Figure, figures: readonly Figure[]): boolean {
  const riders = figures.filter((one) => mountAt(one, 0) !== null)
  const far = (one: Figure) => Math.sign(one.facing) * spotSide[one.spot]
  return riders.length > 1 && riders.every((one) => one === figure || far(one) < far(figure))
}

/** Seat of a grown woman over the floor, head units: what mounts are drawn for. */
const grown = 520

/** Draws what carries somebody, behind them. `place` is where their head would be, did they stand on the ground; design pixels. */
export function paintMount(
  ctx: CanvasRenderingContext2D,
  { figure }: Pick<FramedFigure, 'figure'>,
  place: { x: number; y: number; scale: number; roll: number },
  body: Pick<FigureMetrics, 'seat' | 'floor'>,
  moment: { frame: number; seconds: number; mood: MoodLight; pixels: number },
): void {
  const kind = mountAt(figure, moment.frame)
  if (kind === null || place.y - 1400 * place.scale > designHeight) return
  const { frame, seconds, mood, pixels } = moment
  const { travel } = figure
  const moving = travel !== null && travelProgress(travel, frame) > 0 && travelProgress(travel, frame) < 1
  ctx.save()
  ctx.setTransform(pixels, 0, 0, pixels, 0, 0)
  ctx.translate(place.x, place.y)
  ctx.rotate(place.roll)
  ctx.scale(place.scale, place.scale)
  mountNamed(kind).draw({
    ctx,
    floor: body.floor,
    size: (body.floor - body.seat) / grown,
    seconds,
    facing: figure.facing,
    moving,
    light: mixColours('#ffffff', mood.person.bottom, mood.person.strength),
  })
  ctx.restore()
}
