import type { CastMember, Story } from '#story'

/** Someone named in a text, and where. */
export interface Mention {
  id: string
  at: number
  length: number
}

const pronouns: readonly (readonly [RegExp, CastMember['sex']])[] = [
  [/她(?!们)|\b(?:she|her)\b/giu, 'female'],
  [/他(?!们)|\b(?:he|him|his)\b/giu, 'male'],
]

export interface People {
  member(id: string): CastMember | null
  name(id: string): string
  /** People named in a text, in order. Pronouns point to the last of `recent` who fits; `present` limits them. */
  mentions(text: string, recent: readonly string[]): Mention[]
}

/** Who is meant by which word in this story. */
export function createPeople(story: Story): People {
  const byId = new Map(story.cast.map((member) => [member.id, member]))
  const byName = new Map<string, string>()
  for (const member of story.cast) {
    for (const name of [member.name, ...member.aliases]) {
      const key = name.toLowerCase()
      if ((name.length > (story.language === 'zh' ? 0 : 1) || name === 'I') && !byName.has(key))
        byName.set(key, member.id)
    }
  }
  const finder = namesPattern([...byName.keys()])
  return {
    member: (id) => byId.get(id) ?? null,
    name: (id) => byId.get(id)?.name ?? id,
    mentions(text, recent) {
      const found: Mention[] = []
      const free = (at: number, length: number) =>
        found.every((other) => at >= other.at + other.length || at + length <= other.at)
      for (const match of finder === null ? [] : text.matchAll(finder)) {
        const id = byName.get(match[0].toLowerCase())
        // A name of one character (生) would be found inside other words: only people who are about can be meant.
        if (id === undefined || (/^\p{Script=Han}$/u.test(match[0]) && !recent.includes(id))) continue
        found.push({ id, at: match.index, length: match[0].length })
      }
      for (const [pattern, sex] of pronouns) {
        for (const match of text.matchAll(pattern)) {
          if (!free(match.index, match[0].length)) continue
          const before = found
            .filter((other) => other.at < match.index)
            .sort((a, b) => b.at - a.at)
            .map((other) => other.id)
          const fits = (id: string) => byId.get(id)?.sex === sex
          const id = before.find(fits) ?? recent.find(fits)
          if (id !== undefined) found.push({ id, at: match.index, length: match[0].length })
        }
      }
      return found.sort((a, b) => a.at - b.at)
    },
  }
}

/** One pattern that finds every name, longer ones first; Latin names only as whole words. */
function namesPattern(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null
  const parts = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => {
      const word = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
      return /^[\p{Script=Latin}\d .'-]+$/u.test(name) ? `\\b${word}\\b` : word
    })
  return new RegExp(parts.join('|'), 'giu')
}
