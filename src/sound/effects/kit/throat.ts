import { layer, saw, sweepFilter, tone } from '../../dsp/synth.ts'

/** A voice without words: a reed at a moving pitch (Hz over seconds) through its formants, each [Hz, sharpness, gain]. */
export function throat(
  seconds: number,
  hertz: (time: number) => number,
  formants: readonly (readonly [number | ((time: number) => number), number, number])[],
): Float32Array {
  const source = tone(seconds, hertz, saw)
  const out = new Float32Array(source.length)
  for (const [where, q, gain] of formants) {
    const part = sweepFilter(source.slice(), 'band', typeof where === 'number' ? () => where : where, q)
    layer(out, part, 0, gain)
  }
  return out
}
