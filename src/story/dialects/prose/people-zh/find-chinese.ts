import { makePerson, type Person, pronounSex, toldText } from '../person.ts'
import type { Paragraph } from '../segments.ts'
import { speakersZh } from '../speakers-zh.ts'
import { heroesOf, joinIntroduced, namedKin, nameHeroes } from './brought-in.ts'
import { joinEpithets } from './epithets.ts'
import { fullNames } from './full-names.ts'
import { describeFrom, describeLooks } from './looks.ts'
import { addCallings, joinAppositions, joinCalledByRank, longerNames, sameChinese } from './one-person.ts'
import { plainRolesIn, rolesIn, sameWords } from './roles.ts'
import { addShortWords } from './short-words.ts'
import { familiarNames, titledNames } from './titled.ts'
import { toldRoles } from './told-roles.ts'

/** A work in which chance puts any characters side by side. */
const long = 30_000

/** Finds who is in a Chinese tale, with aliases: 王生 is also 生, 陈氏 also 陈 and 妻, 钱掌柜 掌柜 and 老头. */
export function findChinese(paragraphs: readonly Paragraph[]): Person[] {
  const told = toldText(paragraphs)
  const speakers = speakersZh(paragraphs, told)
  const people = joinNames(namesIn(told, saidIn(paragraphs), speakers), told)
  nameHeroes(people, told)
  if (told.length < long) joinIntroduced(people, paragraphs, told)
  addShortWords(people, told)
  addSpeakers(people, speakers)
  addCallings(people, paragraphs)
  joinAppositions(people, told, told.length >= long)
  joinCalledByRank(people, told)
  if (told.length < long) joinEpithets(people, paragraphs, told)
  if ((told.match(/我(?!们)/gu)?.length ?? 0) > told.length / 250) people.unshift({ ...makePerson('我'), teller: true })
  const sentences = told.split(/[。！？!?\n”]/u)
  for (const person of people) {
    person.words = [...new Set(person.words)].sort((a, b) => b.length - a.length)
    person.aliases = person.words.filter((word) => word !== person.name)
    describeFrom(person, told, sentences)
    if (person.sex === 'unknown' && !person.teller) person.sex = pronounSex(person, told)
    if (person.age === 'unknown') person.age = 'adult'
  }
  describeLooks(people, sentences)
  return people
}

const saidIn = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .flatMap(({ segments }) => segments.flatMap(({ kind, text }) => (kind === 'said' ? [text] : [])))
    .join('\n')
    .slice(0, 400_000)

/** Everything that may be a name, with how much speaks for it. */
function namesIn(told: string, said: string, speakers: ReadonlyMap<string, number>): Map<string, number> {
  // Whoever tells in the language of today puts names where they can be told from chance.
  const isLong = told.length >= long && isOld(told)
  const counts = new Map<string, number>()
  const add = (found: Iterable<readonly [string, number]>): void => {
    for (const [name, weight] of found) counts.set(name, (counts.get(name) ?? 0) + weight)
  }
  add(titledNames(told, isLong))
  const roles = rolesIn(told, isLong)
  add(roles)
  if (!isLong) add(toldRoles(told, [...roles.keys()]).map((name) => [name, 2] as const))
  add(familiarNames(told, isLong))
  if (!isLong && isOld(told)) add(plainRolesIn(told).map((name) => [name, 1] as const))
  for (const [name] of told.matchAll(/[大二三四五六]郎/gu)) add([[name, 1]])
  // Subjects of saying: `子牙曰：`, `”林岚问。`
  add([...speakers].filter(([name]) => name.length > 1))
  if (!isLong) {
    const families = new Set([...counts.keys()].filter((name) => /^.[生氏某翁叟]$/u.test(name)).map((name) => name[0]))
    for (const [name, times] of fullNames(told, said, isOld(told))) {
      // 王面墙 is 王生 facing a wall.
      if (!counts.has(name) && (times > 1 || !families.has(name[0]))) add([[name, times]])
    }
  }
  add(namedKin(told).map(({ name }) => [name, 2] as const))
  add(heroesOf(told).map((name) => [name, 3] as const))
  return counts
}

/** Told in the old language, in which one character is a word. */
const isOld = (told: string) => told.split('曰').length - 1 > told.length / 120

/** People of those names: one for each, or for each group of words that mean the same. */
function joinNames(counts: ReadonlyMap<string, number>, told: string): Person[] {
  const people: Person[] = []
  const names = [...counts].flatMap(([name, weight]) => (weight >= 1 ? [name] : []))
  names.sort((a, b) => told.indexOf(a) - told.indexOf(b))
  const longer = longerNames(names, told)
  for (const name of names) {
    if (longer.has(name)) continue
    const shared = people.find((person) => sameChinese(person, name))
    if (shared !== undefined) shared.words.push(name)
    else people.push(makePerson(name))
  }
  for (const [name, owner] of longer) {
    const person = people.find((one) => one.words.includes(owner))
    if (person !== undefined && !person.words.includes(name)) person.words.push(name)
  }
  return people
}

/** 尼曰, 客曰: whoever has no other name than one character. */
function addSpeakers(people: Person[], speakers: ReadonlyMap<string, number>): void {
  for (const name of speakers.keys()) {
    if (name.length > 1 || people.some((person) => person.words.includes(name))) continue
    const group = sameWords.find((words) => words.includes(name))
    const owner =
      people.find((person) => person.words.some((word) => group?.includes(word))) ??
      people.find((person) => person.name.length === 2 && person.name.endsWith(name))
    if (owner !== undefined) owner.words.push(name)
    else people.push(makePerson(name))
  }
}
