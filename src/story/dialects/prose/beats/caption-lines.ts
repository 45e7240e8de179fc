import type { Language } from '#core'

/** Speech in lines that a caption can hold: cut at the end of sentences, then at commas. */
export function captionLines(told: string, language: Language): string[] {
  const limit = language === 'zh' ? 34 : 110
  const text = withoutBrackets(told, language)
  if (text.length <= limit) return [text]
  const parts: string[] = []
  const pieces = text.match(
    language === 'zh' ? /[^。！？!?；，,、]+[。！？!?；，,、…—]*[”’]?/gu : /[^.!?;,]+[.!?;,—]*["”']?\s*/gu,
  ) ?? [text]
  const sentenceEnd = language === 'zh' ? /[。！？!?；…]$/u : /[.!?;]["”']?\s*$/
  let current = ''
  for (const piece of pieces) {
    const full =
      current.length > 0 &&
      (current.length + piece.length > limit || (sentenceEnd.test(current) && current.length > limit * 0.5))
    if (full) {
      parts.push(current.trim())
      current = ''
    }
    current += piece
    while (current.length > limit * 2.2) {
      const space = language === 'en' ? current.lastIndexOf(' ', limit) : limit
      const at = space > 20 ? space : limit
      parts.push(current.slice(0, at).trim())
      current = current.slice(at)
    }
  }
  if (/[\p{L}\p{N}]/u.test(current)) parts.push(current.trim())
  else if (parts.length > 0) parts[parts.length - 1] += current.trim()
  return parts
}

/** What stands in brackets is heard between commas: in speech, brackets say how something is said. */
function withoutBrackets(text: string, language: Language): string {
  if (!/[（(【]/u.test(text)) return text
  const comma = language === 'zh' ? '，' : ', '
  const heard = text
    .replace(/\s*[，,]?\s*[（(【]\s*/gu, comma)
    .replace(/\s*[）)】]\s*(?=[，,。.；;：:！!？?”"’—])/gu, '')
    .replace(/\s*[）)】]\s*/gu, comma)
  return heard.replace(/^[，,\s]+/u, '').replace(/[，,\s]+$/u, '') || text
}
