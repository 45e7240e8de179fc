import { fontWithLetters } from '#media'
import { houseLetters } from './house-letters.ts'

/** Cuts the house's fonts down to what is asked for, and remembers what was cut last. */
export interface LetterDesk {
  /** A font with these letters; with the house's own when none are named. TrueType. */
  cut(family: string, letters: string): Promise<Uint8Array<ArrayBuffer>>
}

/** Cut fonts that are kept: five families of the house's own letters and of a few series. Some hundred kilobytes each. */
const kept = 40

export function createLetterDesk(): LetterDesk {
  const shelf = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  let own: Promise<string> | null = null
  return {
    cut(family, letters) {
      const key = `${family} ${letters}`
      own ??= houseLetters()
      const font =
        shelf.get(key) ?? (letters === '' ? own : Promise.resolve(letters)).then((all) => fontWithLetters(family, all))
      shelf.delete(key)
      shelf.set(key, font)
      font.catch(() => shelf.delete(key))
      if (shelf.size > kept) shelf.delete(shelf.keys().next().value!)
      return font
    },
  }
}
