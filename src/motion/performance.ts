import type { FacePose } from '#art'
import { expressionFace, restFace } from '#art'
import type { Figure } from '#direction'
import { easeInOut } from './curves.ts'

const channels = Object.keys(restFace) as (keyof FacePose)[]

/** Seconds that a face takes from one expression to the next; shock is faster than sorrow. */
function changeSeconds(expression: string): number {
  return expression === 'shocked' || expression === 'shout' || expression === 'pain' ? 0.14 : 0.34
}

/** The face that the board's expressions ask for at a time, before speech, gaze and blinks. */
export function expressionAt(expressions: Figure['expressions'], seconds: number, fps: number): FacePose {
  const face: FacePose = { ...restFace }
  let first = true
  for (const { at, expression, intensity } of expressions) {
    const since = seconds - at / fps
    const weight = first ? 1 : easeInOut(since / changeSeconds(expression))
    first = false
    if (weight <= 0) continue
    const target: FacePose = { ...restFace, ...expressionFace(expression, intensity) }
    for (const channel of channels) face[channel] += (target[channel] - face[channel]) * weight
    // Tears well up, then run, as long as the grief lasts.
    if (target.tears > 0.25)
      face.tearRun = Math.max(face.tearRun, weight * Math.min(1, 0.25 + Math.max(0, since) / 2.6))
  }
  return face
}
