import {
  type CodedBlock,
  decodeEncodedSound,
  divideSound,
  type EncodedSound,
  encodeSound,
  joinBlocks,
  type SoundBlock,
  trimBlock,
} from '#media'
import { limitAsCoded, type MasterTarget } from '#sound'
import { type BlockShelf, noBlocks } from './block-shelf.ts'

/** Each pass turns down what the last one left; two are usual where something explodes. */
const mostPasses = 8
/** Coded sound may come so near to the peak that the profile promises, decibels: another decoder hears it a little otherwise. */
const reserve = 0.15
/**
 * What is left of it when the blocks stand together: the decoder fills bands of noise at random, and how hangs on all that it has decoded
 * before, so a block by itself is not heard as it is in the whole.
 */
const reserveTogether = 0.05
/** Samples that an encoder which begins in the middle of a sound does not get right: what it makes of them is not used. */
const unsettled = 8 * 1024

interface Stereo {
  left: Float32Array
  right: Float32Array
}

/**
 * A mix to AAC whose decoded sound keeps the profile's true peak, block by block: a block hangs on the samples around it and on nothing
 * else, whether it was kept or not. Where the whole, decoded, is too high still, the mix is turned down there, in place, and the blocks
 * that this touches are coded again.
 */
export async function encodeMix(
  mix: Stereo,
  target: MasterTarget,
  shelf: BlockShelf = noBlocks,
): Promise<EncodedSound> {
  const highest = 10 ** ((target.peakDb - reserveTogether) / 20)
  for (let pass = 1; ; pass++) {
    const encoded = await encodeBlocks(mix, 10 ** ((target.peakDb - reserve) / 20), shelf)
    if (pass === mostPasses) return encoded
    const decoded = await decodeEncodedSound(encoded, mix.left.length)
    if (limitAsCoded(mix, decoded, highest).length === 0) return encoded
  }
}

async function encodeBlocks({ left, right }: Stereo, ceiling: number, shelf: BlockShelf): Promise<EncodedSound> {
  const coded: CodedBlock[] = []
  for (const block of divideSound(left, right)) {
    const heard = { left: left.slice(block.from, block.to), right: right.slice(block.from, block.to) }
    const how = { ceiling, lead: block.first - block.start, ends: block.to === left.length }
    const make = async () => trimBlock(await encodeBelow(heard, ceiling, block), block)
    coded.push({ block, sound: await shelf.take([heard.left, heard.right], how, make) })
  }
  return joinBlocks(coded)
}

/**
 * Coding moves peaks, so the decoded sound is what is measured, all of it each time: where it is too high, the sound is turned down, in
 * place, and coded again.
 */
async function encodeBelow(heard: Stereo, ceiling: number, { start }: SoundBlock): Promise<EncodedSound> {
  for (let pass = 1; ; pass++) {
    const encoded = await encodeSound(heard.left, heard.right)
    if (pass === mostPasses) return encoded
    const decoded = await decodeEncodedSound(encoded, heard.left.length)
    if (start > 0) for (const channel of [decoded.left, decoded.right]) channel.fill(0, 0, unsettled)
    if (limitAsCoded(heard, decoded, ceiling).length === 0) return encoded
  }
}
