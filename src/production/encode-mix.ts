import { sampleRate } from '#core'
import { decodeEncodedSound, type EncodedSound, encodeSound, recodeSound } from '#media'
import { limitAsCoded, type MasterTarget, type SampleRange } from '#sound'

/** Each pass turns down what the last one left; two are usual where something explodes. */
const mostPasses = 6
/** What coding may add to the limiter's ceiling, decibels: less than lies between it and what the profile promises. */
const allowance = 0.45
/** What is decoded beyond a place that was mended, samples: longer than it takes until nothing is turned down any more. */
const margin = sampleRate

/**
 * A mix to AAC whose decoded sound keeps the profile's true peak. Coding moves peaks, so the decoded sound is what is measured: where it
 * is too high, the mix is turned down, in place, and only that place is coded again.
 */
export async function encodeMix(
  mix: { left: Float32Array; right: Float32Array },
  target: MasterTarget,
): Promise<EncodedSound> {
  const ceiling = 10 ** ((target.ceilingDb + allowance) / 20)
  const { length } = mix.left
  let encoded = await encodeSound(mix.left, mix.right)
  let over: SampleRange[] = [{ from: 0, to: length }]
  for (let pass = 1; pass < mostPasses; pass++) {
    const still: SampleRange[] = []
    for (const { from, to } of over) {
      const first = Math.max(0, from - margin)
      const coded = await decodeEncodedSound(encoded, Math.min(length, to + margin) - first, first)
      still.push(...limitAsCoded(mix, coded, ceiling, first))
    }
    over = joinRanges(still)
    if (over.length === 0) break
    for (const range of over)
      encoded = (await recodeSound(encoded, mix.left, mix.right, range)) ?? (await encodeSound(mix.left, mix.right))
  }
  return encoded
}

/** In order, and those that nearly touch as one. */
function joinRanges(ranges: readonly SampleRange[]): SampleRange[] {
  const out: SampleRange[] = []
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last && from - last.to < margin) last.to = Math.max(last.to, to)
    else out.push({ from, to })
  }
  return out
}
