/**
 * Random numbers that depend on nothing but their seed.
 *
 * Fork by name for each use: `random.fork('blink')`. Forks don't disturb each other or their parent, so adding one use
 * changes no other. Seeds come from content (ids, text), never from the clock.
 */
export interface Random {
  /** 0 ≤ value < 1. */
  next(): number
  /** low ≤ value < high. */
  range(low: number, high: number): number
  /** A whole number, low ≤ value ≤ high. */
  integer(low: number, high: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** One of a list that is not empty. */
  pick<T>(items: readonly T[]): T
  /** A new list in shuffled order. */
  shuffle<T>(items: readonly T[]): T[]
  /** An independent source named after its use. */
  fork(name: string): Random
}

export function createRandom(seed: string): Random {
  const next = sfc32(seed)
  const random: Random = {
    next,
    range: (low, high) => low + (high - low) * next(),
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('random.pick needs a list that is not empty')
      return items[Math.floor(next() * items.length)]!
    },
    shuffle: (items) => {
      const out = [...items]
      for (let i = out.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1))
        ;[out[i], out[j]] = [out[j]!, out[i]!]
      }
      return out
    },
    fork: (name) => createRandom(`${seed}\u0000${name}`),
  }
  return random
}

/** A well spread 32-bit number from text (cyrb53's mixing, public domain). */
export function hashText(text: string, salt = 0): number {
  let a = 0xdeadbeef ^ salt
  let b = 0x41c6ce57 ^ salt
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (a ^ b) >>> 0
}

/** Chris Doty-Humphrey's sfc32: small, fast, passes PractRand. */
function sfc32(seed: string): () => number {
  let a = hashText(seed, 1)
  let b = hashText(seed, 2)
  let c = hashText(seed, 3)
  let counter = 1
  const step = () => {
    const t = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) step()
  return step
}

/** A word that can be read aloud, drawn from a text: ids of what is known by its content. The same text, the same word. */
export function wordFromText(text: string): string {
  // Consonants and vowels in turn read as a word and never spell one.
  const consonants = 'bdfghjklmnprstvwz'
  const vowels = 'aeiou'
  let hash = hashText(text)
  let word = ''
  for (let i = 0; i < 6; i++) {
    const set = i % 2 === 0 ? consonants : vowels
    word += set[hash % set.length]
    hash = Math.floor(hash / set.length)
  }
  return word
}
