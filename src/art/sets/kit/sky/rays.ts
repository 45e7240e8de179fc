import type { Pen } from '../base/pen.ts'
import { shafts } from '../light/air.ts'

/** Rays of sun or moon down the sky, as `shafts`. */
export function rays(pen: Pen, beams: Parameters<typeof shafts>[1]): void {
  shafts(pen, { ...beams, alpha: beams.alpha * pen.tone.keyPower })
}
