import { hintsFromWords } from '../../lexicon/person-words.ts'
import type { DraftPerson } from '../draft.ts'
import { parsePersonLabel } from '../person-label.ts'
import { foldWidth } from './plain-line.ts'

/** Heading of a list of people: `人物小传`, `主要人物：`, `## 角色介绍`. */
export function isCastHeading(text: string): boolean {
  return (
    /^【?(?:[一二三四五六\d]+[、.．]\s*)?(?:主要|主演|全剧|出场)?(?:人物|角色|演员)(?:小传|介绍|表|列表|设定|简介|档案|关系|说明|设计)?(?:表)?】?\s*:?$/u.test(
      text,
    ) || /^(?:cast|characters|dramatis personae)\s*:?$/i.test(text)
  )
}

const part = /^(男女主角?|[男女][主一二三四]角?|[男女]配角?|反派|配角|主角|[男女]号|女主角|男主角)(?:[\d一二三]?)$/u

/**
 * `林栀，女，二十七岁，…`, `林栀（27岁）：…`, `1. 林栀 - …`, `女主：林栀，…`, `| 林栀 | 女 | 27 |`. Null when the line introduces
 * nobody.
 */
export function parsePerson(written: string): DraftPerson | null {
  const labelled = parsePersonLabel(written)
  if (labelled !== null) return labelled
  const text = foldWidth(written)
  if (/^\|/.test(text)) return parseRow(written)
  const number = /^(?:\(?\d{1,2}\)?[.、)]|[①-⑳])\s*/u.exec(text)?.[0].length ?? 0
  const body = written.slice(number)
  const folded = text.slice(number)
  const match =
    /^([^:,，、()（）。;；|\s—–-]{1,12}(?:\s[A-Za-z][\w'.-]*){0,3})\s*(?:\(([^)]{0,120})\))?\s*(?:[:,，、;；|]|[—–-]{1,2}|\s)\s*(.+)$/u.exec(
      folded,
    )
  const alone = /^([^:,，、()。;；|\s]{1,12})\s*\(([^)]{1,160})\)\s*[。.]?$/u.exec(folded)
  if (match === null && alone === null) return null
  const name = (match?.[1] ?? alone![1])!.replace(/^《|》$/gu, '').trim()
  const inner = match?.[2] ?? alone?.[2] ?? ''
  const rest = match === null ? '' : body.slice(folded.length - match[3]!.length)
  if (part.test(name)) {
    const real = parsePerson(rest) ?? (/^\S{1,8}$/u.test(rest.trim()) ? describe(rest.trim(), '') : null)
    if (real !== null && real.sex === 'unknown')
      real.sex = name.includes('女') ? 'female' : name.includes('男') ? 'male' : 'unknown'
    return real
  }
  return describe(name, [inner, rest.trim()].filter((words) => words !== '').join('，'))
}

function parseRow(written: string): DraftPerson | null {
  const cells = written.split(/[|｜]/u).map((cell) => cell.trim())
  const filled = cells.filter((cell) => cell !== '')
  const name = filled[0]
  if (name === undefined || /^[-:]+$/.test(name) || /^(?:姓名|角色|人物|名字|角色名|name|character)$/iu.test(name))
    return null
  return describe(name, filled.slice(1).join('，'))
}

function describe(name: string, description: string): DraftPerson {
  const aliases: string[] = []
  const also =
    /(?:又名|别名|小名|人称|外号|绰号|化名|即|昵称|alias|a\.k\.a\.|aka)[\s:：“"「]*([^\s，,。、；;”"」）)]{1,10})/iu.exec(
      description,
    )
  if (also !== null) aliases.push(also[1]!)
  // `/林栀` and `林栀/` have one name; a sign alone has none and keeps itself.
  const [first = name.trim(), ...twins] = name.split('/').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
  aliases.push(...twins)
  return { name: first, aliases, description, ...hintsFromWords(`${description}`) }
}

/** Names of a scene's list: `林栀、周屿（西装）、宾客若干`. */
export function parseNames(written: string): DraftPerson[] {
  const people: DraftPerson[] = []
  const folded = foldWidth(written).replace(/\(([^)]*)\)/g, (whole) => whole.replace(/[,，、;；\s]/gu, '·'))
  // Blanks part Chinese names; `Mara Quinn` is one.
  for (const piece of folded.split(/\s*[,，、;；/]+\s*|(?<![A-Za-z.])\s+|\s+(?![A-Za-z])/u)) {
    const match = /^([^()]+)(?:\(([^)]*)\))?/u.exec(piece.trim())
    const name = match?.[1]
      ?.replace(/(?:若干|数人|数名|多人|等人|等|[x×*]\d+)$/u, '')
      .replace(/[。.】]$/u, '')
      .trim()
    if (
      name === undefined ||
      name === '' ||
      name.length > (/[A-Za-z]/.test(name) ? 40 : 16) ||
      /^(?:无|群演|空|暂无|\d+)$/u.test(name)
    )
      continue
    const description = (match?.[2] ?? '').replaceAll('·', '，')
    const kind = /^(?:os|vo|画外音|声音|电话|内心|旁白)$/iu.test(description)
    people.push({ name, aliases: [], description: kind ? '' : description, ...hintsFromWords(kind ? '' : description) })
  }
  return people
}
