import { addStereo, createStereo, type Stereo } from '../dsp/stereo.ts'
import { createPowerMeter } from '../loudness/measure.ts'
import type { GainCurve } from './gain-curve.ts'
import type { Piece } from './piece.ts'
import { soundStep } from './sound-clock.ts'

/** Something that sounds from one sample of the episode to before another. A track is a list of them: nothing is as long as the episode. */
export interface Layer {
  from: number
  to: number
  /** Adds what of it lies in a window that begins at sample `at` of the episode. */
  add(window: Stereo, at: number): void
}

/** A piece from sample `from` on. */
export function layPiece({ left, right, step }: Piece, from: number): Layer {
  return {
    from,
    to: from + left.length,
    add(window, at) {
      const first = Math.max(0, at - from)
      const end = Math.min(left.length, at + window.left.length - from)
      const shift = from - at
      for (let i = first; i < end; i++) {
        window.left[shift + i]! += left[i]! * step
        window.right[shift + i]! += right[i]! * step
      }
    },
  }
}

/** Where a piece is repeated without end: between two samples, from sample `phase` of it on, rising over `rise` samples and falling over `fall`. */
export interface LoopPlace {
  from: number
  to: number
  phase: number
  rise: number
  fall: number
}

export function layLoop({ left, right, step }: Piece, { from, to, phase, rise, fall }: LoopPlace): Layer {
  return {
    from,
    to,
    add(window, at) {
      const end = Math.min(to, at + window.left.length)
      for (let i = Math.max(from, at), k = (phase + i - from) % left.length; i < end; i++) {
        const edge = Math.min(1, (i - from) / rise, (to - i) / fall)
        const gain = edge < 1 ? Math.sin((edge * Math.PI) / 2) * step : step
        window.left[i - at]! += left[k]! * gain
        window.right[i - at]! += right[k]! * gain
        if (++k === left.length) k = 0
      }
    },
  }
}

/** Steps to either side over which a power is the mean: a tenth of a second in all, so that gaps between syllables do not count as pauses. */
const reach = 2

/** Weighted powers of everything that a track sounds, step by step. */
export function powersOfLayers(layers: readonly Layer[], length: number): Float64Array {
  const meter = createPowerMeter(length, soundStep)
  eachWindow(layers, length, (window) => meter.push(window))
  const { powers } = meter
  return powers.map((_, k) => {
    const near = powers.subarray(Math.max(0, k - reach), k + reach + 1)
    return near.reduce((sum, power) => sum + power, 0) / near.length
  })
}

/** Adds a track to a mix, through a fader. */
export function addLayers(mix: Stereo, layers: readonly Layer[], curve: GainCurve | null): void {
  eachWindow(layers, mix.left.length, (window, at, sounding) => {
    if (!sounding) return
    curve?.apply(window, at)
    addStereo(mix, window, at)
  })
}

/** About a second. */
const windowLength = soundStep * 47

/** Calls for window after window of a track. The window is used again. */
function eachWindow(
  layers: readonly Layer[],
  length: number,
  use: (window: Stereo, at: number, sounding: boolean) => void,
): void {
  const whole = createStereo(windowLength)
  for (let at = 0; at < length; at += windowLength) {
    const count = Math.min(windowLength, length - at)
    const window = { left: whole.left.subarray(0, count), right: whole.right.subarray(0, count) }
    window.left.fill(0)
    window.right.fill(0)
    let sounding = false
    for (const layer of layers) {
      if (layer.to <= at || layer.from >= at + count) continue
      sounding = true
      layer.add(window, at)
    }
    use(window, at, sounding)
  }
}
