import type { Language } from '#core'
import { mentions } from '../mentions.ts'
import { maySay, readOwnWords } from '../own-words.ts'
import type { Person } from '../person.ts'
import type { Paragraph, Segment } from '../segments.ts'
import { type Attribution, between, type Speech } from '../speech.ts'
import { subjectsOf } from '../subjects.ts'

/** Turns of tales that put many speeches into one paragraph, as old Chinese ones do: 问：“…”曰：“…”. */
export function packedTurns(
  speeches: readonly Speech[],
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
  language: Language,
): Map<Segment, Attribution> {
  const found = new Map<Segment, Attribution>()
  let last: Person | null = null
  let other: Person | null = null
  let dead: Person | null = null
  let end = 0
  let lastParagraph: Paragraph | null = null
  /** Who was told of or spoke lately, the last first. */
  let recent: Person[] = []
  for (const [i, { segment, paragraph, frame }] of speeches.entries()) {
    const before = between(paragraphs, end, segment.start)
    const active = end > 0 && before.length < (language === 'zh' ? 60 : 220)
    const subjects = subjectsOf(before, people)
    recent = [
      ...new Set([
        ...mentions(before, people)
          .map((one) => one.person)
          .reverse(),
        ...recent,
      ]),
    ].slice(0, 6)
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
      const next = speeches[i + 1]?.frame ?? frame
      // Only an answer that comes at once tells who did not ask.
      const gap = (speeches[i + 1]?.segment.start ?? Number.POSITIVE_INFINITY) - segment.end
      const asks = gap < (language === 'zh' ? 16 : 50) && /[？?][’']?$/u.test(segment.text.trim())
      const answerer: Person | null = asks ? (next.person ?? null) : null
      const topic = subjects.at(-1) ?? null
      const to = active ? (speeches[i - 1]?.frame.to ?? null) : null
      // All answer with one voice, and then whoever asked goes on.
      if (to === 'crowd' && answersAtOnce(before)) {
        found.set(segment, { person: null, delivery: null, by: 'narrator' })
        end = segment.end
        continue
      }
      const spokenTo: Person | null = active
        ? (called(speeches[i - 1], people, last) ?? (to === 'crowd' ? null : to))
        : null
      const partner: Person | null =
        other ??
        mentions(before, people)
          .map((one) => one.person)
          .findLast((one) => one !== last) ??
        null
      if (active && answersAtOnce(before) && speeches[i - 2]?.frame.to === 'crowd') person = last
      else if (/(?:竟活|复活|复苏|苏醒|醒来)/u.test(before) && dead !== null) {
        // Who comes back to life is as good as named.
        person = dead
        by = 'frame'
      } else if (frame.same) person = last
      else if (frame.commands) person = topic ?? last
      // `梅伯听罢，只气得五灵神暴燥。叫道：` is about whoever was told of; after a bare 曰 the other answers.
      else if (letters(before) > 6 && topic !== null && !bareSaying.test(before)) person = topic
      else if (!active) person = topic ?? last
      else if (answersAtOnce(before) || frame.answer)
        person = lastParagraph === paragraph && !frame.verb && before.trim() !== '' ? last : (spokenTo ?? partner)
      // `乃传一诀，令自咒毕，呼曰：` goes on with whom the sentence before was about; a bare 乃曰 answers.
      else if (topic !== null && frame.acts) person = topic
      else if (topic === null || topic !== last)
        person = lastParagraph !== paragraph && !frame.verb ? (partner ?? last) : last
      else person = partner
      if (frame.answer && !active) person = partner ?? person
      // A question is not asked by the one who answers it.
      if (person !== null && person === answerer && !frame.same) {
        const candidates: (Person | null)[] = [last, other, ...mentions(before, people).map((one) => one.person)]
        person = candidates.find((one) => one !== null && one !== answerer) ?? person
      }
      const own = readOwnWords(segment.text, people, language)
      if (own.is !== null) person = own.is
      else if (person !== null && !frame.same && !maySay(own, person)) {
        const candidates: (Person | null)[] = [partner, topic, last, ...recent]
        person = candidates.find((one) => one !== null && maySay(own, one)) ?? person
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
      const others = (text: string): Person[] =>
        mentions(text, people).flatMap((one) => (one.person === person ? [] : [one.person]))
      const met: Person | undefined =
        others(
          before
            .split(/[。！？!?]/u)
            .slice(-2)
            .join('。'),
        ).at(-1) ??
        subjects.findLast((one) => one !== person) ??
        others(before).at(-1)
      if (!active && met !== undefined) other = met
      last = person
      recent = [...new Set([person, ...recent])]
    }
    end = segment.end
    lastParagraph = paragraph
  }
  return found
}

const letters = (told: string) => told.replace(/[^\p{L}]/gu, '').length

/** Next to nothing is told between two speeches. */
const answersAtOnce = (before: string) => letters(before) < 4

const bareSaying = /[。，；！？”\s][曰问]曰?：\s*$/u

/** Whom the last words name, when they name one other person: who is spoken to answers. */
function called(speech: Speech | undefined, people: readonly Person[], speaker: Person | null): Person | null {
  const named = new Set(
    mentions(speech?.segment.text ?? '', people).flatMap(({ person, length }) => (length > 1 ? [person] : [])),
  )
  named.delete(speaker!)
  return named.size === 1 ? [...named][0]! : null
}
