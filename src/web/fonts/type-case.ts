/** A font of the house with some letters, for whoever paints. */
export interface LetterFont {
  family: string
  /** TrueType. */
  data: ArrayBuffer
  /** As `unicode-range` of CSS; null for the house's own letters, which stand behind all others. */
  range: string | null
}

export interface TypeCaseParts {
  families: readonly string[]
  /** The font with these letters; with the house's own when there are none. */
  cut(family: string, letters: string): Promise<ArrayBuffer>
  /** Is given every set of letters as soon as it is asked for, in order. */
  hand(fonts: Promise<readonly LetterFont[]>): void
}

/**
 * The letters that pictures are lettered with, fetched as texts turn up. Whole Chinese fonts have ten megabytes each; a series
 * needs some hundred letters of them.
 */
export interface TypeCase {
  /** Sees to the letters of a text. What was seen to before costs nothing. */
  want(text: string): void
}

export function createTypeCase({ families, cut, hand }: TypeCaseParts): TypeCase {
  const here = new Set<string>()
  const fetchAll = async (letters: readonly string[]): Promise<LetterFont[]> => {
    const range = letters.length === 0 ? null : letters.map(codePoint).join()
    try {
      return await Promise.all(
        families.map(async (family) => ({ family, data: await cut(family, letters.join('')), range })),
      )
    } catch (error) {
      // Asked for again with the next text.
      for (const letter of letters) here.delete(letter)
      throw error
    }
  }
  hand(fetchAll([]))
  return {
    want(text) {
      const fresh = [...new Set(text)].filter((letter) => letter > '~' && !here.has(letter)).sort()
      if (fresh.length === 0) return
      for (const letter of fresh) here.add(letter)
      hand(fetchAll(fresh))
    },
  }
}

const codePoint = (letter: string) => `U+${letter.codePointAt(0)!.toString(16)}`
