import { digestValue } from '#core'
import type { Reel } from '../derive/reel.ts'

/** Names what is heard of an episode. Edits that are only seen leave it as it is, so that nothing is mixed again for them. */
export function heardKey({ episode, lines, own }: Reel, spoken: (key: string) => boolean): string {
  return digestValue({
    scenes: episode.scenes.map(({ place, set, ambience, music, weather }) => ({
      place,
      set,
      ambience,
      music,
      weather,
    })),
    shots: episode.shots.map(({ scene, length, sounds, look, lines: heard, figures, insert }) => ({
      scene,
      length,
      sounds,
      look,
      heard,
      prop: insert?.prop ?? null,
      people: figures.map(({ character, states, holds, gestures }) => ({
        character,
        states,
        holds,
        phones: gestures.some(({ gesture }) => gesture === 'phone'),
      })),
    })),
    own,
    voices: lines.map(({ key }) => (spoken(key) ? key : null)),
  })
}
