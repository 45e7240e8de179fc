import { decodeEncodedSound, type EncodedSound, encodeSound, recodeSound } from '#media'
import { limitAsCoded, type MasterTarget } from '#sound'

/** Each pass turns down what the last one left; two are usual where something explodes. */
const mostPasses = 8
/** Coded sound may come so near to the peak that the profile promises, decibels: another decoder hears it a little otherwise. */
const reserve = 0.15

/**
 * A mix to AAC whose decoded sound keeps the profile's true peak. Coding moves peaks, so the decoded sound is what is measured, all of it
 * each time: where it is too high, the mix is turned down, in place, and only that place is coded again.
 */
export async function encodeMix(
  mix: { left: Float32Array; right: Float32Array },
  target: MasterTarget,
): Promise<EncodedSound> {
  const ceiling = 10 ** ((target.peakDb - reserve) / 20)
  let encoded = await encodeSound(mix.left, mix.right)
  for (let pass = 1; pass < mostPasses; pass++) {
    const over = limitAsCoded(mix, await decodeEncodedSound(encoded, mix.left.length), ceiling)
    if (over.length === 0) break
    for (const range of over)
      encoded = (await recodeSound(encoded, mix.left, mix.right, range)) ?? (await encodeSound(mix.left, mix.right))
  }
  return encoded
}
