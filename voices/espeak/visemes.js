const vowels = [
  [/^(?:ɑ|a|æ|ʌ|ɐ|ä)/, 'A'],
  [/^(?:ɛ|e|ə|ɜ|ɚ|3)/, 'E'],
  [/^(?:i|ɪ|ɨ|ɿ|ʅ)/, 'I'],
  [/^(?:o|ɔ|ɒ)/, 'O'],
  [/^(?:u|ʊ|y|ø|ʉ)/, 'U'],
]

/**
 * Mouth shapes of one phoneme as espeak names it, in order, with the share of time that each takes. Diphthongs give two or three.
 * An empty list leaves the mouth to its neighbours (sounds made inside the mouth).
 */
export function shapesOf(phoneme) {
  const name = phoneme.replace(/[ˈˌːˑʰ()\d-]/g, '')
  if (name === '') return [{ shape: 'rest', share: 1 }]
  const shapes = []
  let rest = name
  while (rest !== '') {
    const found = vowels.find(([pattern]) => pattern.test(rest))
    if (found) {
      if (shapes.at(-1) !== found[1]) shapes.push(found[1])
    } else if (shapes.length === 0) {
      const consonant = consonantShape(rest)
      if (consonant) return [{ shape: consonant, share: 1 }]
    }
    rest = [...rest].slice(1).join('')
  }
  return shapes.map((shape) => ({ shape, share: 1 / shapes.length }))
}

function consonantShape(name) {
  if (/^[pbm]/.test(name)) return 'M'
  if (/^[fv]/.test(name)) return 'F'
  if (/^(?:w|ɥ)/.test(name)) return 'U'
  if (/^j/.test(name)) return 'I'
  if (/^(?:s|z|ʃ|ʒ|ɕ|ʑ|ʂ|ʐ|ts|tɕ|tʃ|dʒ|dʑ|θ|ð|r|ɹ)/.test(name)) return 'S'
  if (/^(?:t|d|n|l|ɾ)/.test(name)) return 'E'
  if (/^(?:k|g|ɡ|x|χ|h|ŋ)/.test(name)) return 'E'
  return null
}

/** Mouth shapes from timed phonemes `{ symbol, start, end }`: neighbours of one shape are joined, blinks under 25 ms go to their neighbour. */
export function visemesOf(phonemes) {
  const out = []
  for (const { symbol, start, end } of phonemes) {
    let at = start
    for (const { shape, share } of shapesOf(symbol)) {
      const until = Math.min(end, at + (end - start) * share)
      const last = out.at(-1)
      if (last && last.shape === shape && at - last.end < 0.02) last.end = until
      else if (until - at < 0.025 && last && at - last.end < 0.02 && shape !== 'M' && shape !== 'F') last.end = until
      else if (until > at) out.push({ shape, start: at, end: until })
      at = until
    }
  }
  return out
}
