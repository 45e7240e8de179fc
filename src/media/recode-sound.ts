import { type EncodedSound, encodeSound, samplesPerPacket } from './encode-sound.ts'

/**
 * Packets that the encoder is given ahead of those that are used: it learns while it works how finely it may code, and with fewer, knocks
 * come out coarser than when everything is coded at once.
 */
const lead = 64
/** Packets that are tried for a seam before the whole is given up. */
const mostTries = 12

/**
 * Encodes anew what follows from the samples between `from` and `to`, which were changed, and puts it in place of what was there. Null when
 * no place is found where the two codings can be joined; then only coding everything again helps.
 */
export async function recodeSound(
  sound: EncodedSound,
  left: Float32Array,
  right: Float32Array,
  { from, to }: { from: number; to: number },
): Promise<EncodedSound | null> {
  // A packet stands for two packets' samples, and its windows are chosen by what comes next.
  const first = Math.max(0, Math.floor(from / samplesPerPacket) - 1)
  const last = Math.min(sound.packets.length, Math.ceil(to / samplesPerPacket) + 2)
  const start = Math.max(0, first - mostTries - lead)
  const end = Math.min(left.length, (last + mostTries + 3) * samplesPerPacket)
  const at = start * samplesPerPacket
  const part = await encodeSound(left.subarray(at, end), right.subarray(at, end))
  const fresh = (k: number) => part.packets[k - start]
  // The first packet of a part stands for the silence before it: only a part that begins where the sound begins may use it.
  const settled = start === 0 ? 0 : start + lead
  // What both codings say of a packet's windows fits to what either of them has beside it.
  const alike = (k: number) => {
    const before = windowsOf(sound.packets[k])
    return before !== null && before === windowsOf(fresh(k))
  }
  let a = first
  while (a > settled && !alike(a - 1)) a--
  if (a > 0 && a === settled) return null
  let b = last
  while (b < sound.packets.length && !alike(b)) if (++b > last + mostTries) return null
  const packets = [...sound.packets]
  for (let k = a; k < b; k++) {
    const packet = fresh(k)
    if (packet === undefined) return null
    packets[k] = packet
  }
  return { ...sound, packets }
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
