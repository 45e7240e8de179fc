import type { Language } from '#core'

/** Most that fits on one row of a caption at the house's size. */
export const rowLimit: Readonly<Record<Language, number>> = { zh: 13, en: 26 }

/** Width of a text in row units: a Chinese glyph is 1 of 13, a Latin character 1 of 26. */
export function rowUnits(text: string, language: Language): number {
  let units = 0
  for (const glyph of text) units += /[\p{Script=Han}\u3000-\u303f\uff00-\uffef…—“”]/u.test(glyph) ? 2 : 1
  return language === 'zh' ? units / 2 : units
}

/** One glyph or word of a caption's text with where it may be broken after. */
interface Token {
  text: string
  from: number
  to: number
  /** How good a break after this token is: 3 sentence, 2 phrase, 1 word, 0 never. */
  after: number
}

const closing = /[。！？!?…，、,；;：:.”’」』》）)\]】—%]/u
const sentence = /[。！？!?…；;]/u
const phrase = /[，、,：:—]/u

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(/[\p{Script=Latin}\p{M}\d]+(?:['’.,:-][\p{Script=Latin}\d]+)*|\s+|./gsu)) {
    const token = match[0]
    const last = tokens.at(-1)
    if (/^\s+$/u.test(token)) {
      if (last) {
        last.after = Math.max(last.after, 1)
        last.to = match.index + token.length
        last.text += ' '
      }
    } else if (closing.test(token) && token.length === 1 && last) {
      last.text += token
      last.to = match.index + 1
      last.after = sentence.test(token) || token === '.' ? 3 : phrase.test(token) ? Math.max(2, last.after) : last.after
    } else {
      tokens.push({
        text: token,
        from: match.index,
        to: match.index + token.length,
        after: /\p{Script=Han}/u.test(token) ? 1 : 0,
      })
    }
    // Opening marks stay with what follows.
    const now = tokens.at(-1)
    if (now && /[“‘「『《（(【]$/u.test(now.text)) now.after = 0
  }
  // A Latin word followed by a Chinese glyph may break; the last token always does.
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    if (next === undefined) token.after = 3
    else if (
      token.after === 0 &&
      !/[“‘「『《（(【]$/u.test(token.text) &&
      /^[“‘「『《（(【\p{Script=Han}]/u.test(next.text)
    )
      token.after = 1
  }
  return tokens
}

/** A row of a caption and the text it stands for. */
export interface Row {
  text: string
  from: number
  to: number
  /** Strength of the break after it. */
  after: number
}

/** Words that must not be torn: a break inside these pairs reads badly. */
const bound = /^(?:的|了|着|过|吗|呢|吧|啊|呀|们|地|得|里|上|下|么|儿)/u

/** Breaks a text into rows: at phrases where it can, evenly where it must, never before a closing mark. */
export function breakRows(text: string, language: Language): Row[] {
  const limit = rowLimit[language]
  const tokens = tokensOf(text).flatMap((token) => divideLong(token, language, limit))
  const rows: Row[] = []
  let start = 0
  while (start < tokens.length) {
    let width = 0
    let best = -1
    let bestCost = Number.POSITIVE_INFINITY
    const restWidth = tokens.slice(start).reduce((sum, token) => sum + rowUnits(token.text, language), 0)
    for (let end = start; end < tokens.length; end++) {
      const token = tokens[end]!
      const shown = width + rowUnits(token.text.trimEnd(), language)
      width += rowUnits(token.text, language)
      // A closing mark at the end of a row may hang over by half a glyph.
      if (shown > limit + 0.5 && end > start) break
      if (token.after === 0 && end < tokens.length - 1) continue
      const remaining = restWidth - width
      const next = tokens[end + 1]
      const crumb = remaining > 0 && remaining < limit * 0.25 ? 4 : 0
      const torn = next && bound.test(next.text) ? 3 : 0
      const cost =
        ((limit - shown) / limit) * (remaining > 0 ? 5 : 0) -
        token.after * 2.2 +
        crumb +
        torn -
        (remaining <= 0 ? 6 : 0)
      if (cost <= bestCost) {
        bestCost = cost
        best = end
      }
    }
    if (best < 0) best = start
    const part = tokens.slice(start, best + 1)
    rows.push({
      text: part
        .map((token) => token.text)
        .join('')
        .trim(),
      from: part[0]!.from,
      to: part.at(-1)!.to,
      after: part.at(-1)!.after,
    })
    start = best + 1
  }
  return rows
}

/** A word wider than a row (an address, a scream) is cut by force. */
function divideLong(token: Token, language: Language, limit: number): Token[] {
  if (rowUnits(token.text, language) <= limit) return [token]
  const glyphs = [...token.text]
  const size = Math.max(1, Math.floor((limit * glyphs.length) / rowUnits(token.text, language)))
  const parts: Token[] = []
  let at = token.from
  for (let i = 0; i < glyphs.length; i += size) {
    const text = glyphs.slice(i, i + size).join('')
    parts.push({ text, from: at, to: at + text.length, after: 1 })
    at += text.length
  }
  parts.at(-1)!.after = token.after
  parts.at(-1)!.to = token.to
  return parts
}
