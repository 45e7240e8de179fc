import { parseNumeral } from '../../lexicon/numerals.ts'

export interface EpisodeHeading {
  number: number
  title: string | null
}

const numeral = '[\\d零〇一二两三四五六七八九十百]+'
const sure: readonly RegExp[] = [
  new RegExp(`^(?:《[^》]*》\\s*|\\p{Script=Han}{1,12}\\s+)?第\\s*(${numeral})\\s*[集话回章](?![场幕])\\s*(.*)$`, 'u'),
  /^EP(?:ISODE)?\s*\.?\s*0*(\d{1,4})(?!\s*[-–_]?\s*SC)\b\s*(.*)$/i,
]

/** `第1集：雨夜`, `第十二集 归来`, `EP03 归来`. Null for anything else, also for a sentence that only begins so. */
export function parseEpisodeHeading(text: string): EpisodeHeading | null {
  if (text.length > 60) return null
  for (const pattern of sure) {
    const match = pattern.exec(text)
    if (match === null) continue
    const number = parseNumeral(match[1]!)
    const title = match[2]!.replace(/^[\s:：·.、\-—|]+/u, '').trim()
    // `第一集完` ends one.
    if (number === null || number < 1 || /[。，,；;]/u.test(title) || /^\(?(?:完|终|结束)\)?$/u.test(title)) return null
    const named = title.replace(/^[/(]?\s*[共总]\s*\d+\s*集\)?\s*/u, '').replace(/^《(.*)》$/u, '$1')
    return { number, title: named === '' ? null : named }
  }
  return null
}

/** `1.起初`, `2、开端`: an episode only where a scene follows, so the caller looks ahead. */
export function parseBareEpisodeHeading(text: string): EpisodeHeading | null {
  const match = /^(\d{1,3})\s*[.、．]\s*([^\s:：，。,!?！？（(]{1,14})$/u.exec(text)
  return match === null ? null : { number: Number(match[1]), title: match[2]! }
}
