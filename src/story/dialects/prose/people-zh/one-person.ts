import type { Person } from '../person.ts'
import type { Paragraph } from '../segments.ts'
import { rareSurnames, surnames } from '../surnames.ts'
import { isRole, sameWords } from './roles.ts'
import { ranks } from './titled.ts'
import { titlesZh } from './titles.ts'

/* One person under several words. */

/** A name of one's own, rather than what somebody is. */
export const isProper = (name: string): boolean => !isRole(name) && !titlesZh.includes(name) && name.length > 1

/** Makes two people one, under the name of the first. */
export function joinPeople(people: Person[], one: Person, other: Person): void {
  one.words.push(...other.words)
  if (other.sex !== 'unknown') one.sex = other.sex
  if (one.age === 'unknown') one.age = other.age
  people.splice(people.indexOf(other), 1)
}

/** Titles that many may bear, where 太师 and 丞相 are one man's. */
const anybodys = /^(?:童[子儿]|道[人者]|真人|仙翁|夫人|将军|公子|小姐|先生|大人|大夫)$/u

/** 子牙 is 姜子牙, 隐娘 聂隐娘, 医生 何医生: a name that is the end of exactly one longer name in use. */
export function longerNames(names: readonly string[], told: string): Map<string, string> {
  const times = new Map(names.map((name) => [name, told.split(name).length - 1]))
  const found = new Map<string, string>()
  for (const name of names) {
    // In a work of many people 童子 is whichever was told of last.
    if (told.length >= 30_000 && anybodys.test(name)) continue
    const owners = names.filter((other) => {
      if (other.length <= name.length || !other.endsWith(name)) return false
      const share = times.get(other)! / times.get(name)!
      return (
        share > 0.3 ||
        (name === '令' && isRole(other)) ||
        (share > 0.01 && surnames.includes(other[0]!) && isProper(name))
      )
    })
    if (owners.length === 1) found.set(name, owners[0]!)
  }
  return found
}

export function sameChinese(person: Person, name: string): boolean {
  return sameWords.some((group) => group.includes(name) && person.words.some((word) => group.includes(word)))
}

/** 李郎 in speech is the only man called Li. */
export function addCallings(people: readonly Person[], paragraphs: readonly Paragraph[]): void {
  const said = paragraphs
    .flatMap(({ segments }) => segments.flatMap(({ kind, text }) => (kind === 'said' ? [text] : [])))
    .join('\n')
  for (const match of new Set(
    said.match(new RegExp(`[${surnames}${rareSurnames}](?:郎|兄|${ranks})(?<![氏母婆某叟媪妪翁])`, 'gu')),
  )) {
    const bearers = people.filter(
      (person) => person.name.startsWith(match[0]!) && !person.name.endsWith('氏') && person.name.length > 1,
    )
    if (bearers.length === 1 && people.every((person) => !person.words.includes(match)))
      bearers[0]!.words.unshift(match)
  }
}

/** What people call each other by a surname who are of one age: 顾少 and 顾淮, never 沈老太太 and 沈云舒. */
const peers = /^.(?:总|少|队|导|医生|大夫|老师|律师|警官|经理|主任|教授|队长|总监|组长|助理|秘书|公子|将军)$/u

/** 顾少 is 顾淮, where nobody else of that name is about and no sentence tells of both. */
export function joinCalledByRank(people: Person[], told: string): void {
  const sentences = told.split(/[。！？!?；\n”]/u)
  for (const ranked of people.filter(({ name }) => peers.test(name))) {
    const bearers = people.filter(
      (one) => one !== ranked && one.name[0] === ranked.name[0] && isProper(one.name) && one.name.length < 4,
    )
    const [bearer] = bearers
    if (bearer === undefined || bearers.length > 1 || peers.test(bearer.name) || titled(bearer.name)) continue
    if (sentences.some((sentence) => sentence.includes(ranked.name) && sentence.includes(bearer.name))) continue
    joinPeople(people, bearer, ranked)
  }
}

/** What somebody is to another: 沈建国母亲 is not 沈建国. */
const kin = /[父母妻夫女儿子兄弟姐妹哥爸妈爷奶叔伯舅姑姨婶嫂孙侄徒婢仆伴友]$|师父|师傅|家人|邻居/u

/** 妹妹沈小雨, 许青的弟弟许明, 铁牛和尚: what somebody is, right beside one name only, is that person. */
export function joinAppositions(people: Person[], told: string, long: boolean): void {
  for (const role of people.filter(({ name }) => isRole(name) && name.length > 1)) {
    const bearers = people.filter(
      ({ name }) =>
        isProper(name) &&
        role.words.some(
          (word) =>
            word.length > 1 &&
            (told.includes(word + name) || (!long && !kin.test(word) && name.length < 4 && told.includes(name + word))),
        ),
    )
    const [bearer] = bearers
    if (bearer === undefined || bearers.length > 1) continue
    if (bearer.sex !== 'unknown' && role.sex !== 'unknown' && titled(bearer.name) && bearer.sex !== role.sex) continue
    joinPeople(people, bearer, role)
  }
}

/** 周太太 says more of somebody than a given name. */
const titled = (name: string) => /(?:太太|夫人|先生|小姐|女士|[婶姐哥叔伯嫂姨])$/u.test(name)
