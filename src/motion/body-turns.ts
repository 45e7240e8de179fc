import type { Figure } from '#direction'
import { shortestTurn } from './gaze.ts'
import { spotSide } from './spots.ts'

/** Turns of the body as keys that always go the short way round. */
export function planTurns(figure: Figure, fps: number): { at: number; value: number }[] {
  const keys = [{ at: 0, value: figure.facing }]
  for (const { at, facing } of figure.turns) {
    const last = keys[keys.length - 1]!.value
    keys.push({ at: at / fps, value: last + shortestTurn(last, facing) })
  }
  // Who walks across the picture faces where they go.
  if (figure.travel !== null) {
    const across = spotSide[figure.travel.to] - spotSide[figure.travel.from]
    if (Math.abs(across) > 0.6 && figure.turns.length === 0) {
      const way = Math.sign(across) * 1.15
      keys[0] = { at: 0, value: figure.travel.start <= 0 ? way : figure.facing }
      if (figure.travel.start > 0) keys.push({ at: figure.travel.start / fps - 0.2, value: way })
      const arrived = (figure.travel.start + figure.travel.length) / fps
      if (!figure.travel.to.startsWith('off')) keys.push({ at: arrived - 0.25, value: figure.facing })
    }
  }
  return keys
}
