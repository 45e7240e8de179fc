import { layer } from '../base/layer.ts'
import type { Pen } from '../base/pen.ts'
import { clouds } from './clouds.ts'
import { sky } from './sky.ts'
import { twinkle } from './stars.ts'

/** What is over open country, in design pixels. */
export interface OpenSky {
  /** Where the sky ends. */
  low: number
  sun: { x: number; y: number }
  /** Of sun or moon. */
  size?: number
  /** Where the usual clouds end. */
  clouds: number
  /** Down to where stars twinkle at night, and how many. */
  stars: number
  many?: number
}

/** The sky with its clouds and twinkling stars as a layer, and the distance that `beyond` paints before it. */
export const openSky = (depth: number, air: OpenSky, beyond: (pen: Pen) => void) =>
  layer(depth, (pen) => {
    sky(pen, { low: air.low, sun: air.sun, ...(air.size !== undefined && { size: air.size }) })
    clouds(pen, air.clouds)
    beyond(pen)
  }).moving((pen, seconds) => twinkle(pen, seconds, air.stars, air.many))
