import { mentions } from '../mentions.ts'
import type { Person } from '../person.ts'
import type { Paragraph, Segment } from '../segments.ts'

/** Titles that several people of a tale may bear: 真人 is whichever 真人 was named last. */
export const titlesZh: readonly string[] =
  '真人|道人|道者|天尊|童子|童儿|仙翁|夫人|将军|元帅|丞相|大人|先生|娘娘|公子|小姐|皇后|殿下|大夫|员外|老爷|总兵|太师|尚书|县令|掌门|宗主|长老|队长|局长|医生|老师|经理'.split(
    '|',
  )

/** How far back the full name may stand, in characters. */
const reach = 1500

const newcomer = new RegExp(`一[个位名]?(?<title>${titlesZh.join('|')})(?!们)`, 'gu')

/** For each quotation, who bears each title at that point. */
export function createTitleBearers(
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
): (title: Person, before: Segment) => Person {
  const titled = people.filter(({ name }) =>
    titlesZh.some((title) => name.length > title.length && name.endsWith(title)),
  )
  if (titled.length === 0) return (person) => person
  const named: { at: number; title: string; person: Person | null }[] = []
  for (const { segments } of paragraphs) {
    for (const { text, start } of segments) {
      // 一道人 is somebody new.
      for (const { index, groups } of text.matchAll(newcomer))
        named.push({ at: start + index, title: groups!['title']!, person: null })
      for (const { at, person } of mentions(text, titled)) {
        const title = titlesZh.find((one) => person.name.endsWith(one) && person.name.length > one.length)
        if (title !== undefined && text.startsWith(person.name, at)) named.push({ at: start + at, title, person })
      }
    }
  }
  named.sort((one, other) => one.at - other.at)
  let from = 0
  const last = new Map<string, (typeof named)[number]>()
  // Asked in the order of the text.
  return (person, before) => {
    for (; from < named.length && named[from]!.at < before.start; from++) last.set(named[from]!.title, named[from]!)
    const bearer = last.get(person.name)
    return bearer?.person != null && before.start - bearer.at < reach ? bearer.person : person
  }
}
