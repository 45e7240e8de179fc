import { sampleRate } from '#core'
import { type DecodedStereo, decodePackets } from './decode-packets.ts'
import { type EncodedSound, samplesPerPacket } from './encode-sound.ts'

/** What a player will hear of a sound that was encoded here: `length` samples a channel. */
export function decodeEncodedSound(sound: EncodedSound, length: number): Promise<DecodedStereo> {
  return decodePackets({
    codec: 'mp4a.40.2',
    sampleRate,
    numberOfChannels: 2,
    description: sound.description,
    packets: sound.packets.map((data, k) => ({
      key: true,
      timestamp: Math.round(((k * samplesPerPacket - sound.priming) * 1e6) / sampleRate),
      duration: Math.round((samplesPerPacket * 1e6) / sampleRate),
      data,
    })),
    length,
  })
}
