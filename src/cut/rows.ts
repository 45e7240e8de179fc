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

/** Small words that must not be torn from what stands before them. */
const bound = /^(?:的|了|着|过|吗|呢|吧|啊|呀|们|地|得|里|上|下|么|儿)/u
/** Small words that must not be left hanging at the end of a row. */
const hanging = /^(?:a|an|the|of|to|in|on|at|for|with|and|or|but|my|your|his|her|our|their|this|that|is|was|are|i)$/iu

/** Breaks a text into rows: the cheapest way to set it, by where it breaks, how even the rows are and how many there are. */
export function breakRows(text: string, language: Language): Row[] {
  const limit = rowLimit[language]
  const tokens = tokensOf(text).flatMap((token) => divideLong(token, language, limit))
  const cost: number[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= tokens.length; end++) {
    cost[end] = Number.POSITIVE_INFINITY
    from[end] = end - 1
    const price = breakPrice(tokens, end - 1)
    let width = rowUnits(tokens[end - 1]!.text.trimEnd(), language)
    for (let start = end - 1; start >= 0; start--) {
      if (start < end - 1) width += rowUnits(tokens[start]!.text, language)
      // A closing mark may hang over the end of a row by half a glyph.
      if (width > limit + 0.5 && start < end - 1) break
      const slack = Math.max(0, limit - width) / limit
      const total = cost[start]! + 1.6 + slack * slack * 2 + price
      if (total < cost[end]!) {
        cost[end] = total
        from[end] = start
      }
    }
  }
  const rows: Row[] = []
  for (let end = tokens.length; end > 0; end = from[end]!) {
    const part = tokens.slice(from[end]!, end)
    const last = part.at(-1)!
    rows.push({
      text: part
        .map((token) => token.text)
        .join('')
        .trim(),
      from: part[0]!.from,
      to: last.to,
      after: last.after,
    })
  }
  return rows.reverse()
}

/** What it costs to end a row after this token: nothing after a sentence, a lot within words that belong together. */
function breakPrice(tokens: readonly Token[], index: number): number {
  const token = tokens[index]!
  const next = tokens[index + 1]
  if (next === undefined) return 0
  const base = [30, 2.2, 0.5, 0][token.after] ?? 0
  return base + (bound.test(next.text) ? 2 : 0) + (hanging.test(token.text.trim()) ? 2.4 : 0)
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
