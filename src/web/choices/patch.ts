import type { Choices, DesignChoice, FigureChoice, SetChoice, ShotChoice, VoiceChoice } from '#series'

/** Changes to a choice: a member that is `undefined` goes back to what is derived. */
export type Change<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** Choices with a change to one shot. */
export function withShot(choices: Choices, id: string, change: Change<ShotChoice>): Choices {
  return withShots(choices, [id], () => change)
}

/** Choices with a change to each of these shots. They are copied once and not once a shot: a series has thousands. */
export function withShots(
  choices: Choices,
  ids: readonly string[],
  changeOf: (before: ShotChoice) => Change<ShotChoice>,
): Choices {
  const shots = new Map(Object.entries(choices.shots))
  for (const id of ids) {
    const before = shots.get(id) ?? {}
    const merged = merge(before, changeOf(before)) as ShotChoice
    shots.delete(id)
    if (Object.keys(merged).length > 0) shots.set(id, merged)
  }
  return { ...choices, shots: Object.fromEntries(shots) }
}

/** Choices with a change to one person in each of these shots. */
export function withFigure(
  choices: Choices,
  shots: readonly string[],
  character: string,
  change: Change<FigureChoice>,
): Choices {
  return withShots(choices, shots, ({ figures: before = {} }) => {
    const figures = entry(before, character, change)
    return { figures: Object.keys(figures).length === 0 ? undefined : figures }
  })
}

/** Choices with a change to how somebody looks. Parts (face, eyes, hair …) are changed member by member. */
export function withDesign(choices: Choices, id: string, change: Change<DesignChoice>): Choices {
  const now: Readonly<Record<string, unknown>> = choices.designs[id] ?? {}
  const parts = Object.entries(change).map(([name, value]) => [
    name,
    isPart(name, value) ? part(now[name], value) : value,
  ])
  return { ...choices, designs: entry(choices.designs, id, Object.fromEntries(parts) as Change<DesignChoice>) }
}

export function withVoice(choices: Choices, id: string, change: Change<VoiceChoice>): Choices {
  return { ...choices, voices: entry(choices.voices, id, change) }
}

export function withSet(choices: Choices, scene: string, change: Change<SetChoice>): Choices {
  return { ...choices, sets: entry(choices.sets, scene, change) }
}

/** Puts a recording in the place of a line's voice or a scene's music; null takes it away. */
export function withOwnSound(
  choices: Choices,
  family: 'lines' | 'music',
  id: string,
  recording: string | null,
): Choices {
  const { [id]: _, ...rest } = choices.sound[family]
  const chosen = recording === null ? rest : { ...rest, [id]: recording }
  return { ...choices, sound: { ...choices.sound, [family]: chosen } }
}

/** Picks a take for a shot until the pick is taken away again (null). */
export function withPick(choices: Choices, shot: string, take: string | null): Choices {
  const { [shot]: _, ...rest } = choices.picks
  return { ...choices, picks: take === null ? rest : { ...rest, [shot]: take } }
}

const partNames = new Set(['face', 'eyes', 'brows', 'nose', 'mouth', 'hair', 'outfit', 'wardrobe'])

function isPart(name: string, value: unknown): value is object {
  return partNames.has(name) && typeof value === 'object' && value !== null
}

function part(before: unknown, change: object): object | undefined {
  const merged = merge((before ?? {}) as object, change)
  return Object.keys(merged).length === 0 ? undefined : merged
}

/** A family with a change to the choice for one id. Choices that say nothing any more are not kept. */
function entry<T extends object>(
  family: Readonly<Record<string, T>>,
  id: string,
  change: Change<T>,
): Record<string, T> {
  const { [id]: before, ...rest } = family
  const merged = merge(before ?? {}, change) as T
  return Object.keys(merged).length === 0 ? rest : { ...rest, [id]: merged }
}

function merge(before: object, change: object): object {
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined))
}
