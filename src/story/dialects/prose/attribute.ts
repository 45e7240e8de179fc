import type { Language } from '#core'
import { mentions, type Person, sayingEn, sayingZh } from './people.ts'
import type { Paragraph, Segment } from './segments.ts'

export interface Attribution {
  /** Null: nobody of the tale, so a narrator speaks. */
  person: Person | null
  /** Words of the frame that say how it is said: 笑, 怒, softly. */
  delivery: string | null
  /** How it was found; `guess` deserves a remark. */
  by: 'frame' | 'pronoun' | 'beat' | 'turn' | 'guess' | 'narrator'
}

interface Frame {
  person: Person | null
  pronoun: 'female' | 'male' | null
  verb: boolean
  same: boolean
  answer: boolean
  /** Who the told words between the last speech and this one are about. */
  topic: Person | null
  told: boolean
  narrator: boolean
  delivery: string | null
}

/**
 * Finds who speaks each quotation: by the words that frame it, by pronouns, by who acts beside it, by turns. Works over the whole
 * tale, because turns go on over paragraphs.
 */
export function attribute(
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
  language: Language,
): Map<Segment, Attribution> {
  const found = new Map<Segment, Attribution>()
  const frames = new Map<Segment, Frame>()
  const order: Segment[] = []
  const homes = new Map<Segment, Paragraph>()
  for (const paragraph of paragraphs) {
    for (const [i, segment] of paragraph.segments.entries()) {
      if (segment.kind !== 'said') continue
      frames.set(segment, readFrame(paragraph, i, people, language))
      order.push(segment)
      homes.set(segment, paragraph)
    }
  }
  let last: Person | null = null
  let other: Person | null = null
  let dead: Person | null = null
  let end = 0
  let lastParagraph: Paragraph | null = null
  for (const [i, segment] of order.entries()) {
    const paragraph = homes.get(segment)!
    const frame = frames.get(segment)!
    const before = between(paragraphs, end, segment.start)
    const active = end > 0 && before.length < (language === 'zh' ? 60 : 220)
    const subjects = subjectsOf(before, people)
    if (before.includes('死')) {
      dead =
        mentions(before, people).find(({ at, length }) => /^(?:已|遂|竟)?死/u.test(before.slice(at + length)))
          ?.person ?? dead
    }
    let person = frame.person
    let by: Attribution['by'] = 'frame'
    if (frame.narrator) {
      found.set(segment, { person: null, delivery: null, by: 'narrator' })
      end = segment.end
      continue
    }
    if (person === null && frame.pronoun !== null) {
      by = 'pronoun'
      const near: (Person | null)[] = [
        ...mentions(before, people)
          .map((one) => one.person)
          .reverse(),
        last,
        other,
      ]
      const fitting: Person[] = near.filter(
        (one): one is Person => one !== null && (one.sex === frame.pronoun || one.sex === 'unknown'),
      )
      person = fitting.find((one) => one !== last) ?? fitting[0] ?? null
      // `“…,” he said. “…”`: the same voice goes on within its paragraph.
      const subject = subjects.at(-1) ?? null
      if (subject !== null && subject.sex === frame.pronoun) person = subject
      else if (lastParagraph === paragraph && last?.sex === frame.pronoun) person = last
    }
    if (person === null && frame.topic !== null && !frame.verb) {
      person = frame.topic
      by = 'beat'
    }
    if (person === null) {
      by = 'turn'
      const next = frames.get(order[i + 1] ?? segment)
      // Only an answer that comes at once tells who did not ask.
      const gap = (order[i + 1]?.start ?? Number.POSITIVE_INFINITY) - segment.end
      const asks = gap < (language === 'zh' ? 16 : 50) && /[？?][’']?$/u.test(segment.text.trim())
      const answerer: Person | null = asks ? (next?.person ?? null) : null
      const topic = subjects.at(-1) ?? null
      const partner: Person | null =
        other ??
        mentions(before, people)
          .map((one) => one.person)
          .findLast((one) => one !== last) ??
        null
      if (/(?:竟活|复活|复苏|苏醒|醒来)/u.test(before) && dead !== null) person = dead
      else if (frame.same) person = last
      else if (!active) person = topic ?? last
      else if (before.replace(/[^\p{L}]/gu, '').length < 4 || frame.answer)
        person = lastParagraph === paragraph && !frame.verb ? last : partner
      else if (topic === null || topic !== last)
        person = lastParagraph !== paragraph && !frame.verb ? (partner ?? last) : last
      else person = partner
      if (frame.answer && !active) person = partner ?? person
      // A question is not asked by the one who answers it.
      if (person !== null && person === answerer && !frame.same) {
        const candidates: (Person | null)[] = [last, other, ...mentions(before, people).map((one) => one.person)]
        person = candidates.find((one) => one !== null && one !== answerer) ?? person
      }
      if (person === null) {
        person = mentions(before, people).at(-1)?.person ?? null
        by = 'guess'
      }
    }
    found.set(segment, { person, delivery: frame.delivery, by })
    if (person !== null) {
      if (person !== last)
        other =
          last ??
          mentions(before, people)
            .map((one) => one.person)
            .findLast((one) => one !== person) ??
          null
      // Someone met in between is the partner of what follows.
      const met: Person | undefined = mentions(before, people)
        .map((one) => one.person)
        .findLast((one) => one !== person)
      if (!active && met !== undefined) other = met
      last = person
    }
    end = segment.end
    lastParagraph = paragraph
  }
  return found
}

/** Told words from `from` to `to`. */
function between(paragraphs: readonly Paragraph[], from: number, to: number): string {
  const parts: string[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.end < from) continue
    if (paragraph.start > to) break
    for (const segment of paragraph.segments) {
      if (segment.kind === 'told' && segment.start >= from && segment.end <= to) parts.push(segment.text)
    }
  }
  return parts.join('').slice(-1200)
}

/** Subjects of the sentences of a told text: a person at a clause's beginning, or one just met (遇一女郎, 见女子来). */
function subjectsOf(told: string, people: readonly Person[]): Person[] {
  const subjects: Person[] = []
  for (const sentence of told.split(/[。！？!?；;]/u)) {
    const first = subjectOf(sentence, people)
    if (first !== null) subjects.push(first)
  }
  return subjects
}

/** Who a sentence is about: named at the beginning of a clause, or just met. */
export function subjectOf(sentence: string, people: readonly Person[]): Person | null {
  let subject: Person | null = null
  let at = 0
  for (const clause of sentence.split(/[，,、]/u)) {
    const found = mentions(clause, people)
    const start = found[0]
    if (start !== undefined) {
      const lead = clause.slice(0, start.at).trim()
      if (
        lead === '' ||
        /^(?:但?见|遇一|有一?|忽|时|于是|一个?|[\p{Script=Han}]{0,2}年|But|And|Then|When|As)$/u.test(lead)
      )
        subject ??= start.person
      else if (/(?:遇一|见一|来了一[个位名][^，]{0,6}|有一)$/u.test(lead)) subject = start.person
      else if (at === 0 && isSubjectLead(lead, start.person)) subject ??= start.person
    }
    at++
  }
  return subject
}

/** Words before a subject: `桌旁的老人`, `太原王生` (where someone comes from), `Meanwhile, the old man`. */
function isSubjectLead(lead: string, person: Person): boolean {
  if (/[A-Za-z]/.test(lead))
    return lead.length < 24 && !/\b(?:to|at|of|with|from|by|for|upon|saw|met|told|asked|and)\b/i.test(lead)
  return (
    /(?:的|[一那这][个位名])$/u.test(lead) || (/^\p{Script=Han}{2}$/u.test(lead) && /[生氏翁某]$/u.test(person.name))
  )
}

function readFrame(paragraph: Paragraph, index: number, people: readonly Person[], language: Language): Frame {
  const before = paragraph.segments[index - 1]
  const after = paragraph.segments[index + 1]
  const pre = before?.kind === 'told' ? before.text : ''
  const post = after?.kind === 'told' ? after.text : ''
  const frame: Frame = {
    person: null,
    pronoun: null,
    verb: false,
    same: false,
    answer: false,
    topic: null,
    told: pre !== '',
    narrator: false,
    delivery: null,
  }
  if (language === 'zh')
    frameChinese(
      frame,
      pre,
      post,
      paragraph.segments[index + 2]?.kind === 'said',
      paragraph.segments[index - 2]?.kind === 'said',
      people,
    )
  else frameEnglish(frame, pre, post, people)
  return frame
}

function frameChinese(
  frame: Frame,
  pre: string,
  post: string,
  sandwiched: boolean,
  goesOn: boolean,
  people: readonly Person[],
): void {
  const sentence = pre
    .split(/[。！？!?]/u)
    .at(-1)!
    .trim()
  if (goesOn && /[，,]\s*$/u.test(pre) && !/[。！？!?]/u.test(pre)) {
    // `“两文。”老艄公头也没抬，“天黑不渡。”`: one speech with its frame in the middle.
    frame.same = true
    return
  }
  const opens = new RegExp(`${sayingZh}?\\s*[：:]\\s*$|${sayingZh}\\s*[，,]?\\s*$`, 'u')
  if (sentence !== '' && opens.test(sentence)) {
    frame.verb = true
    if (/(?:异史氏|太史公|外史氏|野史氏|史臣|诗|词|有诗为证|赞)[曰云：:]+$/u.test(sentence)) {
      frame.narrator = true
      return
    }
    const clause = sentence.split(/[，,]/u).at(-1)!
    frame.same = /^(?:又|复|再|接着|继续|继而)[^，]{0,6}$/u.test(clause.trim()) && mentions(clause, people).length === 0
    frame.answer = /^(?:答|对|应|回)/u.test(clause.trim())
    frame.person = subjectOf(sentence, people)
    frame.delivery = deliveryZh(clause)
    const pronoun = /[他她](?=[^，。他她]{0,12}$)/u.exec(clause)?.[0] ?? /^[他她]/u.exec(sentence)?.[0]
    if (frame.person === null && pronoun !== undefined) frame.pronoun = pronoun === '她' ? 'female' : 'male'
    return
  }
  const follow = post.split(/[。！？!?]/u)[0]!.trim()
  const spoken = new RegExp(`^(?:[^，,。“]{0,14})${sayingZh}`, 'u').test(follow)
  if (follow !== '' && (spoken || (sandwiched && /[，,]\s*$/u.test(post)))) {
    const first = mentions(follow, people)[0]
    frame.verb = spoken
    frame.delivery = deliveryZh(follow)
    if (first !== undefined && first.at <= 1) frame.person = first.person
    else if (/^[他她]/u.test(follow)) frame.pronoun = follow.startsWith('她') ? 'female' : 'male'
    if (frame.person !== null || frame.pronoun !== null) return
  }
  if (sentence === '' && pre !== '') {
    // `…站起来，把斗笠扣在女孩头上。“上船。”`: who acts right before, speaks.
    const last =
      pre
        .split(/[。！？!?]/u)
        .filter((one) => one.trim() !== '')
        .at(-1) ?? ''
    frame.topic = subjectOf(last, people)
    if (frame.topic === null && /^\s*[他她]/u.test(last)) frame.pronoun = /^\s*她/u.test(last) ? 'female' : 'male'
  }
}

const manners = /冷笑|大笑|苦笑|微笑|笑|大怒|怒|黯然|愕然|叹|泣|哭|骂|喜|惊|颤|哽咽|低声|小声|轻声|大声|发哑|沉思|呼/u

function deliveryZh(clause: string): string | null {
  return manners.exec(clause)?.[0] ?? null
}

function frameEnglish(frame: Frame, pre: string, post: string, people: readonly Person[]): void {
  const follow = post.split(/[.!?;]/)[0]!.trim()
  const lead = pre
    .split(/[.!?;]/)
    .at(-1)!
    .trim()
  const verb = new RegExp(`\\b${sayingEn}\\b`, 'i')
  const at = verb.exec(follow)
  for (const words of [
    at !== null && at.index < 40 ? follow : '',
    verb.test(lead) && /[,:]\s*$/.test(pre) ? lead : '',
  ]) {
    if (words === '') continue
    frame.verb = true
    frame.delivery =
      /\b(\w+ly)\b/.exec(words)?.[1] ?? /\b(whispered|shouted|cried|screamed|sighed|gasped)\b/.exec(words)?.[1] ?? null
    const near = words.slice(0, (verb.exec(words)?.index ?? 0) + 40)
    if (/\bI\b/.test(near.split(/,/)[0]!)) {
      frame.narrator = true
      return
    }
    frame.person = mentions(near, people)[0]?.person ?? null
    const pronoun = /\b(he|she)\b/i.exec(near)?.[1]?.toLowerCase()
    if (frame.person === null && pronoun !== undefined) frame.pronoun = pronoun === 'she' ? 'female' : 'male'
    if (frame.person !== null || frame.pronoun !== null) return
  }
  if (lead === '' && pre !== '') {
    const last =
      pre
        .split(/[.!?;]/)
        .filter((one) => one.trim() !== '')
        .at(-1) ?? ''
    frame.topic = subjectOf(last, people)
  }
}
