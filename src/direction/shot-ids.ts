import { hashText } from '#core'

/**
 * Ids of shots. They hang on what the shot shows, not on a running count: `…_sh` + four letters drawn from the words of the
 * story's item, `-2`, `-3` for its further shots. A line inserted elsewhere therefore renumbers nothing and no seed changes.
 * `open` and `hook` name the scene's first picture and the episode's last.
 */
export function createShotIds(sceneId: string): (key: string) => string {
  const counts = new Map<string, number>()
  return (key) => {
    const stem = `${sceneId}_sh${/^(?:open|hook)$/u.test(key) ? key : letters(key)}`
    const count = (counts.get(stem) ?? 0) + 1
    counts.set(stem, count)
    return count === 1 ? stem : `${stem}-${count}`
  }
}

/** Consonants and vowels in turn read as a word and never spell one. */
function letters(key: string): string {
  const consonants = 'bdfghjklmnprstvwz'
  const vowels = 'aeiou'
  let hash = hashText(key)
  let word = ''
  for (let i = 0; i < 6; i++) {
    const set = i % 2 === 0 ? consonants : vowels
    word += set[hash % set.length]
    hash = Math.floor(hash / set.length)
  }
  return word
}
