import { mentions } from '../mentions.ts'
import type { Person } from '../person.ts'
import type { Paragraph } from '../segments.ts'
import { rareSurnames, surnames } from '../surnames.ts'
import { notInNames } from './acting-words.ts'
import { isProper, joinPeople } from './one-person.ts'

/* How tales bring somebody in by a name, or give a name to somebody who is there. */

/** 石有女名素娥, 其子名阿寿, 有渡者郭三: who is brought in by what he is, and then is called so. */
export function namedKin(told: string): { name: string; kin: string }[] {
  return [
    ...told.matchAll(/[有其一]([子女妻弟妹婢仆])[，,]?(?:名|字|小字|曰)(\p{Script=Han}{1,3}?)(?=[，。、；])/gu),
    ...told.matchAll(new RegExp(`有(\\p{Script=Han})者([${surnames}]\\p{Script=Han}{1,2}?)(?=[，。、；])`, 'gu')),
  ].flatMap(([, kin = '', name = '']) =>
    name.length > 1 && !/[之其曰为以者]/u.test(name) ? [{ name, kin: /[子女妻弟妹婢仆]/u.test(kin) ? kin : '' }] : [],
  )
}

/** 聂隐娘者，李靖以布衣上谒: how classical tales bring in their heroes. */
export function heroesOf(told: string): string[] {
  return [
    ...told.matchAll(
      new RegExp(`(?:^|[。，公\\s])([${surnames}]\\p{Script=Han}{1,2})(?=者[，,]|以布衣|，[^，。]{1,6}人也)`, 'gmu'),
    ),
  ]
    .map((match) => match[1]!.replace(/者$/u, ''))
    .filter((name) => ![...name.slice(1)].some((character) => notInNames.test(character)))
}

/** Short names of heroes, and of kin whom a name brought in. */
export function nameHeroes(people: readonly Person[], told: string): void {
  const heroes = heroesOf(told)
  for (const person of people) {
    if (!heroes.includes(person.name)) continue
    const given = person.name.slice(1)
    if (given.length === 2 || told.split(given).length > told.split(person.name).length * 3) person.words.push(given)
    // 卫公李靖 is then simply 公.
    if (told.includes(`公${person.name}`) && told.split('公').length > 8) person.words.push('公')
  }
  for (const { name, kin } of namedKin(told)) {
    const bearer = people.find((person) => person.words.includes(name))
    if (bearer !== undefined && kin !== '' && people.every(({ words }) => !words.includes(kin))) bearer.words.push(kin)
    if (bearer?.sex === 'unknown') bearer.sex = /[女妹妻婢]/u.test(kin) ? 'female' : 'male'
  }
}

const calledSo =
  /(?<how>姓)(?<family>\p{Script=Han})(?:[，,]?(?:单?名)(?:唤|叫|作)?(?<given>\p{Script=Han}{1,2}?))?(?=[，。；、）”]|的)|(?:名叫|叫作|叫做|唤作|唤做|名唤|名为|人称|人唤|外号|诨名|绰号|小名|本名|大名|都叫[他她]|都喊[他她])(?:叫|是|为)?(?<name>\p{Script=Han}{2,3}?)(?=[，。；、）”]|的)/gu

/** 掌柜姓钱, 有客叩门，自言姓卢, 有个伙计名叫来福: the name belongs to whoever the sentence is about. */
export function joinIntroduced(people: Person[], paragraphs: readonly Paragraph[], told: string): void {
  const text = paragraphs.flatMap(({ segments }) => segments.map((segment) => segment.text)).join('\n')
  for (const match of told.matchAll(calledSo)) {
    const { family, given = '', name = '' } = match.groups!
    const before = told.slice(Math.max(0, match.index - 60), match.index).split(/[。！？!?；\n”]/u)
    const bearer = subjectOf(before.at(-1)!, people)
    if (bearer === null || surnameOf(bearer) === family) continue
    giveName(people, bearer, family === undefined ? [name] : namesOf(family, given, bearer.name), text)
  }
  for (const [i, { segments }] of paragraphs.entries()) {
    for (const [at, { kind, text: words }] of segments.entries()) {
      const own = kind === 'said' ? saysOwn.exec(words)?.groups : undefined
      if (own === undefined) continue
      // Who says so is who acts beside the words, or just did, and has no name yet.
      const beside = [segments[at - 1], segments[at + 1], i === 0 ? undefined : paragraphs[i - 1]!.segments.at(-1)]
      const bearer = beside
        .map((segment) => (segment?.kind === 'told' ? subjectOf(segment.text, people) : null))
        .find((one) => one !== null)
      const { family, given = '', name = '' } = own
      if (bearer != null && !isProper(bearer.name))
        giveName(people, bearer, family === undefined ? [name] : namesOf(family, given, bearer.name), text)
    }
  }
}

const self = '(?:我|俺|在下|小[人的可]|洒家|小女子?|小生|贫道|贫僧|老夫|老身|妾身?|晚辈|学生|后学|末将|卑职|属下|奴婢)'
const saysOwn = new RegExp(
  `${self}(?:本|原)?(?:姓(?<family>\\p{Script=Han})(?:[，,]?(?:单?名|叫)(?:唤|叫|作)?(?<given>\\p{Script=Han}{1,2}))?|(?:名叫|叫做?|名唤|唤作|是|乃)?(?<name>[${surnames}${rareSurnames}小老阿]\\p{Script=Han}{1,2}))(?=[，。！])`,
  'u',
)

/** Under what names somebody of a family may be told of, the fullest first. */
const namesOf = (family: string, given: string, role: string): string[] => [
  ...(given === '' ? [] : [`${family}${given}`]),
  ...(role.length > 1 ? [`${family}${role}`] : []),
  ...['生', '某', '郎', '先生', '公子', '氏', '女'].map((rank) => `${family}${rank}`),
  ...[`老${family}`, `小${family}`],
]

const surnameOf = ({ name }: Person) => (isProper(name) && name.length > 1 ? name[0] : undefined)

/** Who of those named there is not only had or met by another. */
function subjectOf(text: string, people: readonly Person[]): Person | null {
  // A list of its own: names are still being given.
  const found = mentions(text, [...people])
  return (found.find(({ at }) => at === 0) ?? found.at(-1))?.person ?? null
}

/** Whoever already bears such a name is the same person. */
function giveName(people: Person[], bearer: Person, possible: readonly string[], text: string): void {
  const names = possible.filter((name) => text.includes(name))
  const twin = people.find((one) => one !== bearer && names.includes(one.name))
  if (twin !== undefined) joinPeople(people, twin, bearer)
  const one = twin ?? bearer
  for (const name of names) if (!one.words.includes(name)) one.words.push(name)
}
