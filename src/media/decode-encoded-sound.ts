import { sampleRate } from '#core'
import { type DecodedStereo, decodePackets } from './decode-packets.ts'
import { type EncodedSound, samplesPerPacket } from './encode-sound.ts'

/** What a player will hear of a sound that was encoded here: `length` samples a channel, from sample `from` on. */
export function decodeEncodedSound(sound: EncodedSound, length: number, from = 0): Promise<DecodedStereo> {
  // Each packet only sounds together with the one before it.
  const first = Math.max(0, Math.floor((from + sound.priming) / samplesPerPacket) - 2)
  const last = Math.ceil((from + length + sound.priming) / samplesPerPacket) + 1
  return decodePackets({
    codec: 'mp4a.40.2',
    sampleRate,
    numberOfChannels: 2,
    description: sound.description,
    packets: sound.packets.slice(first, last).map((data, k) => ({
      key: true,
      timestamp: Math.round((((first + k) * samplesPerPacket - sound.priming - from) * 1e6) / sampleRate),
      duration: Math.round((samplesPerPacket * 1e6) / sampleRate),
      data,
    })),
    length,
  })
}
