import type { Person } from '../person.ts'
import { surnames } from '../surnames.ts'
import { namedKin } from './brought-in.ts'

/** One-character words that classical Chinese uses once a person is known, and appositions such as 妻陈, 弟二郎. */
export function addShortWords(people: Person[], told: string): void {
  const introduced = namedKin(told)
  const wife = people.find((person) => person.words.includes('妻'))
  const named = /妻([\p{Script=Han}])(?=[，,氏])/u.exec(told)?.[1]
  const lady = people.find(
    (person) => /氏$/u.test(person.name) && (named === undefined || person.name.startsWith(named)),
  )
  if (wife !== undefined && lady !== undefined && wife !== lady) {
    lady.words.push(...wife.words)
    people.splice(people.indexOf(wife), 1)
  }
  const single = (person: Person, word: string): void => {
    if (people.every((other) => !other.words.includes(word))) person.words.push(word)
  }
  for (const person of people) {
    if (/^[\p{Script=Han}]生$/u.test(person.name)) {
      single(person, '生')
      const family = person.name[0]!
      if ((told.match(new RegExp(`(?:^|[。，”])${family}(?![生氏])`, 'gmu'))?.length ?? 0) >= 2) single(person, family)
    }
    // In a long work 马 is a horse far more often than 马氏.
    if (/^.[氏某]$/u.test(person.name) && (told.length < 30_000 || !/^[马石水金高白方江龙]/u.test(person.name)))
      single(person, person.name[0]!)
    if (/^[\p{Script=Han}][叟翁媪妪]$/u.test(person.name)) {
      // 冯叟 is 叟 from then on, and nobody else is.
      const bare = people.find(({ name }) => name === person.name[1])
      const rivals = people.filter(({ name }) => name.length > 1 && name.endsWith(person.name[1]!))
      if (bare !== undefined && rivals.length === 1) people.splice(people.indexOf(bare), 1)
      single(person, person.name[1]!)
    }
    // 郭三 is then simply 郭.
    if (introduced.some(({ name }) => name === person.name) && surnames.includes(person.name[0]!))
      single(person, person.name[0]!)
    if (person.words.includes('女郎') || person.words.includes('女子')) single(person, '女')
    const given = person.name.length === 3 && surnames.includes(person.name[0]!) ? person.name.slice(1) : null
    if (given !== null && told.split(given).length > told.split(person.name).length) single(person, given)
    const kin = new RegExp(`([弟兄妹姊子])${person.name}`, 'u').exec(told)?.[1]
    if (kin === '弟') person.words.push('生弟')
  }
  // 守关将官姓董名彪: 董彪 is written in two halves, and he is the officer.
  for (const match of told.matchAll(/姓(\p{Script=Han})[，,]?名(?:唤|叫)?(\p{Script=Han}{1,2}?)(?=[，。；,])/gu)) {
    const bearer = people.find(({ name }) => name === `${match[1]}${match[2]}`)
    if (bearer === undefined) continue
    bearer.words.push(match[0])
    const role = people.find((one) => one !== bearer && told.endsWith(one.name, match.index))
    if (role === undefined || told.split(role.name).length > 2) continue
    bearer.words.push(...role.words)
    people.splice(people.indexOf(role), 1)
  }
}
