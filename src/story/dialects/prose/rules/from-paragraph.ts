import type { Language } from '#core'
import { mentions } from '../mentions.ts'
import type { Person } from '../person.ts'
import { lastActor, subjectsOf } from '../subjects.ts'
import { pronounOf, subjectOfBeat } from '../told-around.ts'
import { addresseeOf, fits, type Turn } from './turn.ts'

/** By pronoun or by who acts in the paragraph. */
export function resolveFromParagraph(
  turn: Turn,
  earlier: readonly Turn[],
  people: readonly Person[],
  language: Language,
): void {
  const { speeches } = turn
  turn.addressee ??= addresseeOf(turn, earlier, people)
  if (turn.person !== null || turn.nobody) return
  const { addressee } = turn
  const { after, lead } = toldAround(turn)
  const pronoun = speeches.map(({ frame }) => frame.pronoun).find((one) => one !== null) ?? pronounOf(after)
  const leading = subjectsOf(lead, people).at(-1) ?? null
  const previous = earlier.at(-1)
  turn.pronoun = pronoun
  if (pronoun !== null) {
    const told = mentions(turn.before, people)
      .map(({ person }) => person)
      .reverse()
    const spoke = [...earlier].reverse().map(({ person }) => person)
    const candidates = [
      leading,
      // Who was spoken to answers; who spoke last does not answer himself.
      turn.prompt ? previous?.addressee : null,
      lastActor(turn.before, people),
      subjectsOf(turn.before, people).at(-1),
      ...(turn.prompt ? spoke.filter((person) => person !== previous?.person) : []),
      // He or she of the sentence before is still whoever spoke last.
      turn.before.length < 1100 && /(?:\b(?:he|she)\b|[他她])[^.!?。！？]*[.!?。！？]\s*$/iu.test(turn.before)
        ? previous?.person
        : null,
      ...told,
      ...(turn.before.length < 1100 ? spoke : []),
      // Who was told of before the exchange began may have opened it unnamed.
      ...earlier.toReversed().flatMap(({ before }) =>
        mentions(before, people)
          .map(({ person }) => person)
          .reverse(),
      ),
    ]
    const person = candidates.find((one) => fits(one, pronoun) && one !== addressee)
    if (person != null) Object.assign(turn, { person, by: 'pronoun' })
    return
  }
  if (speeches.some(({ frame }) => frame.verb)) return
  const beat = leading ?? subjectOfBeat(after, people, language)
  if (beat !== null && beat !== addressee && !beat.teller) Object.assign(turn, { person: beat, by: 'beat' })
}

/** What the paragraph tells before a turn, and the first words told after it began; what answers it at once has those after it for itself. */
function toldAround({ speeches, paragraph: { segments } }: Turn): { lead: string; after: string } {
  const own = speeches.map(({ segment }) => segments.indexOf(segment))
  const begin = own[0]!
  const next = segments.findIndex(({ kind }, i) => i > begin && kind === 'told')
  const answered = segments.findIndex(({ kind }, i) => i > begin && kind === 'said' && !own.includes(i))
  const from = segments[begin - 1]?.kind === 'said' ? begin : 0
  return {
    lead: segments
      .slice(from, begin)
      .flatMap(({ kind, text }) => (kind === 'told' ? [text] : []))
      .join(''),
    after: next < 0 || (answered >= 0 && answered < next) ? '' : segments[next]!.text,
  }
}
