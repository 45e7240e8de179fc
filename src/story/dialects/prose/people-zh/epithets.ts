import { findYears } from '../../../lexicon/person-words.ts'
import { mentions } from '../mentions.ts'
import { type Person, sexByPronouns } from '../person.ts'
import type { Paragraph } from '../segments.ts'
import { isProper, joinPeople } from './one-person.ts'

/** What anybody may be called who looks so. */
const epithets: readonly { words: RegExp; sex: Person['sex']; old: boolean | null }[] = [
  { words: /^(?:瘦|胖)?(?:老头子?|老汉|老爷子|老者|老翁)$/u, sex: 'male', old: true },
  { words: /^(?:老人|老人家)$/u, sex: 'unknown', old: true },
  { words: /^(?:老太太|老太婆|老婆婆|老妇人|老妇|老奶奶|老婆子|老妪)$/u, sex: 'female', old: true },
  { words: /^(?:女人|妇人|女士)$/u, sex: 'female', old: null },
  { words: /^(?:男人|男子|汉子|大汉|壮汉)$/u, sex: 'male', old: null },
  { words: /^(?:姑娘|女孩|女孩子|少女|女子|女郎|女生)$/u, sex: 'female', old: false },
  { words: /^(?:少年|小伙子?|男孩|男生|小子|男青年)$/u, sex: 'male', old: false },
  { words: /^(?:年轻人|后生|青年|孩子|小孩)$/u, sex: 'unknown', old: false },
]

const oldLooks = /花白|白发|白胡|银发|皱纹|老花镜|佝偻|驼背|拐杖|上了年纪|苍老|干瘦/u
const oldNames = /^老|[伯爷翁叟婆奶妪媪公婶]$|大[爷娘]|姥|太太$/u

/** Brought in as somebody new: 一个…的老头, 来了位姑娘, 对面椅子上的男人. */
const asNew =
  /(?:[上下里外边旁面前后]|[坐站蹲穿戴靠]\p{Script=Han}{1,6})的[小老年轻中瘦胖高矮]*$|(?:[一两几有来了着]|[一两几三二有来了着是]?[个位名条])(?:[^，。”“\n]{0,16}的)?[小老年轻中瘦胖高矮]*$/u

/**
 * The old man who turns up without being brought in is somebody who is there: the only one whom the word fits, if no sentence tells of
 * both. And who was only an old man until somebody called him 郑伯, is 郑伯.
 */
export function joinEpithets(people: Person[], paragraphs: readonly Paragraph[], told: string): void {
  const sentences = told.split(/[。！？!?；\n”]/u)
  const firstOf = ({ words }: Person) => Math.min(...words.map((word) => told.indexOf(word)).filter((at) => at >= 0))
  const lastOf = ({ words }: Person) => Math.max(...words.map((word) => told.lastIndexOf(word)))
  const together = (one: Person, other: Person) =>
    sentences.some((sentence) => {
      const named = mentions(sentence, [one, other]).map(({ person }) => person)
      return named.includes(one) && named.includes(other)
    })
  const fits = (person: Person, { sex, old }: (typeof epithets)[number]): boolean => {
    const its = person.sex === 'unknown' ? sexByPronouns(person, told) : person.sex
    if (sex !== 'unknown' && its !== 'unknown' && its !== sex) return false
    return old === null || isOld(person, sentences) === old
  }
  for (const plain of people.filter(({ words }) => words.every((word) => epithetOf(word) !== undefined))) {
    const epithet = epithetOf(plain.name)!
    const others = people.filter((one) => one !== plain && fits(one, epithet) && !together(one, plain))
    const first = firstOf(plain)
    if (!asNew.test(told.slice(Math.max(0, first - 24), first))) {
      const there = others.filter((one) => firstOf(one) < first && !epithetOf(one.name))
      if (there.length === 1) joinPeople(people, there[0]!, plain)
      continue
    }
    const called = others.filter(
      (one) =>
        isProper(one.name) &&
        firstOf(one) > lastOf(plain) &&
        first < calledAt(one, paragraphs) &&
        oldNames.test(one.name),
    )
    if (epithet.old === true && called.length === 1) joinPeople(people, called[0]!, plain)
  }
}

const epithetOf = (word: string) => epithets.find(({ words }) => words.test(word))

/** By name and by the sentences around the first that tells of somebody. */
function isOld(person: Person, sentences: readonly string[]): boolean {
  if (person.age === 'elder' || oldNames.test(person.name)) return true
  const at = sentences.findIndex((sentence) => person.words.some((word) => sentence.includes(word)))
  const sentence = sentences[at] ?? ''
  // What is told of somebody else in that sentence stands after a semicolon, or before the name.
  const about = sentence.slice(Math.max(0, sentence.indexOf(person.words.find((word) => sentence.includes(word))!)))
  const years = findYears(about)
  return years === null ? oldLooks.test(about) : years >= 45
}

/** Where somebody is first called by name in speech. */
function calledAt({ words }: Person, paragraphs: readonly Paragraph[]): number {
  for (const { segments } of paragraphs)
    for (const { kind, text, start } of segments)
      if (kind === 'said' && words.some((word) => new RegExp(`(?:^|[，。！])${word}(?=[，。！？…]|$)`, 'u').test(text)))
        return start
  return -1
}
