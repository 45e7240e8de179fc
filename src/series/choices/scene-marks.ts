import type { Story } from '#story'
import { type Choices, mostMarks } from './choices.ts'
import { baseOf, tailsIn } from './scene-names.ts'

/** Ends of the ids of what a scene holds; null for a scene that is not there. */
export type HeldIn = (scene: string) => readonly string[] | null

/**
 * Notes what each scene holds about which something is chosen as a whole: whoever is first at a place has a name that says nothing else about it. A
 * scene that is not there keeps its note: it may come back.
 */
export function markScenes(choices: Choices, heldIn: HeldIn): Choices {
  const notes = [...chosenScenes(choices)].flatMap((scene) => {
    const held = heldIn(scene)
    const marks = held === null ? choices.scenes[scene] : [...new Set(held.map(baseOf))].slice(0, mostMarks)
    return marks === undefined ? [] : [[scene, marks] as const]
  })
  return { ...choices, scenes: Object.fromEntries(notes) }
}

/** The first picture of a scene and the last of an episode: nothing that is said names them. */
const unspoken = /^(.+_sc[^_]+)_sh(?:open|hook)(?:-\d+)?$/u

/** Scenes that choices name by nothing but their own name. */
function chosenScenes({ sets, shots, picks, covers, sound }: Choices): ReadonlySet<string> {
  const pictures = [...Object.keys(shots), ...Object.keys(picks), ...Object.values(covers).map(({ shot }) => shot)]
  const theirs = pictures.flatMap((id) => unspoken.exec(id)?.[1] ?? [])
  return new Set([...Object.keys(sets), ...Object.keys(sound.music), ...theirs])
}

/** Marks by what today's story says. */
export function heldInStory({ episodes }: Story): HeldIn {
  const scenes = new Map(episodes.flatMap((episode) => episode.scenes.map((scene) => [scene.id, scene] as const)))
  return (id) => {
    const scene = scenes.get(id)
    return scene === undefined ? null : [...tailsIn(scene)]
  }
}
