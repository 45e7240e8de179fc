import type { Person } from '../person.ts'

/** Puts a full name where a shown sentence has a short one (生), a pronoun or no subject at all: 仗木剑立庭心 → 道士仗木剑立庭心. */
export function withSubject(text: string, actor: Person | null, named: boolean): string {
  if (actor === null) return text
  const word = actor.words.find((one) => text.startsWith(one))
  if (word !== undefined) return actor.name + text.slice(word.length)
  if (/^[他她](?!们|的)/u.test(text)) return actor.name + text.slice(1)
  if (
    named ||
    /^[\p{Script=Han}]{1,3}[里上中外内边前后]/u.test(text) ||
    /^(?:[明次翌第一]|[但忽]?见|闻|无何|少时|遂与|共|他|她|船|雪|雨|风|天|中夜|市人|众|人|其|身|此|已而|一更|家人|[桨刀剑门灯公王师众客诸伎素余尼])/u.test(
      text,
    ) ||
    /[他她]/u.test(text)
  )
    return text
  return actor.name + text
}
