import { ageOfYears, findYears, hintsFromWords } from '../../lexicon/person-words.ts'
import type { DraftPerson } from '../draft.ts'
import { mentions } from './mentions.ts'
import { actingNames, notInNames } from './names-zh.ts'
import { makePerson, type Person, pronounSex, toldText } from './person.ts'
import type { Paragraph } from './segments.ts'
import { speakersZh } from './speakers-zh.ts'
import { surnames } from './surnames.ts'
import { titlesZh } from './titles-zh.ts'

/** Nouns that stand for a person in tales. Longer ones first. */
const rolesZh =
  '守关将官|将官|工头|老艄公|小女孩|小男孩|老太太|老爷爷|老婆婆|老和尚|小和尚|老道士|店小二|小姑娘|老将军|老父亲|老母亲|年轻人|中年人|卖货郎|女孩|男孩|女郎|女子|妇人|少妇|少女|少年|姑娘|老人|老者|老翁|老妪|老汉|老头|道士|道人|和尚|僧人|方丈|乞人|乞丐|疯者|书生|秀才|公子|小姐|丫鬟|婢女|仆人|家人|将军|大王|皇帝|国王|王后|公主|王子|太子|县令|大夫|郎中|掌柜|猎人|樵夫|渔夫|农夫|铁匠|木匠|屠夫|艄公|船夫|士兵|军官|警察|老师|医生|护士|司机|老板娘|老板|船长|局长|队长|校长|院长|经理|主任|董事长|总监|秘书|记者|律师|法官|警官|保安|邻居|店主|房东|母亲|父亲|女儿|儿子|男人|女人|妈妈|爸爸|奶奶|爷爷|哥哥|姐姐|弟弟|妹妹|妻子|丈夫|师父|徒弟|师傅|仙人|神仙|妖怪|鬼|妪|翁|叟|婢|僧|妻'

/** Finds who is in a Chinese tale, with aliases: 王生 is also 生, 陈氏 also 陈 and 妻. */
export function findChinese(paragraphs: readonly Paragraph[]): Person[] {
  const told = toldText(paragraphs)
  const counts = new Map<string, number>()
  const count = (name: string, weight: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + weight)
  }
  const ranks = new Map<string, number>()
  // 王生, 陈氏, 李娘子: a surname with a word of rank.
  for (const match of told.matchAll(
    new RegExp(
      `[${surnames}](?:生|氏|翁|母|婆|娘子|公子|小姐|先生|大人|将军|道人|员外|大哥|大嫂|大娘|大叔|某|叟|媪|妪)`,
      'gu',
    ),
  )) {
    // 顾生 is mostly `looked at the scholar`, 异史氏 the author himself.
    if (!/^(?:[顾于向任]生|史氏)$/u.test(match[0])) ranks.set(match[0], (ranks.get(match[0]) ?? 0) + 1)
  }
  // In a long work chance puts such characters side by side.
  for (const [name, times] of ranks) if (times > told.length / 30_000) count(name, 2)
  for (const match of told.matchAll(new RegExp(rolesZh, 'gu'))) count(match[0], match[0].length > 1 ? 1 : 0.6)
  // 老林, 小周: what neighbours call each other, when it stands where somebody acts.
  for (const match of told.matchAll(
    new RegExp(`(?:^|[。！？；，,\\s”])([老小阿][${surnames}])(?=[\\p{Script=Han}])(?![孩子太婆人朋时])`, 'gmu'),
  ))
    count(match[1]!, 1)
  for (const match of told.matchAll(/[大二三四五六]郎/gu)) count(match[0], 1)
  // Subjects of saying: `子牙曰：`, `”林岚问。`
  const speakers = speakersZh(paragraphs, told)
  for (const [name, times] of speakers) if (name.length > 1) count(name, times)
  if (told.length < 30_000) for (const [name, times] of actingNames(told)) if (!counts.has(name)) count(name, times)
  for (const { name } of namedKin(told)) count(name, 2)
  // 聂隐娘者，李靖以布衣上谒: how classical tales bring in their heroes.
  const heroes = [
    ...told.matchAll(
      new RegExp(`(?:^|[。，公\\s])([${surnames}]\\p{Script=Han}{1,2})(?=者[，,]|以布衣|，[^，。]{1,6}人也)`, 'gmu'),
    ),
  ].map((match) => match[1]!.replace(/者$/u, ''))
  for (const name of heroes) if (![...name.slice(1)].some((character) => notInNames.test(character))) count(name, 3)
  const people: Person[] = []
  const ranked = [...counts].filter(([, weight]) => weight >= 1).sort((a, b) => told.indexOf(a[0]) - told.indexOf(b[0]))
  const longer = longerNames(
    ranked.map(([name]) => name),
    told,
  )
  for (const [name] of ranked) {
    if (longer.has(name)) continue
    const shared = people.find((person) => sameChinese(person, name))
    if (shared !== undefined) shared.words.push(name)
    else people.push(makePerson(name))
  }
  for (const [name, owner] of longer) {
    const person = people.find((one) => one.words.includes(owner))
    if (person !== undefined && !person.words.includes(name)) person.words.push(name)
  }
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
  aliasesChinese(people, told)
  // 尼曰, 客曰: whoever has no other name than one character.
  for (const name of speakers.keys()) {
    if (name.length > 1 || people.some((person) => person.words.includes(name))) continue
    const group = sameWords.find((words) => words.includes(name))
    const owner =
      people.find((person) => person.words.some((word) => group?.includes(word))) ??
      people.find((person) => person.name.length === 2 && person.name.endsWith(name))
    if (owner !== undefined) owner.words.push(name)
    else people.push(makePerson(name))
  }
  callings(people, paragraphs)
  appositions(people, told)
  if ((told.match(/我(?!们)/gu)?.length ?? 0) > told.length / 250) people.unshift({ ...makePerson('我'), teller: true })
  const sentences = told.split(/[。！？!?\n”]/u)
  for (const person of people) {
    describeFrom(person, told, sentences)
    if (person.sex === 'unknown' && !person.teller) person.sex = pronounSex(person, told)
    if (person.age === 'unknown') person.age = 'adult'
  }
  describeLooks(people, sentences)
  return people
}

const looks =
  /胡子|胡须|须发|头发|白发|黑发|长发|短发|辫|髻|[穿戴着披]一?[件顶身条双袭副]|身着|身穿|头戴|面如|瘦|胖|高大|佝偻|年纪|岁/u

/** 她八九岁的样子，穿一件旧红袄: what later sentences say about somebody's looks belongs to whoever was last spoken of. */
function describeLooks(people: readonly Person[], sentences: readonly string[]): void {
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

/** 石有女名素娥, 其子名阿寿, 有渡者郭三: who is brought in by what he is, and then is called so. */
function namedKin(told: string): { name: string; kin: string }[] {
  return [
    ...told.matchAll(/[有其一]([子女妻弟妹婢仆])[，,]?(?:名|字|小字|曰)(\p{Script=Han}{1,3}?)(?=[，。、；])/gu),
    ...told.matchAll(new RegExp(`有(\\p{Script=Han})者([${surnames}]\\p{Script=Han}{1,2}?)(?=[，。、；])`, 'gu')),
  ].flatMap(([, kin = '', name = '']) =>
    name.length > 1 && !/[之其曰为以者]/u.test(name) ? [{ name, kin: /[子女妻弟妹婢仆]/u.test(kin) ? kin : '' }] : [],
  )
}

const sameWords: readonly (readonly string[])[] = [
  ['女郎', '女子', '少女', '姑娘', '女', '小姑娘'],
  ['女孩', '小女孩'],
  ['男孩', '小男孩'],
  ['老艄公', '艄公'],
  ['乞人', '乞丐', '疯者'],
  ['道士', '道人', '老道士'],
  ['和尚', '僧人', '僧', '老和尚'],
  ['老人', '老者', '老翁', '翁', '叟', '老汉', '老头'],
  ['老妪', '妪', '老太太', '老婆婆'],
  ['婢', '婢女', '丫鬟'],
  ['妻', '妻子'],
  ['妇人', '少妇', '妇'],
]

/** 子牙 is 姜子牙, 隐娘 聂隐娘: a name that is the end of exactly one longer name in use. */
function longerNames(names: readonly string[], told: string): Map<string, string> {
  const roles = new Set([...rolesZh.split('|'), ...titlesZh])
  const times = new Map(names.map((name) => [name, told.split(name).length - 1]))
  const found = new Map<string, string>()
  for (const name of names) {
    const owners = names.filter((other) => {
      if (other.length <= name.length || !other.endsWith(name)) return false
      const share = times.get(other)! / times.get(name)!
      return share > 0.3 || (share > 0.01 && surnames.includes(other[0]!) && !roles.has(name))
    })
    if (owners.length === 1) found.set(name, owners[0]!)
  }
  return found
}

function sameChinese(person: Person, name: string): boolean {
  return sameWords.some((group) => group.includes(name) && person.words.some((word) => group.includes(word)))
}

/** 李郎 in speech is the only man called Li. */
function callings(people: readonly Person[], paragraphs: readonly Paragraph[]): void {
  const said = paragraphs
    .flatMap(({ segments }) => segments.flatMap(({ kind, text }) => (kind === 'said' ? [text] : [])))
    .join('\n')
  for (const match of new Set(
    said.match(
      new RegExp(
        `[${surnames}](?:郎|兄|公子|生|先生|小姐|女士|太太|老师|师傅|总|医生|大夫|律师|经理|主任|队长|局长|警官|大人|将军)`,
        'gu',
      ),
    ),
  )) {
    const bearers = people.filter(
      (person) => person.name.startsWith(match[0]!) && !person.name.endsWith('氏') && person.name.length > 1,
    )
    if (bearers.length === 1 && people.every((person) => !person.words.includes(match)))
      bearers[0]!.words.unshift(match)
  }
}

/** 妹妹沈小雨, 许青的弟弟许明: a role right before one name only is that person's. */
function appositions(people: Person[], told: string): void {
  for (const role of people.filter(({ name }) => rolesZh.split('|').includes(name) && name.length > 1)) {
    const bearers = people.filter(
      ({ name }) => name.length > 1 && !rolesZh.includes(name) && told.includes(role.name + name),
    )
    if (bearers.length !== 1) continue
    const bearer = bearers[0]!
    bearer.words.push(...role.words)
    bearer.aliases.push(...role.words)
    if (role.sex !== 'unknown') bearer.sex = role.sex
    people.splice(people.indexOf(role), 1)
  }
}

/** One-character words that classical Chinese uses once a person is known, and appositions such as 妻陈, 弟二郎. */
function aliasesChinese(people: Person[], told: string): void {
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
    if (/^[\p{Script=Han}][氏某]$/u.test(person.name)) single(person, person.name[0]!)
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
  for (const person of people) {
    person.words = [...new Set(person.words)].sort((a, b) => b.length - a.length)
    person.aliases = person.words.filter((word) => word !== person.name)
  }
}

/** The sentence that brings a person in, and years named near the name. */
function describeFrom(person: Person, told: string, sentences: readonly string[]): void {
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
