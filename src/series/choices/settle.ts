import type { Story } from '#story'
import type { Choices } from './choices.ts'

/** Scenes were once called by their number in the episode, and so was everything in them: `s01e01_sc02`, `s01e01_sc02_shopen`. */
const counted = /^(s\d+e\d+)_sc(\d+)(?=_|$)/u

/**
 * What was chosen about scenes by their number, about those that stand there now. Where something was chosen by both names, the new one counts. Gives
 * the very same choices back when none is of that kind.
 */
export function settleChoices(choices: Choices, { episodes }: Story): Choices {
  const scenes = new Map(episodes.map(({ id, scenes }) => [id, scenes]))
  let old = false
  const settled = (id: string) =>
    id.replace(counted, (whole, episode: string, number: string) => {
      const scene = scenes.get(episode)?.[Number(number) - 1]
      if (scene !== undefined) old = true
      return scene?.id ?? whole
    })
  const rekeyed = <T>(family: Readonly<Record<string, T>>): Record<string, T> => {
    const ids = Object.keys(family)
    const [renamed, kept] = [ids.filter((id) => settled(id) !== id), ids.filter((id) => settled(id) === id)]
    const out = Object.fromEntries(renamed.map((id) => [settled(id), family[id]!]))
    for (const id of kept) out[id] = merged(out[id], family[id]!)
    return out
  }
  const { sets, shots, picks, covers, sound } = choices
  const result = {
    ...choices,
    sets: rekeyed(sets),
    shots: rekeyed(shots),
    picks: rekeyed(picks),
    covers: Object.fromEntries(
      Object.entries(covers).map(([id, cover]) => [id, { ...cover, shot: settled(cover.shot) }]),
    ),
    sound: { ...sound, lines: rekeyed(sound.lines), music: rekeyed(sound.music) },
  }
  return old ? result : choices
}

function merged<T>(before: T | undefined, after: T): T {
  return typeof before === 'object' && typeof after === 'object' ? { ...before, ...after } : after
}
