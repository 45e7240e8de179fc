import type { Person } from './person.ts'

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
      // 伙计们 are many.
      if (text[at + word.length] === '们' && word !== '我') continue
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
  // 我们 and 我妈 are others.
  if (/^我[们妈爸哥姐弟妹爷奶娘父母家国军的师叔舅姨姑]/u.test(next)) return false
  return (
    !/^(?:先生|平生|人生|今生|众生|学生|医生|小生|书生|一生|终生|余生|丛生|死生|回生|子女|男女|儿女|陈列|鬼子|魔鬼|孽鬼|狞鬼|厉鬼)$/u.test(
      pair,
    ) &&
    !/^(?:生气|生活|生命|生死|生怕|生长|女儿|女婿|陈旧|陈设|鬼子|翁婿|妻子|婢女|生床|生腹|生心|生弟|生怜)$/u.test(next)
  )
}
