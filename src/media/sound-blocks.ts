import { type EncodedSound, samplesPerPacket } from './encode-sound.ts'

/*
 * A long sound is coded in blocks, each by an encoder of its own that hears only what lies around it: what is coded then depends on nothing
 * far away, and an edit codes anew only the blocks that it touches.
 */

/**
 * Packets that the encoder is given ahead of those that are used: it learns while it works how finely it may code, and with fewer, knocks
 * come out coarser than when everything is coded at once.
 */
const lead = 64
/** Packets beyond each end of a block that both neighbours have, so that there is a choice of where one passes into the other. */
const overlap = 8
/** Packets by whose samples a packet's windows are chosen, beyond it. */
const foresight = 3
/**
 * A block ends at a packet that is the quietest within so many to either side: 5.5 s. An encoder works twice as hard in its first seconds; shorter
 * blocks are little cheaper after an edit, and cost a third more from nothing.
 */
const quietest = 256

/** A stretch of a sound that is coded by itself: packets from `first` to before `last`. */
export interface SoundBlock {
  first: number
  last: number
  /** Packet with which its encoder begins, and the samples that the encoder hears: from its first one to before `to`. */
  start: number
  from: number
  to: number
}

/** A block, coded: its packets, and those of its neighbours that it may have to do with. */
export interface CodedBlock {
  block: SoundBlock
  sound: EncodedSound
}

/**
 * Where a sound may be coded apart: where it is quiet. The places hang on the samples around them only, so they move with what is moved by
 * whole packets.
 */
export function divideSound(left: Float32Array, right: Float32Array): SoundBlock[] {
  const powers = packetPowers(left, right)
  const ends: number[] = []
  for (let k = quietest; k < powers.length - quietest; k++) if (isQuietest(powers, k)) ends.push(k)
  ends.push(Number.POSITIVE_INFINITY)
  return ends.map((last, i) => {
    const first = ends[i - 1] ?? 0
    const start = Math.max(0, first - overlap - lead)
    const to = Math.min(left.length, (last + overlap + foresight) * samplesPerPacket)
    return { first, last, start, from: start * samplesPerPacket, to }
  })
}

function packetPowers(left: Float32Array, right: Float32Array): Float64Array {
  const powers = new Float64Array(Math.floor(left.length / samplesPerPacket))
  for (let k = 0, i = 0; k < powers.length; k++) {
    let sum = 0
    for (const end = i + samplesPerPacket; i < end; i++) sum += left[i]! * left[i]! + right[i]! * right[i]!
    powers[k] = sum
  }
  return powers
}

/** Among equals the first is the quietest. */
function isQuietest(powers: Float64Array, k: number): boolean {
  const here = powers[k]!
  for (let i = 1; i <= quietest; i++) if (powers[k - i]! <= here || powers[k + i]! < here) return false
  return true
}

/** Packet of the whole sound with which a coded block begins. */
const beginningOf = ({ first }: SoundBlock) => Math.max(0, first - overlap - 1)

/** Of what the encoder gave for a block the packets that may be used. */
export function trimBlock(sound: EncodedSound, block: SoundBlock): EncodedSound {
  const { start, last } = block
  return { ...sound, packets: sound.packets.slice(beginningOf(block) - start, last + overlap - start) }
}

/** The whole sound. */
export function joinBlocks(blocks: readonly CodedBlock[]): EncodedSound {
  const packets: Uint8Array[] = []
  for (const [i, { block, sound }] of blocks.entries()) {
    const at = beginningOf(block)
    const next = blocks[i + 1]
    const end = next === undefined ? at + sound.packets.length : seamOf(blocks[i]!, next)
    for (let k = packets.length; k < end; k++) packets.push(sound.packets[k - at]!)
  }
  const { description, priming } = blocks[0]!.sound
  return { description, priming, packets }
}

/** Two blocks meet at the packet nearest to their border before which both say the same of the windows: then one fits to the other. */
function seamOf(before: CodedBlock, after: CodedBlock): number {
  const border = after.block.first
  const windows = ({ block, sound }: CodedBlock, k: number) => windowsOf(sound.packets[k - beginningOf(block)])
  for (let away = 0; away < overlap; away++)
    for (const k of [border - away, border + away]) {
      const one = windows(before, k - 1)
      if (one !== null && one === windows(after, k - 1)) return k
    }
  return border
}

/** Sequence and shape of the windows that both channels of a packet share, as its first bits say; null where they share none. */
function windowsOf(packet: Uint8Array | undefined): number | null {
  if (packet === undefined || packet.length < 3) return null
  const bits = (packet[0]! << 16) | (packet[1]! << 8) | packet[2]!
  const element = bits >> 21
  const shared = (bits >> 16) & 1
  // A pair of channels is element 1: 4 bits of its number, "shared", one reserved bit, 2 bits of sequence, 1 bit of shape.
  return element === 1 && shared === 1 ? (bits >> 12) & 7 : null
}
