/** Two channels of one length at the house's sample rate, −1…1. */
export interface Stereo {
  left: Float32Array
  right: Float32Array
}

export function createStereo(length: number): Stereo {
  return { left: new Float32Array(length), right: new Float32Array(length) }
}

/** Adds a sound to another from sample `at` on; what lies outside is dropped. */
export function addStereo(target: Stereo, sound: Stereo, at: number, gain = 1): void {
  addMono(target.left, sound.left, at, gain)
  addMono(target.right, sound.right, at, gain)
}

export function addMono(target: Float32Array, sound: Float32Array, at: number, gain: number): void {
  const start = Math.max(0, -at)
  const end = Math.min(sound.length, target.length - at)
  for (let i = start; i < end; i++) target[at + i]! += sound[i]! * gain
}

/** Gains of the two channels for a place between −1 (left) and 1 (right), of equal power, 1 each in the middle. */
export function panGains(pan: number): [number, number] {
  const angle = ((Math.min(1, Math.max(-1, pan)) + 1) * Math.PI) / 4
  return [Math.cos(angle) * Math.SQRT2, Math.sin(angle) * Math.SQRT2]
}

export function gainFromDb(db: number): number {
  return 10 ** (db / 20)
}

export function dbFromGain(gain: number): number {
  return 20 * Math.log10(Math.max(gain, 1e-9))
}

export function peakOf(samples: Float32Array): number {
  let peak = 0
  for (const sample of samples) {
    const size = sample < 0 ? -sample : sample
    if (size > peak) peak = size
  }
  return peak
}

export function scale(samples: Float32Array, gain: number): void {
  for (let i = 0; i < samples.length; i++) samples[i]! *= gain
}
