import type { Language } from '#core'
import { sayingEn, sayingZh } from './saying.ts'

export interface TellingRequest {
  language: Language
  /** The sentence leads into a quotation, or frames it: 女曰：. */
  frames: boolean
  /** It names somebody. */
  people: boolean
  /** It stands inside a long stretch of narration. */
  spare: boolean
  /** It comes right after a quotation, so it may be `他说。`. */
  after: boolean
}

export interface Telling {
  /** What the narrator says; null when nothing is said. */
  say: string | null
  /** What is seen; null when nothing is. */
  show: string | null
  /** True when a sentence that could have been told is only shown. */
  condensed: boolean
}

/** Bodies doing things: such a sentence is better seen than heard. */
const visibleZh =
  /[走跑奔坐站立跪卧倒拜扑冲退转回抬低举拔拿取掷披递授接推拉拍打击逐追跃窥视望顾看笑哭号泣怒惊骇抱携执仗挥挂开闭出入登裂碎伏摇点扣握牵扶捧放滑停]|递给|转身|点头|摇头/u
const visibleEn =
  /\b(?:walk|ran|run|sat|sit|stood|stand|knelt|turn|look|stare|rais|lift|drew|threw|hand|gave|took|open|clos|enter|left|fell|rose|laugh|wept|cried|point|nod|shook|smil|grasp|held|push|pull|rush|leap|crept|approach)(?:s|ed|ing|es)?\b/i

/** Whether a told sentence is said by the narrator, shown, or both. Frames such as `女曰：` are heard in the voice itself. */
export function tell(sentence: string, request: TellingRequest): Telling {
  const { language, frames, people, spare, after } = request
  // What leads into verses is not seen: 正是：
  if (/^(?:正是|有诗为证|诗曰)[：:]?$/u.test(sentence.trim())) return { say: null, show: null, condensed: false }
  const text = frames ? withoutFrame(sentence, language) : after ? withoutTail(sentence, language) : sentence
  if (text === null) return { say: null, show: null, condensed: false }
  const size = language === 'zh' ? text.length : text.split(/\s+/).length
  const visible = (language === 'zh' ? visibleZh : visibleEn).test(text)
  const short = size <= (language === 'zh' ? 20 : 16)
  if ((people || frames || after) && visible && short) return { say: null, show: text, condensed: false }
  // `女喜从之。`: a beat between speeches needs no voice.
  if (people && size <= (language === 'zh' ? 8 : 6)) return { say: null, show: text, condensed: false }
  if (frames && short) return { say: null, show: text, condensed: false }
  if (spare && visible && size <= (language === 'zh' ? 24 : 20)) return { say: null, show: text, condensed: true }
  return { say: text, show: null, condensed: false }
}

/** `女顾室无人，问：` → `女顾室无人`; `女曰：` → null. */
function withoutFrame(sentence: string, language: Language): string | null {
  if (language === 'en') {
    const text = sentence.replace(/,?\s*[:,]$/, '')
    const clauses = text.split(/,\s*/)
    const kept = new RegExp(`^(?:and )?\\S+(?: \\S+){0,3} ${sayingEn}\\b.{0,30}$`, 'i').test(clauses.at(-1)!)
      ? clauses.slice(0, -1)
      : clauses
    return kept.length === 0 || kept.join('').trim() === '' ? null : kept.join(', ').trim()
  }
  const text = sentence.replace(/[：:，,\s]+$/u, '')
  const clauses = text.split(/[，,]/u)
  const last = clauses.at(-1)!
  const verb = new RegExp(`^(.{0,10}?)(?:${sayingZh})$`, 'u').exec(last)
  if (verb !== null) {
    const rest = clauses.slice(0, -1).join('，')
    return rest === '' ? null : `${rest}。`
  }
  return text === '' ? null : /[。！？；…]$/u.test(text) ? text : `${text}。`
}

/** `女孩问。` after a quotation → null; `老艄公望着水面，声音发哑，` → what is seen. */
function withoutTail(sentence: string, language: Language): string | null {
  const text = sentence.replace(/[，,：:\s]+$/u, '')
  if (language === 'en') {
    const frame = new RegExp(
      `^(?:${sayingEn} (?:the )?[\\w’' ]{1,24}|(?:the )?[\\w’' ]{1,24} ${sayingEn})(?: \\w+ly)?[.,]?$`,
      'i',
    )
    if (frame.test(text)) return null
    // `said Anna, and she set the lamp in the window`: what follows the frame is what is seen.
    const rest = new RegExp(
      `^(?:${sayingEn} (?:the )?[\\w’']+(?: [\\w’']+)?|(?:the )?[\\w’']+(?: [\\w’']+)? ${sayingEn})(?: \\w+ly)?,? (?:and|as|but|while) (.+)$`,
      'is',
    ).exec(text)?.[1]
    return rest === undefined ? text : rest.charAt(0).toUpperCase() + rest.slice(1)
  }
  const end = /[。！？；…]$/u.test(text) ? '' : '。'
  if (new RegExp(`^.{1,7}?(?:${sayingZh})[。！？]?$`, 'u').test(text)) return null
  return text === '' ? null : text.replace(new RegExp(`(?:地)?(?:${sayingZh})([。！？]?)$`, 'u'), '$1') + end
}

export function isChapterHeading(text: string): boolean {
  if (text.length > 60) return false
  return (
    /^第\s*[\d零〇一二两三四五六七八九十百]+\s*[回章节卷集](?:[\s:：]|$)/u.test(text) ||
    /^(?:chapter|part|book)\s+(?:\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)\b[.:]?.{0,40}$/i.test(
      text,
    ) ||
    /^(?:[IVXLC]{1,6}|\d{1,3})\.?$/.test(text)
  )
}
