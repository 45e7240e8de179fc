import type { Language } from '#core'
import { ageOfYears, findYears, hintsFromName, hintsFromWords } from '../../lexicon/person-words.ts'
import { type DraftPerson, emptyPerson } from '../draft.ts'
import type { Paragraph } from './segments.ts'

/** Someone of the tale with every word that means them. */
export interface Person extends DraftPerson {
  /** Words that mean this person, longest first. */
  words: string[]
}

/** Verbs of saying, as they stand right before a quotation in Chinese. */
export const sayingZh =
  '(?:曰|道|说道?|问道?|答道?|言|云|喊道?|叫道?|骂道?|呼|笑道|叹道|喝道?|嘀咕|低语|嚷道?|吼道?|哭道|应道?|告诉|吩咐|命|劝道?|谓|对|喃喃|开口|回答|解释|追问|反问|轻声|小声|大声|低声)'
export const sayingEn =
  '(?:said|says|asked|asks|replied|cried|shouted|whispered|answered|called|muttered|murmured|exclaimed|added|continued|remarked|demanded|screamed|gasped|shrieked|returned|observed|begged|repeated|growled|sighed|told|snapped|yelled)'

/** Nouns that stand for a person in tales. Longer ones first. */
const rolesZh =
  '老艄公|小女孩|小男孩|老太太|老爷爷|老婆婆|老和尚|小和尚|老道士|店小二|小姑娘|老将军|老父亲|老母亲|年轻人|中年人|卖货郎|女孩|男孩|女郎|女子|妇人|少妇|少女|少年|姑娘|老人|老者|老翁|老妪|老汉|老头|道士|道人|和尚|僧人|方丈|乞人|乞丐|疯者|书生|秀才|公子|小姐|丫鬟|婢女|仆人|家人|将军|大王|皇帝|国王|王后|公主|王子|太子|县令|大夫|郎中|掌柜|猎人|樵夫|渔夫|农夫|铁匠|木匠|屠夫|艄公|船夫|士兵|军官|警察|老师|医生|护士|司机|老板|店主|房东|母亲|父亲|妈妈|爸爸|奶奶|爷爷|哥哥|姐姐|弟弟|妹妹|妻子|丈夫|师父|徒弟|师傅|仙人|神仙|妖怪|鬼|妪|翁|叟|婢|僧|妻'

const surnames =
  '林聂王李张刘陈杨黄赵周吴徐孙马胡朱郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤聂温柳杭耿辛虬纣姬殷闻哪'

/** Characters that a Chinese name never ends with in running text. */
const notInNames =
  /[等的了在是不也又便就都和与及之乃其此何谁这那他她它我你您们个一上下来去起着过到把被将向对从为以而则且但若如只皆俱即已未可能得要会很太最更还再才曰道说问答言云]/u

/** Finds who is in a tale, with aliases: 王生 is also 生, 陈氏 also 陈 and 妻. */
export function findPeople(paragraphs: readonly Paragraph[], language: Language): Person[] {
  return language === 'zh' ? findChinese(paragraphs) : findEnglish(paragraphs)
}

function findChinese(paragraphs: readonly Paragraph[]): Person[] {
  const told = toldText(paragraphs)
  const counts = new Map<string, number>()
  const count = (name: string, weight: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + weight)
  }
  // 王生, 陈氏, 李娘子: a surname with a word of rank.
  for (const match of told.matchAll(
    new RegExp(`[${surnames}](?:生|氏|翁|母|婆|娘子|公子|小姐|先生|大人|将军|道人|员外|大哥|大嫂|大娘|大叔)`, 'gu'),
  )) {
    // 顾生 is mostly `looked at the scholar`, 异史氏 the author himself.
    if (!/^(?:[顾于向任]生|史氏)$/u.test(match[0])) count(match[0], 2)
  }
  for (const match of told.matchAll(new RegExp(rolesZh, 'gu'))) count(match[0], match[0].length > 1 ? 1 : 0.6)
  // 老林, 小周: what neighbours call each other, when it stands where somebody acts.
  for (const match of told.matchAll(
    new RegExp(`(?:^|[。！？；，,\\s”])([老小阿][${surnames}])(?=[\\p{Script=Han}])(?![孩子太婆人朋时])`, 'gmu'),
  ))
    count(match[1]!, 1)
  for (const match of told.matchAll(/[大二三四五六]郎/gu)) count(match[0], 1)
  // Subjects of saying: `子牙曰：`, `”林岚问。`
  const subject = new RegExp(
    `(?:^|[。！？；，,\\s”])([\\p{Script=Han}]{2,3}?)(?:又|乃|遂|便|忽|急|也|就|才|大|连忙|微微|冷冷地?|轻声|低声|大声|小声|[笑怒泣哭喜惊叹]着?|[^，。“”]{0,3}地)*${sayingZh}[：:，,。]`,
    'gu',
  )
  for (const match of told.matchAll(subject)) {
    const name = match[1]!
    if (
      surnames.includes(name[0]!) &&
      !/^.[氏生]./u.test(name) &&
      ![...name].some((character) => notInNames.test(character))
    )
      count(name, 1)
  }
  // 聂隐娘者，李靖以布衣上谒: how classical tales bring in their heroes.
  const heroes = [
    ...told.matchAll(
      new RegExp(`(?:^|[。，公\\s])([${surnames}]\\p{Script=Han}{1,2})(?=者[，,]|以布衣|，[^，。]{1,6}人也)`, 'gmu'),
    ),
  ].map((match) => match[1]!)
  for (const name of heroes) if (![...name.slice(1)].some((character) => notInNames.test(character))) count(name, 3)
  const people: Person[] = []
  const ranked = [...counts].filter(([, weight]) => weight >= 1).sort((a, b) => told.indexOf(a[0]) - told.indexOf(b[0]))
  for (const [name] of ranked) {
    const shared = people.find((person) => sameChinese(person, name))
    if (shared !== undefined) shared.words.push(name)
    else people.push(makePerson(name))
  }
  for (const person of people) {
    if (!heroes.includes(person.name)) continue
    const given = person.name.slice(1)
    if (given.length === 2 || told.split(given).length > told.split(person.name).length * 3) person.words.push(given)
    // 卫公李靖 is then simply 公.
    if (told.includes(`公${person.name}`) && told.split('公').length > 8) person.words.push('公')
  }
  aliasesChinese(people, told)
  const sentences = told.split(/[。！？!?\n”]/u)
  for (const person of people) {
    describeFrom(person, told, sentences)
    if (person.sex === 'unknown') person.sex = pronounSex(person, told)
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
]

function sameChinese(person: Person, name: string): boolean {
  return sameWords.some((group) => group.includes(name) && person.words.some((word) => group.includes(word)))
}

/** One-character words that classical Chinese uses once a person is known, and appositions such as 妻陈, 弟二郎. */
function aliasesChinese(people: Person[], told: string): void {
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
    if (/^[\p{Script=Han}]氏$/u.test(person.name)) single(person, person.name[0]!)
    if (person.words.includes('女郎') || person.words.includes('女子')) single(person, '女')
    const given = person.name.length === 3 && surnames.includes(person.name[0]!) ? person.name.slice(1) : null
    if (given !== null && told.split(given).length > told.split(person.name).length) single(person, given)
    const kin = new RegExp(`([弟兄妹姊子])${person.name}`, 'u').exec(told)?.[1]
    if (kin === '弟') person.words.push('生弟')
  }
  for (const person of people) {
    person.words = [...new Set(person.words)].sort((a, b) => b.length - a.length)
    person.aliases = person.words.filter((word) => word !== person.name)
  }
}

function findEnglish(paragraphs: readonly Paragraph[]): Person[] {
  const told = toldText(paragraphs)
  const counts = new Map<string, number>()
  const name =
    '(?:(?:Mr|Mrs|Miss|Ms|Dr|Captain|Professor|Prince|Princess|King|Queen|Lord|Lady|Sir)\\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?'
  const role =
    '[Tt]he (?:old |young |little )?(?:man|woman|boy|girl|stranger|captain|doctor|officer|officers|policeman|artilleryman|curate|prince|king|queen|soldier|priest|lady|servant|sergeant|lieutenant|driver|landlord|neighbour|nurse)'
  for (const pattern of [
    `(?:said|asked|replied|cried|shouted|whispered|answered|called) (${name}|${role})`,
    `(${name}|${role}) (?:\\w+ly )?${sayingEn}\\b`,
  ]) {
    for (const match of told.matchAll(new RegExp(pattern, 'g'))) {
      const found = match[1]!.replace(/^The /, 'the ')
      if (
        /(?:Terrace|Street|Road|Bridge|House|Station|Common|Hill|Park)$|^(?:He|She|It|They|We|I|You|Then|But|And|So|As|When|What|That|This|There|No|Yes|Nobody|Someone|Who|God)\b/.test(
          found,
        )
      )
        continue
      counts.set(found, (counts.get(found) ?? 0) + 1)
    }
  }
  // Who does what people do, again and again, is somebody even without a word.
  const doing =
    '(?:said|went|came|ran|looked|turned|walked|stood|thought|took|saw|knew|felt|began|sat|rose|fell|lay|stared|pointed|smiled|laughed|sprang|led|stopped|entered)'
  const doers = new Map<string, number>()
  for (const match of told.matchAll(
    new RegExp(
      `(?<=[a-z,;] )([A-Z][a-z]{2,}) ${doing}\\b|\\b[Tt](he (?:old |young )?(?:man|woman|boy|girl|officers?|soldier|curate|prince|stranger))\\b`,
      'g',
    ),
  )) {
    const found = match[1] ?? `t${match[2]}`
    doers.set(found, (doers.get(found) ?? 0) + 1)
  }
  const noOne =
    /^(?:He|She|It|They|We|You|Who|What|That|This|There|And|But|Then|Mars|Earth|London|God|Nobody|English|Martians?|Everyone|Death|Time|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/
  for (const [found, times] of doers)
    if (times >= (found.startsWith('the ') ? 3 : 2) && !noOne.test(found)) counts.set(found, times)
  const people: Person[] = []
  // A tale told by one who was there shows the teller.
  if ((told.match(/\bI\b/g)?.length ?? 0) > told.length / 600) {
    people.push({ ...makePerson('Narrator'), words: ['myself', 'I', 'me', 'my'], sex: 'male', age: 'adult' })
  }
  for (const found of [...counts.keys()].sort((a, b) => b.length - a.length)) {
    const bare = found.replace(/^the /, '')
    const longer = people.find((person) => person.words.some((word) => word.split(' ').includes(bare)))
    if (longer !== undefined) longer.words.push(found)
    else {
      const display = bare.charAt(0).toUpperCase() + bare.slice(1)
      people.push({ ...makePerson(display), words: [...new Set([found, found.replace(/^the /, 'The '), bare])] })
    }
  }
  for (const person of people) {
    person.words = [...new Set(person.words)].sort((a, b) => b.length - a.length)
    person.aliases = person.words.filter((word) => word !== person.name && !/^the /i.test(word))
    if (person.sex === 'unknown') person.sex = pronounSex(person, told)
    if (person.age === 'unknown') person.age = 'adult'
  }
  return people.sort((a, b) => told.indexOf(a.words[0]!) - told.indexOf(b.words[0]!))
}

function makePerson(name: string): Person {
  const { sex, age } = hintsFromName(name)
  return { ...emptyPerson(name), words: [name], sex, age }
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

function pronounSex(person: Person, told: string): DraftPerson['sex'] {
  let balance = 0
  for (const word of person.words) {
    for (let at = told.indexOf(word), n = 0; at >= 0 && n < 40; at = told.indexOf(word, at + 1), n++) {
      const near = told.slice(at + word.length, at + word.length + 60)
      const pronoun = /他|她|\b(?:he|his|him|she|her)\b/iu.exec(near)?.[0].toLowerCase()
      if (pronoun === undefined) continue
      balance += pronoun === '她' || pronoun === 'she' || pronoun === 'her' ? 1 : -1
    }
  }
  return balance > 0 ? 'female' : 'male'
}

function toldText(paragraphs: readonly Paragraph[]): string {
  // Quotations become their marks, so that what precedes and follows them stays apart.
  return paragraphs
    .map((paragraph) => paragraph.segments.map((segment) => (segment.kind === 'told' ? segment.text : '”')).join(''))
    .join('\n')
    .slice(0, 400_000)
}

/** Words of a tale's people by their first letter, longest first: made once for each list of people. */
const indexes = new WeakMap<readonly Person[], Map<string, { word: string; person: Person }[]>>()

function indexOf(people: readonly Person[]): Map<string, { word: string; person: Person }[]> {
  const known = indexes.get(people)
  if (known !== undefined) return known
  const index = new Map<string, { word: string; person: Person }[]>()
  for (const person of people) {
    for (const word of person.words) {
      const list = index.get(word[0]!) ?? index.set(word[0]!, []).get(word[0]!)!
      list.push({ word, person })
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
  indexes.set(people, index)
  return index
}

/** Mentions of people in a text, in order, the longest word where several begin. */
export function mentions(text: string, people: readonly Person[]): { at: number; length: number; person: Person }[] {
  const index = indexOf(people)
  const found: { at: number; length: number; person: Person }[] = []
  for (let at = 0; at < text.length; at++) {
    for (const { word, person } of index.get(text[at]!) ?? []) {
      if (!text.startsWith(word, at)) continue
      if (/^[A-Za-z ]+$/.test(word) && /[A-Za-z]/.test((text[at - 1] ?? ' ') + (text[at + word.length] ?? ' ')))
        continue
      if (word.length === 1 && !standsAlone(text, at)) continue
      found.push({ at, length: word.length, person })
      at += word.length - 1
      break
    }
  }
  return found
}

/** 生 in 王生 or 生曰, not in 先生, 平生, 生气; 女 not in 子女; 鬼 not in 鬼子. */
function standsAlone(text: string, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 1), at + 1)
  const next = text.slice(at, at + 2)
  return (
    !/^(?:先生|平生|人生|今生|众生|学生|医生|小生|书生|一生|终生|余生|丛生|死生|回生|子女|男女|儿女|陈列|鬼子|魔鬼|孽鬼|狞鬼|厉鬼)$/u.test(
      pair,
    ) &&
    !/^(?:生气|生活|生命|生死|生怕|生长|女儿|女婿|陈旧|陈设|鬼子|翁婿|妻子|婢女|生床|生腹|生心|生弟|生怜)$/u.test(next)
  )
}
