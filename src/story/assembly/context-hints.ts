import type { Draft, DraftPerson } from '../dialects/draft.ts'
import type { PersonHints } from '../lexicon/person-words.ts'

/** What pronouns right after a name in the actions say about the person. */
export function hintsFromContext(person: DraftPerson, draft: Draft): PersonHints {
  const names = [person.name, ...person.aliases].map((name) => name.toLowerCase()).filter((name) => name !== '')
  let balance = 0
  for (const scene of draft.episodes.flatMap((episode) => episode.scenes)) {
    for (const item of scene.items) {
      if (item.kind !== 'action') continue
      const text = item.text.toLowerCase()
      for (const name of names) {
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
          const near = text.slice(at + name.length, at + name.length + 40).split(/[。！？!?]/u)[0]!
          if (/^[^他她]{0,24}她|^\W[^.]*?\b(?:she|her)\b/u.test(near)) balance++
          else if (/^[^他她]{0,24}他(?!们)|^\W[^.]*?\b(?:he|his|him)\b/u.test(near)) balance--
        }
      }
    }
  }
  return { sex: balance > 0 ? 'female' : balance < 0 ? 'male' : 'unknown', age: 'unknown' }
}
