import type { Language } from '#core'
import { mentions } from './mentions.ts'
import type { Person } from './person.ts'
import { sentenceEnd, subjectOf } from './subjects.ts'

/* What the told words before and after a speech say of its speaker. */

/** `“知道了！”她头也不回。`, `“Coral.” She closed the book.` */
export function pronounOf(told: string): 'female' | 'male' | null {
  const word = /^\s*([他她]|He\b|She\b)/u.exec(told)?.[1]
  return word === undefined ? null : word === '她' || word === 'She' ? 'female' : 'male'
}

/** `“Coral.” The girl closed the book.`: who does something right after the words. */
export function subjectOfBeat(told: string, people: readonly Person[], language: Language): Person | null {
  const sentence = told.trim().split(language === 'zh' ? /[。！？；]/u : /(?<!\b(?:Mr|Mrs|Dr|St))[.!?;]/)[0]!
  const first = mentions(sentence, people)[0]
  if (first === undefined) return null
  const lead = sentence.slice(0, first.at).trim()
  return lead === '' ||
    /^(?:[^，“”]{0,8}的)?(?:[一那这][个位名])?$/u.test(lead) ||
    /^(?:The|Then|And|But|then|It was(?: (?:the|my|our|an?)(?: [a-z]+)?)?)$/i.test(lead)
    ? first.person
    : null
}

/** `He smiled over her head.` right before a speech: whoever spoke last and fits. */
export function spokeAsPronoun(told: string, earlier: readonly (Person | null)[]): Person | null {
  const word = /(?:^|[.!?。！？]\s*)(He|She|他|她)(?!们)[^.!?。！？]*[.!?。！？]\s*$/u.exec(told)?.[1]
  if (word === undefined) return null
  const sex = word === 'She' || word === '她' ? 'female' : 'male'
  return earlier.findLast((person) => person?.sex === sex && person.teller !== true) ?? null
}

/** `I asked her whether anyone was about.` right before a speech: told, but asked, so that the other answers. */
export function spokenOf(told: string, people: readonly Person[]): { by: Person | null; of: Person | null } | null {
  const sentence =
    told
      .trim()
      .split(sentenceEnd)
      .filter((one) => one.trim() !== '')
      .at(-1) ?? ''
  const asked = /\b(?:asked|told|inquired|enquired|explained to|begged|warned)\b|问(?!题)|告诉/u.exec(sentence)
  if (asked === null) return null
  const by = mentions(sentence.slice(0, asked.index), people).at(-1)?.person ?? null
  const of = mentions(sentence.slice(asked.index), people)[0]?.person ?? null
  return { by, of }
}

/** Who is told of right before a speech and was not there before: `I found our neighbour on the step.` */
export function newcomerIn(told: string, there: ReadonlySet<Person | null>, people: readonly Person[]): Person | null {
  return mentions(told, people).findLast(({ person }) => person.teller !== true && !there.has(person))?.person ?? null
}

const leavingEn =
  /\b(?:went (?:away|out|off|upstairs|downstairs)|walked (?:away|off|out)|left (?:them|us|the room|without)|was gone|hurried (?:away|off|out)|ran (?:away|off|out)|disappeared|rode (?:away|off)|drove (?:away|off))\b/
const leavingZh =
  /(?:走|跑|退|溜|冲)(?:了出去|出去|了|远|开了)(?![过来])|离开了?|出去了|扬长而去|转身[就便]?走|(?:辞|告辞)[^，。]{0,3}去/u

/** Who goes away in what is told: `She went away down the ward.` `lately` are those who spoke before, the last first. */
export function leaversIn(told: string, people: readonly Person[], lately: readonly (Person | null)[]): Person[] {
  return told.split(sentenceEnd).flatMap((sentence) => {
    if (!leavingEn.test(sentence) && !leavingZh.test(sentence)) return []
    const word = /^\s*(He|She|他|她)(?!们)/u.exec(sentence)?.[1]
    const sex = word === undefined ? null : word === 'She' || word === '她' ? 'female' : 'male'
    const leaver = sex === null ? subjectOf(sentence, people) : lately.find((one) => one?.sex === sex && !one.teller)
    return leaver == null ? [] : [leaver]
  })
}
