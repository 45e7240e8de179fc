import { clamp } from './clamp.js'

/** Share of the male-to-female voice body in each formant: the upper ones move more. */
const formantLift = [1, 1, 1, 1, 1.01, 1.01, 1, 1, 1]

/**
 * The text of an espeak voice variant for a voice described by numbers. `pitchHz` is the median that is wanted; the synthesiser
 * is then run at its middle pitch. Small seeded differences of single formants make voices of the same description distinct.
 */
export function printVariant({ sex, pitchHz, formants, breath, roughness, seed }) {
  const noise = seeded(String(seed))
  const low = clamp(pitchHz / 1.09, 55, 380)
  const high = low * 1.28
  const brightness = 0.85 + noise() * 0.3
  const lines = ['language variant', 'name custom', `gender ${sex === 'female' ? 'female' : 'male'}`, '']
  lines.push(`pitch ${Math.round(low)} ${Math.round(high)}`)
  lines.push(`roughness ${Math.round(clamp(roughness * 6 + 1, 0, 7))}`)
  lines.push(`flutter ${Math.round(2 + roughness * 6)}`)
  for (let n = 0; n <= 8; n++) {
    const own = 1 + (noise() - 0.5) * (n >= 1 && n <= 3 ? 0.07 : 0.04)
    const frequency = clamp(formants * own * formantLift[n] * 100, 70, 140)
    // Upper formants of loud voices ring; breath damps them and widens all.
    const height = clamp((n >= 3 ? 75 * brightness : 88) - breath * 14, 45, 110)
    const width = clamp(110 + breath * 70 + roughness * 20 + (noise() - 0.5) * 20, 80, 220)
    lines.push(`formant ${n} ${Math.round(frequency)} ${Math.round(height)} ${Math.round(width)}`)
  }
  const b = Math.round(breath * 8)
  if (b > 0) lines.push(`breath 0 ${[2, 3, 3, 3, 3, 3, 2].map((v) => Math.round((v * b) / 4)).join(' ')}`)
  lines.push('stressAdd 0 0 -8 -8 0 0 8 36')
  lines.push('consonants 115 115')
  return `${lines.join('\n')}\n`
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
