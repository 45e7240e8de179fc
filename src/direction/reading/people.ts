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
  const names = story.cast
    .flatMap((member) => [member.name, ...member.aliases].map((name) => ({ name, id: member.id })))
    .filter(({ name }) => name.length > (story.language === 'zh' ? 0 : 1))
    .sort((a, b) => b.name.length - a.name.length)
  const finders = names.map(({ name, id }) => {
    const word = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    // A one-character alias (生) inside other words would be found everywhere.
    const latin = /^[\p{Script=Latin}\d .'-]+$/u.test(name)
    return {
      id,
      pattern: new RegExp(latin ? `\\b${word}\\b` : word, latin ? 'giu' : 'gu'),
      short: !latin && name.length < 2,
    }
  })
  return {
    member: (id) => byId.get(id) ?? null,
    name: (id) => byId.get(id)?.name ?? id,
    mentions(text, recent) {
      const found: Mention[] = []
      const free = (at: number, length: number) =>
        found.every((other) => at >= other.at + other.length || at + length <= other.at)
      for (const { id, pattern, short } of finders) {
        if (short && !recent.includes(id)) continue
        for (const match of text.matchAll(pattern)) {
          if (free(match.index, match[0].length)) found.push({ id, at: match.index, length: match[0].length })
        }
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
