/** Words in Chinese and English that mean the same thing to a director. Patterns are pieces of regular expressions. */
export interface LexiconEntry<T> {
  zh: string
  en: string
  means: T
}

export interface LexiconHit<T> {
  means: T
  /** UTF-16 offset of the word in the text. */
  at: number
  word: string
}

const zhNegation = /(?:[不没别未勿莫]|没有|不曾|未曾|不再|不用|不必|无须)$/u
const enNegation = /\b(?:not|n't|never|no|don't|doesn't|didn't)\s+(?:\w+\s+)?$/iu

export type Lexicon<T> = (text: string) => LexiconHit<T>[]

/**
 * All meanings found in a text, in order of place. A word right after a negation (不哭, "don't cry") does not count. Where
 * several entries match the same place, the longer word wins.
 */
export function createLexicon<T>(entries: readonly LexiconEntry<T>[]): Lexicon<T> {
  const compiled = entries.map(({ zh, en, means }) => {
    const parts = [zh, en === '' ? '' : `\\b(?:${en})\\b`].filter((part) => part !== '')
    return { pattern: new RegExp(parts.join('|'), 'giu'), means }
  })
  const anything = new RegExp(compiled.map(({ pattern }) => pattern.source).join('|'), 'iu')
  return (text) => {
    // Most texts say nothing of the kind: one look tells.
    if (!anything.test(text)) return []
    const hits: LexiconHit<T>[] = []
    for (const { pattern, means } of compiled) {
      for (const match of text.matchAll(pattern)) {
        const before = text.slice(Math.max(0, match.index - 16), match.index)
        if (zhNegation.test(before) || enNegation.test(before)) continue
        hits.push({ means, at: match.index, word: match[0] })
      }
    }
    hits.sort((a, b) => a.at - b.at || b.word.length - a.word.length)
    return hits.filter((hit, index) => {
      const shadow = hits
        .slice(0, index)
        .find(
          (other) =>
            other.at <= hit.at &&
            other.at + other.word.length >= hit.at + hit.word.length &&
            other.word.length > hit.word.length,
        )
      return shadow === undefined
    })
  }
}
