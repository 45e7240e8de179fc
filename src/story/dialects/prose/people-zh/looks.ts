import { ageOfYears, findYears, hintsFromWords } from '../../../lexicon/person-words.ts'
import type { DraftPerson } from '../../draft.ts'
import { mentions } from '../mentions.ts'
import type { Person } from '../person.ts'

/** The sentence that brings a person in, and years named near the name. */
export function describeFrom(person: Person, told: string, sentences: readonly string[]): void {
  const sentence = sentences.find((one) => person.words.some((word) => one.includes(word)))
  const found = told.match(new RegExp(`(?:${person.words.join('|')})[^“”\\n]{0,60}`, 'gu')) ?? []
  for (const near of found.slice(0, 6)) {
    const clause = near
      .split(/[。！？]/u)
      .slice(0, 2)
      .join('。')
    const years = /(?:他|她)?今年|岁/u.test(clause) ? findYears(clause) : null
    if (years !== null && person.age === 'unknown') person.age = ageOfYears(years)
  }
  const hints = person.age === 'unknown' && sentence !== undefined ? hintsFromWords(person.words.join('，')) : null
  if (hints !== null) person.age = hints.age
  // 抱着孩子 tells of another person than the one who is brought in.
  person.description = (sentence ?? '')
    .trim()
    .replace(/[，,][^，,]*(?:抱|牵|带|领)着?[^，,]*(?:孩子|娃|女儿|儿子)[^，,]*/u, '')
    .slice(0, 60)
}

const looks =
  /胡子|胡须|须发|头发|白发|黑发|长发|短发|辫|髻|[穿戴着披]一?[件顶身条双袭副]|身着|身穿|头戴|面如|瘦|胖|高大|佝偻|年纪|岁/u

/** 她八九岁的样子，穿一件旧红袄: what later sentences say about somebody's looks belongs to whoever was last spoken of. */
export function describeLooks(people: readonly Person[], sentences: readonly string[]): void {
  const last: Partial<Record<DraftPerson['sex'], Person>> = {}
  for (const sentence of sentences) {
    const text = sentence.trim()
    const named = mentions(text, people)
    const pronoun = /^[她他]/u.exec(text)?.[0]
    const subject =
      named[0]?.at === 0 ? named[0].person : pronoun === undefined ? null : last[pronoun === '她' ? 'female' : 'male']
    if (subject != null && looks.test(text) && subject.description.length < 90 && !subject.description.includes(text))
      subject.description = [subject.description, text.slice(0, 50)].filter((part) => part !== '').join('。')
    for (const { person } of named) last[person.sex] = person
  }
}
