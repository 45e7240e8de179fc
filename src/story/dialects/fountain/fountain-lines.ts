import type { z } from 'zod'
import { guessInterior } from '../../lexicon/place-time.ts'
import type { interiorSchema, LineKind, TimeOfDay } from '../../story.ts'

export interface Slug {
  number: string | null
  place: string
  interior: z.infer<typeof interiorSchema>
  /** Null where the heading leaves it as it was: CONTINUOUS, LATER. */
  time: TimeOfDay | null
  look: 'flashback-start' | 'dream-start' | null
}

const times: readonly (readonly [RegExp, TimeOfDay | null])[] = [
  [/\b(?:DAWN|SUNRISE|EARLY MORNING|DAYBREAK|FIRST LIGHT)\b/i, 'dawn'],
  [/\b(?:DUSK|SUNSET|EVENING|TWILIGHT|MAGIC HOUR|GOLDEN HOUR)\b/i, 'dusk'],
  [/\b(?:NIGHT|MIDNIGHT)\b/i, 'night'],
  [/\b(?:DAY|MORNING|NOON|MIDDAY|AFTERNOON)\b/i, 'day'],
  [/\b(?:CONTINUOUS|LATER|SAME(?: TIME)?|MOMENTS? LATER)\b/i, null],
  [/\bANY TIME\b/i, 'unknown'],
  [/[夜晚]/u, 'night'],
  [/[晨晓]/u, 'dawn'],
  [/[昏暮]/u, 'dusk'],
  [/[日昼]/u, 'day'],
]

/** A scene heading: `INT. CAFE - NIGHT #12#`, or forced with a leading dot. Null for anything else. */
export function parseSlug(line: string): Slug | null {
  let text = line.trim()
  if (text.length > 160) return null
  const forced = /^\.(?!\.)/.test(text)
  const prefix =
    /^(INT\.?\s*\/\s*EXT|EXT\.?\s*\/\s*INT|I\s*\/\s*E|E\s*\/\s*I|INT|EXT|EST)(?:\.\s*|\s+|-\s*)(?=\S)/i.exec(text)
  if (!forced && prefix === null) return null
  let number: string | null = null
  text = text.replace(/\s*#([^#]{1,20})#\s*$/, (_, found: string) => {
    number = found
    return ''
  })
  if (forced) text = text.slice(1).trim()
  else text = text.slice(prefix![0].length)
  const inner = forced ? /^(INT|EXT)[. ]\s*/i.exec(text) : null
  if (inner !== null) text = text.slice(inner[0].length)
  const kind = (inner?.[1] ?? prefix?.[1] ?? '').toUpperCase()
  const look = /\bDREAM\b/i.test(text) ? 'dream-start' : /\bFLASHBACK\b/i.test(text) ? 'flashback-start' : null
  text = text
    .replace(/\s*[-–—(]*\s*\b(?:FLASHBACK|DREAM(?: SEQUENCE)?|BACK TO PRESENT|PRESENT DAY)\b\s*\)?/gi, '')
    .trim()
  let time: TimeOfDay | null = null
  const parts = text.split(/\s+[-–—]+\s+|\s*[—–]\s*|\s+-|-\s+/)
  if (parts.length > 1) {
    const known = times.find(([pattern]) => pattern.test(parts.at(-1)!))
    if (known !== undefined) {
      time = known[1]
      parts.pop()
    }
  }
  const place = sentenceCase(parts.join(', ').trim())
  const interior = kind.includes('/')
    ? 'both'
    : kind === 'INT'
      ? 'interior'
      : kind === 'EXT' || kind === 'EST'
        ? 'exterior'
        : guessInterior(place)
  return { number, place, interior, time, look }
}

/** `MARA (V.O.)`, `@McAvoy`, `BRICK ^`: a cue needs speech on the next line. */
export function isCharacterCue(line: string, next: string): boolean {
  const text = line.trim()
  if (next.trim() === '' || text === '' || text.length > 60) return false
  if (/^@\S/.test(text)) return true
  const name = text
    .replace(/\([^)]*\)/g, '')
    .replace(/\^\s*$/, '')
    .trim()
  return (
    /\p{Lu}/u.test(name) &&
    !/\p{Ll}/u.test(name) &&
    !/[.!?:,;]$/.test(name.replace(/\b(?:MR|MRS|MS|DR|ST|JR|SR)\./g, '')) &&
    !/^[#>~=!]/.test(name)
  )
}

export interface CharacterCue {
  name: string
  lineKind: LineKind | null
  delivery: string | null
}

export function parseCharacterCue(line: string): CharacterCue {
  const text = line
    .trim()
    .replace(/^@/, '')
    .replace(/\^\s*$/, '')
    .trim()
  const extensions = [...text.matchAll(/\(([^)]*)\)/g)].map((match) => match[1]!.trim())
  const name = properName(text.replace(/\([^)]*\)/g, '').trim())
  let lineKind: LineKind | null = null
  const left: string[] = []
  for (const extension of extensions) {
    if (/^v\.?\s*o\.?$/i.test(extension) || /^narrat/i.test(extension)) lineKind = 'narration'
    else if (/^(?:o\.?\s*[sc]\.?|off(?:screen)?)$/i.test(extension)) lineKind = 'offscreen'
    else if (/^(?:inner|thinking|thoughts?)$/i.test(extension)) lineKind = 'inner'
    else if (/^(?:cont|continuing)/i.test(extension)) continue
    else {
      if (/phone|radio|intercom|filtered|comms?|speaker|tv|recording/i.test(extension) && !/^into/i.test(extension)) {
        lineKind = 'offscreen'
      }
      left.push(extension.toLowerCase())
    }
  }
  return { name, lineKind, delivery: left.length === 0 ? null : left.join(', ') }
}

/** `MARA QUINN` → `Mara Quinn`; what has lower case already stays. */
export function properName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s.'’-])(\p{Ll})/gu, (whole, before: string, letter: string, at: number, all: string) =>
      // `CHILD'S` is no O'Brien.
      /['’]/.test(before) && !/(?:^|\s)[od]$/.test(all.slice(0, at)) ? whole : before + letter.toUpperCase(),
    )
}

/** `SHIP'S BRIDGE` → `Ship's bridge`. */
function sentenceCase(text: string): string {
  if (/\p{Ll}|\p{Script=Han}/u.test(text)) return text
  const lower = text.toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

/** Emphasis marks off; an escaped mark stays a mark. */
export function plainText(text: string): string {
  return text
    .replace(/\\([*_])/g, (_, mark: string) => (mark === '*' ? '\u0001' : '\u0002'))
    .replace(/\*{1,3}([^*\n]+)\*{1,3}/g, '$1')
    .replace(/(?<![\p{L}\p{N}])_([^_\n]+)_(?![\p{L}\p{N}])/gu, '$1')
    .replaceAll('\u0001', '*')
    .replaceAll('\u0002', '_')
    .trim()
}
