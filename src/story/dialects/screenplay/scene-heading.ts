import type { z } from 'zod'
import { parseNumeral } from '../../lexicon/numerals.ts'
import { type Conditions, conditionsOf, guessInterior, takeConditions } from '../../lexicon/place-time.ts'
import type { interiorSchema, TimeOfDay } from '../../story.ts'

export interface SceneHeading {
  number: string | null
  /** Episode of a number such as `3-2`. */
  episode: number | null
  place: string
  interior: z.infer<typeof interiorSchema>
  time: TimeOfDay
  /** Names that the heading itself lists: `场次（1）地点：面馆，夜，内；出场人物：甲、乙`. */
  people: string | null
  /** The place stands in 「」, so that none of its words is taken for anything else. */
  quoted: boolean
  /** How long after the scene before, where the heading says it: 次日, 三天后. */
  later: string | null
  /** False when the heading gives a number only and the next line completes it. */
  complete: boolean
}

interface Prefix {
  number: string | null
  episode: number | null
  rest: string
  /** How sure the number alone makes us: `1-1` and `场景一` are headings, `20、` needs time or interior beside it. */
  sure: boolean
}

const numeral = '[\\d零〇一二两三四五六七八九十百]+'
const prefixes: readonly (readonly [RegExp, boolean])[] = [
  [/^EP?\s*(\d+)\s*[-–—_ ]\s*SC?\s*(\d+)\s*/i, true],
  [/^S\s*(\d+)\s*[-–—_ ]?\s*(?:EP?\s*\d+)?\s*(?=[|·:\s])/i, true],
  [/^(?:第)?场次?\s*\(?\s*(\d+)\s*[-–—_.]\s*(\d+)\s*\)?/u, true],
  [/^(\d{1,4})\s*[-–—_]\s*(\d{1,4})(?:\s*[-–—_]\s*\d{1,3})?(?!\d|[-–—]\d|[:：]\d|\s*[秒年月岁个米分sm%])/, true],
  [new RegExp(`^第\\s*(${numeral})\\s*[场幕]`, 'u'), true],
  [new RegExp(`^(?:场景|场次|场)\\s*\\(?\\s*(${numeral})\\s*\\)?(?=[\\s:.、|·(-]|$)`, 'u'), true],
  [new RegExp(`^(?:场景|场次|场)\\s*\\(\\s*(${numeral})\\s*\\)`, 'u'), true],
  [/^Scene\s+(\d+)\s*[:.-]?/i, true],
  [/^场([A-Z]?\d+[A-Z]?)(?=\s)/, true],
  [/^(\d{1,3})\s*[、.．]\s*/, false],
  [/^(\d{1,3})\s+/, false],
]

function takePrefix(text: string): Prefix {
  for (const [pattern, sure] of prefixes) {
    const match = pattern.exec(text)
    if (match === null) continue
    const first = parseNumeral(match[1]!)
    const second = match[2] === undefined ? null : Number(match[2])
    // `场12A`: a number with a letter, as English scripts have them.
    if (first === null && !/^场[A-Z\d]+\s/.test(match[0] + text.slice(match[0].length))) continue
    return {
      number: second === null ? (first === null ? match[1]! : String(first)) : `${first}-${second}`,
      episode: second === null ? null : first,
      rest: text.slice(match[0].length),
      sure,
    }
  }
  return { number: null, episode: null, rest: text, sure: false }
}

/** `次日清晨`, `三天后 夜`: the days between, before the time of day or alone. */
const daysLater =
  /(?:^|[\s,，、·|/(])((?:次|翌|隔|第二|[一二三四五六七八九十两数几\d]{1,3})[日天](?:之?[后後])?)(?=$|[\s,，、·|/)]|[清早上中下午傍黄深凌晨夜晚白])/u

/**
 * Reads the heading of a scene in any of the usual forms, or null. `marked`: the line stands in 【】 or under a markdown
 * heading, or says `场景：` itself, which makes a heading of what would else be doubtful.
 */
export function parseSceneHeading(line: string, marked: boolean): SceneHeading | null {
  const text = line.replace(/^[△▲]\s*(?=\d+\s*[-–—]\s*\d+)/u, '').trim()
  const quoted = /「([^「」]+)」$/u.exec(text)
  const open = quoted === null ? text : text.slice(0, quoted.index)
  if (text.length > 80 || /[。!?！？“”]/u.test(open)) return null
  const prefix = takePrefix(open)
  const labelled = /^(?:场景|地点)\s*[:：]/u.test(open)
  let rest = prefix.rest.replace(/^\s*[:：、.|·-]+\s*/u, '')
  let people: string | null = null
  const listed = /[;；,，\s]*(?:出场)?人物\s*[:：](.*)$/u.exec(rest)
  if (listed !== null) {
    people = listed[1]!
    rest = rest.slice(0, listed.index)
  }
  rest = rest
    .replace(/(?:场景|地点|时间|内外景|内外|日夜)\s*[:：]/gu, ' ')
    .replace(/([内外])景?\s*\/\s*([内外])景?/gu, '$1$2')
    // 内景. 客厅 - 日: as programs for English scripts write it.
    .replace(/^([内外]{1,2}景?)[.．]/u, '$1 ')
  const unsaid = rest.includes('内外不详')
  rest = rest.replace('内外不详', ' ')
  const later = daysLater.exec(rest)?.[1] ?? null
  if (later !== null) rest = rest.replace(later, ' ')
  const tokens = rest.split(/[\s,，、·•|;；/()（）:：—–-]+/u).filter((token) => token !== '')
  const found: Conditions = { time: null, interior: null }
  const places: string[] = []
  for (const token of tokens) {
    const conditions = conditionsOf(token)
    if (conditions !== null && accept(found, conditions)) continue
    // `1-1日内灵堂`: time and interior run into the place.
    const run = places.length === 0 && (prefix.sure || marked) ? takeConditions(token) : null
    if (run !== null && run.found.time !== null && run.found.interior !== null && accept(found, run.found)) {
      places.push(run.rest)
    } else places.push(token)
  }
  const place = quoted === null ? places.join(' ') : quoted[1]!
  const told = (found.time === null ? 0 : 1) + (found.interior === null ? 0 : 1)
  const certain =
    prefix.sure || labelled || (prefix.number !== null ? told > 0 && place !== '' : marked ? told > 0 : told === 2)
  if (!certain || (prefix.number === null && place.length > 24) || (!prefix.sure && !labelled && place === ''))
    return null
  return {
    number: prefix.number,
    episode: prefix.episode,
    place,
    interior: found.interior ?? (unsaid ? 'unknown' : guessInterior(place)),
    time: found.time ?? (later === null ? 'unknown' : 'day'),
    people,
    quoted: quoted !== null,
    later,
    complete: place !== '',
  }
}

function accept(found: Conditions, more: Conditions): boolean {
  if ((more.time !== null && found.time !== null) || (more.interior !== null && found.interior !== null)) return false
  found.time ??= more.time
  found.interior ??= more.interior
  return true
}

/** `【1-1】【日】【内】【总裁办公室】`, `5-1 【大厅】 日 内`: a number, and the rest in boxes of its own. */
export function boxedHeading(text: string): SceneHeading | null {
  if (!/[【】]/u.test(text) || text.length > 60) return null
  const heading = parseSceneHeading(text.replace(/[【】]+/gu, ' ').trim(), false)
  return heading?.number == null || heading.time === 'unknown' ? null : heading
}

/** A heading that is the name of a place and nothing more. */
export function placeAlone(place: string): SceneHeading {
  return {
    number: null,
    episode: null,
    place,
    interior: guessInterior(place),
    time: 'unknown',
    people: null,
    quoted: false,
    later: null,
    complete: true,
  }
}
