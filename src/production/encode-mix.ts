import { decodeEncodedSound, type EncodedSound, encodeSound } from '#media'
import { limitAsCoded, type MasterTarget } from '#sound'

/** Each pass turns down what the last one left; two are usual where something explodes. */
const mostPasses = 6
/** What coding may add to the limiter's ceiling, decibels: less than lies between it and what the profile promises. */
const allowance = 0.45

/**
 * A mix to AAC whose decoded sound keeps the profile's true peak. Coding moves peaks, so the decoded sound is what is measured:
 * where it is too high, the mix is turned down, in place, and coded again.
 */
export async function encodeMix(
  mix: { left: Float32Array; right: Float32Array },
  target: MasterTarget,
): Promise<EncodedSound> {
  const ceiling = 10 ** ((target.ceilingDb + allowance) / 20)
  for (let pass = 1; ; pass++) {
    const encoded = await encodeSound(mix.left, mix.right)
    if (pass === mostPasses) return encoded
    const coded = await decodeEncodedSound(encoded, mix.left.length)
    if (!limitAsCoded(mix, coded, ceiling)) return encoded
  }
}
