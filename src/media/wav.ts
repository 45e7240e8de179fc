/** A WAV file of 24 bits. Values beyond −1…1 are cut. */
export function printWav(channels: readonly Float32Array[], sampleRate: number): Uint8Array {
  const count = channels[0]?.length ?? 0
  const frame = channels.length * 3
  const bytes = Buffer.alloc(44 + count * frame)
  bytes.write('RIFF', 0, 'latin1')
  bytes.writeUInt32LE(bytes.length - 8, 4)
  bytes.write('WAVEfmt ', 8, 'latin1')
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(channels.length, 22)
  bytes.writeUInt32LE(sampleRate, 24)
  bytes.writeUInt32LE(sampleRate * frame, 28)
  bytes.writeUInt16LE(frame, 32)
  bytes.writeUInt16LE(24, 34)
  bytes.write('data', 36, 'latin1')
  bytes.writeUInt32LE(count * frame, 40)
  channels.forEach((channel, c) => {
    for (let i = 0; i < count; i++)
      bytes.writeIntLE(Math.round(Math.max(-1, Math.min(1, channel[i]!)) * 8_388_607), 44 + i * frame + c * 3, 3)
  })
  return bytes
}
