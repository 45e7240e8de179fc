import { type Random, sampleRate } from '#core'
import { createStereo, type Stereo } from '../dsp/stereo.ts'
import { bedSeconds } from './bed.ts'

const blend = 1.5

/**
 * Makes a loop from a texture of `bedSeconds` + 1.5 s: the part that stands over is blended over the start with equal power. `make` is
 * called once a channel with its own random source, so that the bed is wide.
 */
export function loopOf(random: Random, make: (random: Random, seconds: number) => Float32Array): Stereo {
  const channel = (name: string) => {
    const raw = make(random.fork(name), bedSeconds + blend)
    const length = bedSeconds * sampleRate
    const over = blend * sampleRate
    const out = raw.slice(0, length)
    for (let i = 0; i < over; i++) {
      const t = i / over
      out[i] = out[i]! * Math.sqrt(t) + raw[length + i]! * Math.sqrt(1 - t)
    }
    return out
  }
  return { left: channel('left'), right: channel('right') }
}

/** Puts single noises into a loop, wrapped around its end, each panned at random. */
export function scatter(
  loop: Stereo,
  random: Random,
  count: number,
  make: (random: Random) => Float32Array,
  gain: readonly [number, number],
): Stereo {
  for (let n = 0; n < count; n++) {
    const sound = make(random)
    const at = Math.floor(random.next() * loop.left.length)
    const pan = random.range(-0.9, 0.9)
    const size = random.range(gain[0], gain[1])
    const l = size * Math.cos(((pan + 1) * Math.PI) / 4)
    const r = size * Math.sin(((pan + 1) * Math.PI) / 4)
    for (let i = 0; i < sound.length; i++) {
      const k = (at + i) % loop.left.length
      loop.left[k]! += sound[i]! * l
      loop.right[k]! += sound[i]! * r
    }
  }
  return loop
}

export function silentLoop(): Stereo {
  return createStereo(bedSeconds * sampleRate)
}
