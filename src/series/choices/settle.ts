import type { Story } from '#story'
import type { Choices } from './choices.ts'
import { choiceFor } from './keyed.ts'
import { readSceneNames } from './scene-names.ts'

/** Ids as choices have them → as the things are called now: only those that differ. */
export type Renamed = Readonly<Record<string, string>>

/** Which ids of scenes, and of what is in them, are other ones now. */
export function renamedIds({ sets, scenes, shots, picks, covers, sound }: Choices, story: Story): Renamed {
  const ids = [
    ...[sets, scenes, shots, picks, sound.lines, sound.music].flatMap((family) => Object.keys(family)),
    ...Object.values(covers).map(({ shot }) => shot),
  ]
  const held = Object.entries(scenes).flatMap(([scene, tails]) => tails.map((tail) => `${scene}${tail}`))
  const nameOf = readSceneNames([...ids, ...held], story)
  return Object.fromEntries(
    ids.flatMap((id) => {
      const name = nameOf(id)
      return name === id ? [] : [[id, name]]
    }),
  )
}

/**
 * What was chosen by other ids, by those of today. Where something was chosen by both, what has the new one counts. Gives the very same choices back
 * when none is of that kind.
 */
export function renameChoices(choices: Choices, renamed: Renamed): Choices {
  const settled = (id: string) => choiceFor(renamed, id) ?? id
  const { sets, scenes, shots, picks, covers, sound } = choices
  const old = (family: object) => Object.keys(family).some((id) => settled(id) !== id)
  const none = ![sets, scenes, shots, picks, sound.lines, sound.music].some(old)
  if (none && Object.values(covers).every(({ shot }) => settled(shot) === shot)) return choices
  const rekeyed = <T>(family: Readonly<Record<string, T>>): Record<string, T> => {
    const ids = Object.keys(family)
    const [moved, kept] = [ids.filter((id) => settled(id) !== id), ids.filter((id) => settled(id) === id)]
    const out: Record<string, T> = {}
    for (const id of [...moved, ...kept]) out[settled(id)] = merged(choiceFor(out, settled(id)), family[id]!)
    return out
  }
  return {
    ...choices,
    sets: rekeyed(sets),
    scenes: rekeyed(scenes),
    shots: rekeyed(shots),
    picks: rekeyed(picks),
    covers: Object.fromEntries(
      Object.entries(covers).map(([id, cover]) => [id, { ...cover, shot: settled(cover.shot) }]),
    ),
    sound: { ...sound, lines: rekeyed(sound.lines), music: rekeyed(sound.music) },
  }
}

/** Choices by the ids of today's story. */
export const settleChoices = (choices: Choices, story: Story): Choices =>
  renameChoices(choices, renamedIds(choices, story))

function merged<T>(before: T | undefined, after: T): T {
  if (Array.isArray(after)) return after
  return typeof before === 'object' && typeof after === 'object' ? { ...before, ...after } : after
}
