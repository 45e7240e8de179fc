import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const source = join(import.meta.dirname, '../..')
/** Where things are drawn that have writing on them, and where titles and cards are lettered. */
const written = ['art/sets', 'art/props', 'art/lettering', 'picture', 'cut']

/**
 * Letters that pictures show whatever the script says: signs, posters, title cards, and all of ASCII. They are found in the code
 * that draws them, so that a new sign has its letters without anybody listing them.
 */
export async function houseLetters(): Promise<string> {
  const letters = new Set(Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)))
  for (const room of written) {
    for (const name of await readdir(join(source, room), { recursive: true })) {
      if (!name.endsWith('.ts') || name.includes('.test.')) continue
      for (const letter of await readFile(join(source, room, name), 'utf8')) if (letter > ' ') letters.add(letter)
    }
  }
  return [...letters].sort().join('')
}
