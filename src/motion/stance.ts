import { type CharacterDesign, outfitNamed } from '#art'
import { createRandom } from '#core'
import type { Expression, Figure, Shot } from '#direction'
import { type Bearing, type Stance, type StanceArms, stanceLibrary } from './body/index.ts'

type Family = keyof typeof stanceLibrary

const moods: Partial<Record<Expression, Bearing['mood']>> = {
  happy: 'warm',
  laugh: 'warm',
  tender: 'warm',
  smirk: 'proud',
  angry: 'proud',
  cold: 'proud',
  shout: 'proud',
  determined: 'proud',
  disgust: 'proud',
  sad: 'low',
  cry: 'low',
  shy: 'low',
  afraid: 'low',
  pain: 'low',
  tired: 'low',
}

/** How readily somebody in a mood stands in each family, 0–1. */
const leaning: Readonly<Record<Bearing['mood'], Readonly<Record<Family, number>>>> = {
  plain: { closed: 0.7, 'set-off': 0.85, away: 0.7 },
  proud: { closed: 0.9, 'set-off': 1, away: 0.5 },
  low: { closed: 1, 'set-off': 0.3, away: 0.7 },
  warm: { closed: 0.7, 'set-off': 0.8, away: 0.7 },
}

/**
 * How a figure holds itself while it only stands: by who it is and how it feels, the same through a scene as long as nobody
 * else of the picture stands so, and never as somebody else of the shot does.
 */
export function stanceOf(
  figure: Figure,
  shot: Pick<Shot, 'scene' | 'figures'>,
  design: CharacterDesign,
): { stance: Stance; arms: StanceArms; side: 1 | -1 } {
  const random = createRandom(`${shot.scene}:${figure.character}:stance`)
  const { handsGo = 'pockets' } = outfitNamed((design.wardrobe[figure.outfit ?? ''] ?? design.outfit).style)
  const bearing: Bearing = { mood: moodOf(figure), age: design.age, sex: design.sex, handsGo }
  const full = figure.holds.left !== null || figure.holds.right !== null
  const family = full ? null : familiesOf(shot).get(figure.character)!
  const choice =
    family === null
      ? Object.values(stanceLibrary)
          .flat()
          .filter(({ oneHanded }) => oneHanded)
      : stanceLibrary[family]
  const stance = best(choice, (one) => one.suits(bearing) * random.fork(one.id).range(0.5, 1))
  // Whose one hand is full leads with the other.
  const side = full ? (figure.holds.right === null ? 1 : -1) : random.fork('side').chance(0.5) ? 1 : -1
  return { stance, arms: stance.arms(handsGo), side }
}

const moodOf = (figure: Figure): Bearing['mood'] => moods[figure.expressions[0]?.expression ?? 'neutral'] ?? 'plain'

/** A family for everybody of the shot: each their own favourite that is left. */
function familiesOf({ scene, figures }: Pick<Shot, 'scene' | 'figures'>): Map<string, Family> {
  const all = Object.keys(stanceLibrary) as Family[]
  const taken = new Map<string, Family>()
  for (const figure of [...figures].sort((a, b) => (a.character < b.character ? -1 : 1))) {
    const random = createRandom(`${scene}:${figure.character}:stance`)
    const left = all.filter((family) => ![...taken.values()].includes(family))
    const weight = leaning[moodOf(figure)]
    taken.set(
      figure.character,
      best(left.length > 0 ? left : all, (one) => weight[one] * random.fork(one).range(0.4, 1)),
    )
  }
  return taken
}

function best<T>(items: readonly T[], weight: (item: T) => number): T {
  return items.reduce((most, item) => (weight(item) > weight(most) ? item : most))
}
