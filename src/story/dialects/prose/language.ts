import type { Language } from '#core'

/** The language that most of a tale's beginning is written in. */
export function detectLanguage(text: string): Language {
  const head = text.slice(0, 50_000)
  const han = head.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = head.match(/[A-Za-z]/g)?.length ?? 0
  return han * 3 >= latin ? 'zh' : 'en'
}
