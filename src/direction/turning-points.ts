import { type FrameRate, secondsFromFrames } from '#core'
import type { Shot } from './board.ts'

/** Something that makes a viewer stay: a strong face, a thing, a blow, a reveal. */
export function striking(shot: Shot): boolean {
  const strong = shot.figures.some((figure) =>
    figure.expressions.some(
      ({ expression, intensity }) => intensity >= 0.7 && expression !== 'neutral' && expression !== 'confused',
    ),
  )
  return (
    strong ||
    shot.insert !== null ||
    shot.purpose === 'hook' ||
    shot.purpose === 'reveal' ||
    shot.effects.some(({ effect }) => ['flash', 'impact', 'explosion', 'lightning', 'sword-light'].includes(effect))
  )
}

/** Tells of one shot after the other whether the story turns in it. */
function turnFinder(): (shot: Shot) => boolean {
  let scene: string | null = null
  const faces = new Map<string, string>()
  return (shot) => {
    const moved = scene !== null && scene !== shot.scene
    scene = shot.scene
    let changed = moved || striking(shot)
    for (const { character, expressions, travel } of shot.figures) {
      if (travel !== null) changed = true
      for (const { expression, intensity } of expressions) {
        const before = faces.get(character)
        faces.set(character, expression)
        if (before !== undefined && before !== expression && expression !== 'neutral' && intensity >= 0.5)
          changed = true
      }
    }
    return changed
  }
}

/** Seconds without a turn, as shots are seen one after the other. */
export interface Calm {
  see(shot: Shot): void
  /** Seconds since the last turn. */
  lasting(): number
  longest(): number
}

export function createCalm(rate: FrameRate): Calm {
  const turns = turnFinder()
  let lasting = 0
  let longest = 0
  return {
    see(shot) {
      if (turns(shot)) lasting = 0
      lasting += secondsFromFrames(shot.length, rate)
      longest = Math.max(longest, lasting)
    },
    lasting: () => lasting,
    longest: () => longest,
  }
}
