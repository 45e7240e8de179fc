const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const scales: Readonly<Record<string, number>> = { 十: 10, 廿: 20, 卅: 30, 百: 100, 千: 1000 }

/** `12`, `十二`, `二十`, `一百零三`, `二八` (digits one by one). Null when it is no number. */
export function parseNumeral(text: string): number | null {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  if (text === '' || text.length > 9) return null
  let total = 0
  let current = 0
  let seenScale = false
  for (const character of text) {
    const digit = digits[character]
    const scale = scales[character]
    if (digit !== undefined) current = seenScale ? digit : current * 10 + digit
    else if (character === '廿' || character === '卅') {
      total += scale!
      current = 0
      seenScale = true
    } else if (scale !== undefined) {
      total += Math.max(1, current) * scale
      current = 0
      seenScale = true
    } else return null
  }
  return total + current
}
