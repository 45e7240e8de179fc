import { printWav } from '#media'

/** Half a second of one tone, as a recorder gives it. */
export function tone(hertz: number): Buffer {
  const rate = 16_000
  const wave = Float32Array.from({ length: rate / 2 }, (_, i) => 0.3 * Math.sin((2 * Math.PI * hertz * i) / rate))
  return Buffer.from(printWav([wave], rate))
}
