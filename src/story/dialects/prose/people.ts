import type { Language } from '#core'
import { findEnglish } from './people-en.ts'
import { findChinese } from './people-zh/find-chinese.ts'
import type { Person } from './person.ts'
import type { Paragraph } from './segments.ts'

/** Finds who is in a tale, with aliases: 王生 is also 生, 陈氏 also 陈 and 妻. */
export function findPeople(paragraphs: readonly Paragraph[], language: Language): Person[] {
  return language === 'zh' ? findChinese(paragraphs) : findEnglish(paragraphs)
}
