import type { Language } from '#core'
import { mentions } from './mentions.ts'
import type { Person } from './person.ts'
import { callingIn } from './vocatives.ts'

/** What the words of a speech say of whoever says them. */
export interface OwnWords {
  /** Who says his own name: 臣梅伯参见陛下, `I am Ogilvy`. */
  is: Person | null
  /** Who is called or spoken of, and so hardly speaks. */
  not: ReadonlySet<Person>
  /** 妾, 老身, 本宫 or 老夫, 朕, 贫僧. */
  sex: 'female' | 'male' | null
}

const selfZh =
  /(?:[我吾俺某](?:[叫是乃]|就是|便是|名叫)?|在下|末将|弟子|小[将人的道]|老[夫臣朽]|贫道|微?臣|奴婢|不孝[男儿女]|姓.{1,2}名|名叫)$/u
const femaleZh = /(?:^|[，。！？；：])(?:贱?妾|臣妾|奴家|哀家|本宫|老身|老娘|小女子|民女|奴婢)/u
const maleZh = /(?:^|[，。！？；：])(?:老夫|寡人|朕|末将|贫僧|老衲|小僧|微臣|老臣|小生|不孝男)/u
const selfEn = /\b(?:I am|I[’']m|my name is|my name[’']s|call me|this is)\s+(?:the\s+)?$/i
/** A name right after these is that of another, though the words before it are one's own: 我 in 告诉我. */
const toldZh = /(?:告诉|给|对|跟|和|与|向|问|教|叫|让|替|为|是|帮|找|把|被)我$/u

/** 我父亲 is another. */
const kin = /^(?:.?[父母兄弟姐妹儿女师妻夫爹娘爷叔伯舅姑].?|主公|大王|将军|元帅)$/u

export function readOwnWords(text: string, people: readonly Person[], language: Language): OwnWords {
  const called = callingIn(text, people, language)
  const not = new Set<Person>(called?.is === 'person' ? [called.person] : [])
  let is: Person | null = null
  for (const { at, length, person } of mentions(text, people)) {
    if (person.teller || length < 2) continue
    const lead = text.slice(0, at)
    const self =
      language === 'zh'
        ? selfZh.test(lead) && !toldZh.test(lead) && !(kin.test(person.name) && /[我吾俺]$/u.test(lead))
        : selfEn.test(lead)
    if (self) is ??= person
    else if (language === 'zh' || /^\p{Lu}/u.test(text.slice(at, at + length))) not.add(person)
  }
  if (is !== null) not.delete(is)
  return { is, not, sex: language !== 'zh' ? null : femaleZh.test(text) ? 'female' : maleZh.test(text) ? 'male' : null }
}

/** Whether a person may have said such words. */
export function maySay({ not, sex }: OwnWords, person: Person): boolean {
  return !not.has(person) && (sex === null || person.teller === true || person.sex === sex || person.sex === 'unknown')
}
