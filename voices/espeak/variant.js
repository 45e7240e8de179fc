import { clamp } from './clamp.js'

/** Share of the male-to-female voice body in each formant: the upper ones move more. */
const formantLift = [1, 1, 1, 1, 1.01, 1.01, 1, 1, 1]

/** How wide the synthesiser is to speak for what `printVariant` writes: its melody is set by the variant alone. */
export const variantRange = 77

/**
 * The text of an espeak voice variant for a voice described by numbers. `pitchHz` is the median that is wanted; the synthesiser
 * is then run at its middle pitch. Small seeded differences of single formants make voices of the same description distinct.
 */
export function printVariant({ language, sex, pitchHz, range, formants, breath, roughness, effort, tremor, seed }) {
  const noise = seeded(String(seed))
  const { low, high } = melodyOf(language, pitchHz, range)
  const brightness = 0.8 + noise() * 0.4
  const lines = ['language variant', 'name custom', `gender ${sex === 'female' ? 'female' : 'male'}`, '']
  lines.push(`pitch ${Math.round(low)} ${Math.round(high)}`)
  lines.push(`roughness ${Math.round(clamp(roughness * 6 + 1, 0, 7))}`)
  lines.push(`flutter ${Math.round(2 + roughness * 6 + tremor * 14)}`)
  for (let n = 0; n <= 8; n++) {
    const own = 1 + (noise() - 0.5) * (n >= 1 && n <= 3 ? 0.1 : 0.05)
    const frequency = clamp(formants * own * formantLift[n] * 100, 70, 140)
    // Upper formants of loud voices ring; breath damps them and widens all.
    const pressed = n >= 2 ? 1 + effort * 0.4 : 1
    const character = n >= 2 ? 0.8 + noise() * 0.4 : 1
    const height = clamp(((n >= 3 ? 75 * brightness : 88) - breath * 14) * pressed * character, 30, 140)
    const width = clamp(110 + breath * 70 + roughness * 20 + (noise() - 0.5) * 20, 80, 220)
    lines.push(`formant ${n} ${Math.round(frequency)} ${Math.round(height)} ${Math.round(width)}`)
  }
  const b = Math.round(breath * 8)
  if (b > 0) lines.push(`breath 0 ${[2, 3, 3, 3, 3, 3, 2].map((v) => Math.round((v * b) / 4)).join(' ')}`)
  lines.push('stressAdd 0 0 -8 -8 0 0 8 36')
  lines.push('consonants 115 115')
  return `${lines.join('\n')}\n`
}

/**
 * Between which pitches the voice moves, Hz. The middle nine tenths of its melody lie 2.5 semitones apart at a range of 0 and 12.5 at 1:
 * measured, as is where the median comes to lie between the two.
 */
function melodyOf(language, pitchHz, range) {
  const semitones = 2.5 + 10 * range
  const lift = 0.071 * semitones + 0.002 * semitones ** 2
  const median = language === 'zh' ? 0.87 + 0.39 * lift : 0.91 + 1.05 * lift
  const low = clamp(pitchHz / median, 50, 380)
  return { low, high: low * (1 + lift) }
}

/** mulberry32 over an FNV hash of the seed. */
function seeded(seed) {
  let state = 2166136261
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
