import type { Language } from '#core'
import { mentions } from './mentions.ts'
import type { Person } from './person.ts'

/** Whom the words speak to: somebody by name, or whoever such a word fits: 妈, 小伙子, miss. */
export type Calling =
  | { is: 'person'; person: Person }
  | { is: 'fitting'; sex: Person['sex'] /** What the person's own names are likely to say. */; names: RegExp | null }

/** Words that call a person without a name, as patterns, with what they say about whoever is called. */
const callings: Readonly<Record<Language, readonly (readonly [string, Person['sex'], RegExp | null])[]>> = {
  zh: [
    ['妈妈?|母亲|娘|老妈', 'female', /母|妈|娘/u],
    ['爸爸?|父亲|爹|老爸', 'male', /父|爸|爹/u],
    ['(?:大|二|三)?哥哥?|兄长', 'male', /哥|兄/u],
    ['(?:大|二|三)?姐姐?', 'female', /姐/u],
    ['弟弟?|老弟|贤弟', 'male', /弟/u],
    ['妹妹|妹子|贤妹', 'female', /妹/u],
    ['爷爷|姥爷|外公', 'male', /爷|公/u],
    ['奶奶|姥姥|外婆', 'female', /奶|姥|婆/u],
    ['师父|师傅|师尊', 'unknown', /师|尊/u],
    ['小伙子|大叔|叔叔|大爷|先生|公子|少爷|大伯|老伯|老人家', 'male', null],
    ['姑娘|小姐', 'female', /姑娘|小姐|女孩|少女|女郎/u],
    ['大娘|大妈|阿姨|夫人|太太|大婶', 'female', /太太|大娘|大妈|阿姨|夫人|婆|妪|母/u],
  ],
  en: [
    ['sir|my (?:good )?(?:man|lad|boy|son)|mister|gentlemen', 'male', null],
    ['miss|my (?:good )?girl|young lady', 'female', /\b(?:miss|girl|young|lady)\b/i],
    ["madam|ma[’']?am|my (?:good )?(?:lady|woman)", 'female', null],
    ['mother|mama|mamma|mum|mom', 'female', /mother|mum|mom/i],
    ['father|papa|dad', 'male', /father|dad|papa/i],
  ],
}

const patterns = new Map(
  (['zh', 'en'] as const).map((language) => [
    language,
    callings[language].map(([words, sex, names]) => ({ sex, names, pattern: setOff(words, language) })),
  ]),
)

/** The word set off at either end of the speech. */
function setOff(words: string, language: Language): RegExp {
  return language === 'zh'
    ? new RegExp(`^(?:喂|啊|哎|好|行)?[，！]?(?:${words})(?=[，。！？…—]|$)|[，！]\\s*(?:${words})[。！？…]`, 'u')
    : new RegExp(
        `^(?:yes|no|well|oh|but|please)?,?\\s*(?:${words})(?=[,.!?])|,\\s*(?:my dear |dear )?(?:${words})(?:[.!?]|$)`,
        'i',
      )
}

/** `“Daniel, did you see it?”`, `“姐，你来了。”`: a name or a calling set off at either end. */
export function callingIn(text: string, people: readonly Person[], language: Language): Calling | null {
  const found = mentions(text, people)
  for (const { at, length, person } of [found[0], found.at(-1)].filter((one) => one !== undefined)) {
    const lead = text.slice(0, at).replace(/^\s*(?:oh|o|well|yes|no|but|my dear|dear|喂|啊|好)?[\s,，！!]*/iu, '')
    const rest = text.slice(at + length)
    if (person.teller) continue
    if (
      (lead === '' && /^\s*[,，！!?？:：。.]/u.test(rest)) ||
      (/[,，]\s*$/u.test(text.slice(0, at)) && /^\s*[。.!！?？]*\s*$/u.test(rest))
    )
      return { is: 'person', person }
  }
  const words = text.trim()
  const called = patterns.get(language)!.find(({ pattern }) => pattern.test(words))
  return called === undefined ? null : { is: 'fitting', sex: called.sex, names: called.names }
}

/** Who is meant, of those who are about, nearest first. */
export function calledOf(calling: Calling | null, about: readonly Person[]): Person | null {
  if (calling === null) return null
  if (calling.is === 'person') return calling.person
  const { sex, names } = calling
  const named = names === null ? undefined : about.find(({ words }) => words.some((word) => names.test(word)))
  return named ?? about.find((person) => person.sex === sex) ?? about.find((person) => person.sex === 'unknown') ?? null
}
