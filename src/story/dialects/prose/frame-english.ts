import type { Frame } from './frame.ts'
import { mentions } from './mentions.ts'
import type { Person } from './person.ts'
import { sayingEn } from './saying.ts'
import { sentenceEnd, subjectOf } from './subjects.ts'

/** One of many, who has no voice of his own: `cried somebody`, `put in a third`, `said one of them`. */
const someone = new RegExp(
  `\\b${sayingEn} (?:somebody|someone|several|everybody|everyone|one|another|a (?:second|third|fourth)|many|both|they|all)\\b(?! \\w+ed)|\\b(?:somebody|someone|another|several|everybody|everyone|one of (?:them|the \\w+)|a voice|voices|they(?: all)?) (?:\\w+ly )?${sayingEn}\\b`,
  'i',
)

/** Words in quotation marks that nobody says: part of the sentence around them, or a headline. */
function isQuoted(words: string, pre: string, post: string, goesOn: boolean): boolean {
  const runsOn =
    /\b(?:the|an?|of|as|by|with|to|for|its?|his|her|their|our|my|this|those|called|headed|words?)\s*$/i.test(pre)
  const subject = !goesOn && !/[.!?,—-]$/.test(words) && /^\s+[a-z]/.test(post)
  const headline =
    /^(?:(?:\p{Lu}[\p{L}’'-]*|an?|the|of|from|in|to|and|for|on|at|by) ?){3,}[.,!]?$/u.test(words) && /:\s*$/.test(pre)
  return runsOn || subject || headline || (!goesOn && /^\p{Ll}/u.test(words) && !/[:—-]\s*$/.test(pre))
}

export function frameEnglish(
  frame: Frame,
  words: string,
  pre: string,
  post: string,
  /** Somebody already spoke in the paragraph. */
  goesOn: boolean,
  people: readonly Person[],
): void {
  const follow = post.split(sentenceEnd)[0]!.trim()
  const lead = pre.split(sentenceEnd).at(-1)!.trim()
  const verb = new RegExp(`\\b${sayingEn}\\b`, 'i')
  const at = verb.exec(follow)
  for (const around of [
    at !== null && at.index < 40 ? follow : '',
    (verb.test(lead) || /\b(?:crying|calling|saying|shouting|whispering) ?\w*\W*$/.test(lead)) &&
    /[,:—–-][\s\u2060]*$/.test(pre)
      ? lead
      : '',
  ]) {
    if (around === '') continue
    frame.verb = true
    frame.delivery =
      /\b(\w+ly)\b/.exec(around)?.[1] ??
      /\b(whispered|shouted|cried|screamed|sighed|gasped)\b/.exec(around)?.[1] ??
      null
    const near = around.slice(0, (verb.exec(around)?.index ?? 0) + 40)
    if (/\bI\b/.test(near.split(/,/)[0]!)) {
      frame.person = people.find(({ teller }) => teller) ?? null
      frame.narrator = frame.person === null
      return
    }
    if (someone.test(near)) {
      frame.narrator = true
      return
    }
    if (/\bthe other\b(?! \w)/i.test(near)) return
    frame.person = mentions(near, people)[0]?.person ?? null
    const pronoun = /\b(he|she)\b/i.exec(near)?.[1]?.toLowerCase()
    if (frame.person === null && pronoun !== undefined) frame.pronoun = pronoun === 'she' ? 'female' : 'male'
    if (frame.person !== null || frame.pronoun !== null) return
  }
  if (isQuoted(words, pre, post, goesOn)) {
    frame.narrator = true
    return
  }
  // `I heard Stent’s voice:`
  const voice = /(\p{Lu}\p{L}+)[’']s voice\b[^.]*[:,—–-]\s*$/u.exec(pre)?.[1]
  if (voice !== undefined) {
    frame.person = mentions(voice, people)[0]?.person ?? null
    if (frame.person !== null) return
  }
  if (lead === '' && pre !== '') {
    const last =
      pre
        .split(sentenceEnd)
        .filter((one) => one.trim() !== '')
        .at(-1) ?? ''
    frame.topic = subjectOf(last, people)
  }
}
