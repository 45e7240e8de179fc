import type { SetDefinition } from '#art'
import { clamp } from '#core'
import type { Figure, Insert, Shot } from '#direction'
import { meetingsOf, spotSide } from '#motion'
import { mountAt } from './mounts.ts'
import { sits } from './seats.ts'

/** A shot as it is in its set. */
export interface SettledShot extends Shot {
  insert: (Insert & Pick<SetDefinition, 'surface'>) | null
}

/** How far the knees of someone who sits are turned from the viewer: two who talk would have them in each other's lap. */
const mostAside = 0.4

/**
 * The shot as people can sit in it: knees towards the viewer while the head turns to whoever they talk to; and where nobody can
 * stand, all but those who lie sit from its beginning. Who is carried neither sits nor lies; who rides is seen from the side.
 * What nobody holds lies on what the place has.
 */
export function settleFigures(shot: Shot, set: SetDefinition): SettledShot {
  const carried = new Set(meetingsOf(shot).flatMap(({ contact, other }) => (contact.carries ? [other] : [])))
  const riders = shot.figures.filter((figure) => mountAt(figure, 0) !== null)
  const settled = (figure: Figure): Figure => {
    if (riders.includes(figure)) return acrossThePicture(figure, riders)
    if (carried.has(figure)) return { ...figure, poses: [{ at: 0, pose: 'stand' }], travel: null }
    const seated = set.seatedOnly && !figure.poses.some(({ pose }) => pose === 'lie')
    if (!seated && !sits(figure)) return figure
    const openly = (facing: number) => (Math.abs(facing) > Math.PI / 2 ? facing : clamp(facing, -mostAside, mostAside))
    return {
      ...figure,
      facing: openly(figure.facing),
      turns: figure.turns.map((turn) => ({ ...turn, facing: openly(turn.facing) })),
      ...(seated && { poses: [{ at: 0, pose: 'sit' }], travel: null }),
    }
  }
  const insert = shot.insert === null ? null : { ...shot.insert, surface: set.surface }
  return { ...shot, insert, figures: shot.figures.map(settled) }
}

/** A horse and a sword are drawn from the side, and go where they look; of two who ride in one picture neither rides into the other. */
function acrossThePicture(figure: Figure, riders: readonly Figure[]): Figure {
  const goer = riders.find(({ travel }) => travel !== null)
  const across = goer?.travel == null ? 0 : spotSide[goer.travel.to] - spotSide[goer.travel.from]
  const way = Math.sign(across || riders[0]!.facing) || 1
  return { ...figure, facing: way * 1.1, turns: [], travel: figure.travel === null ? null : along(figure.travel, way) }
}

/** A way in or out by the edge that lies behind or before them. */
function along(travel: NonNullable<Figure['travel']>, way: number): NonNullable<Figure['travel']> {
  const [behind, before] = way > 0 ? (['off-left', 'off-right'] as const) : (['off-right', 'off-left'] as const)
  return {
    ...travel,
    from: travel.from === before ? behind : travel.from,
    to: travel.to === behind ? before : travel.to,
  }
}
