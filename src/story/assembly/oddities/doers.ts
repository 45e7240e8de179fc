import type { CastMember, Story } from '../../story.ts'

/** Who a sentence is about: whoever of the cast it names first, with where the name ends. Null where it names nobody. */
export function doerIn(sentence: string, { cast }: Story): { member: CastMember; rest: string; lead: string } | null {
  let found: { member: CastMember; at: number; length: number } | null = null
  for (const member of cast) {
    for (const word of [member.name, ...member.aliases]) {
      const at = word.length > 1 ? sentence.indexOf(word) : -1
      if (at < 0 || (found !== null && (at > found.at || (at === found.at && word.length <= found.length)))) continue
      found = { member, at, length: word.length }
    }
  }
  return found === null
    ? null
    : {
        member: found.member,
        lead: sentence.slice(0, found.at),
        rest: sentence.slice(found.at + found.length),
      }
}

/** Sentences of an action. */
export const sentencesOf = (text: string): string[] =>
  text.split(/[。！？!?;；]|\.(?=\s|$)/u).filter((sentence) => sentence.trim() !== '')
