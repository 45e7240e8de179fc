import type { Language } from '#core'
import { mentions } from './mentions.ts'
import { maySay, readOwnWords } from './own-words.ts'
import type { Person } from './person.ts'
import type { Paragraph, Segment } from './segments.ts'
import { type Attribution, between, type Speech } from './speech.ts'
import { lastActor, subjectsOf } from './subjects.ts'
import { leaversIn, newcomerIn, pronounOf, spokeAsPronoun, spokenOf, subjectOfBeat } from './told-around.ts'
import { type Calling, calledOf, callingIn } from './vocatives.ts'

/** What one person says in one go: the quotations of a paragraph, unless its frames name several. */
interface Turn {
  speeches: Speech[]
  paragraph: Paragraph
  /** Told words since the turn before, in other paragraphs and in its own. */
  before: string
  /** Nothing worth mentioning was told since the turn before. */
  prompt: boolean
  person: Person | null
  by: Attribution['by'] | null
  /** Said by the teller, or by nobody in particular. */
  nobody: boolean
  /** Whom the words call. */
  calling: Calling | null
  /** Whom the words are for, by their frame or by what they call. */
  addressee: Person | null
  /** What the words around say of the speaker, who must fit it. */
  pronoun: 'female' | 'male' | null
}

/**
 * Turns of tales that give each speaker a paragraph, as modern ones do: who is named, who is meant by a pronoun, who acts in the
 * paragraph; and between those, two people by turns, counted from both sides.
 */
export function paragraphTurns(
  speeches: readonly Speech[],
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
  language: Language,
): Map<Segment, Attribution> {
  const turns = collectTurns(speeches, paragraphs, people, language)
  for (const [i, turn] of turns.entries())
    resolveFromParagraph(turn, turns.slice(Math.max(0, i - 4), i), people, language)
  for (const [i, turn] of turns.entries()) {
    turn.addressee ??= addresseeOf(turn, turns.slice(Math.max(0, i - 8), i), people)
    if (turn.person === null && !turn.nobody) resolveByTurns(turn, i, turns, people, language)
  }
  const found = new Map<Segment, Attribution>()
  for (const turn of turns) {
    for (const { segment, frame } of turn.speeches)
      found.set(segment, {
        person: turn.person,
        delivery: frame.delivery,
        by: turn.nobody ? 'narrator' : (turn.by ?? 'guess'),
      })
  }
  return found
}

function collectTurns(
  speeches: readonly Speech[],
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
  language: Language,
): Turn[] {
  const turns: Turn[] = []
  let end = 0
  for (const speech of speeches) {
    const { segment, paragraph, frame } = speech
    const before = between(paragraphs, end, segment.start)
    const last = turns.at(-1)
    const named = frame.person !== null && last?.by === 'frame' && frame.person !== last.person
    const goesOn = last !== undefined && last.paragraph === paragraph && !named && (last.nobody || !frame.narrator)
    end = segment.end
    if (goesOn) {
      last.speeches.push(speech)
      if (last.person === null && !last.nobody && frame.person !== null)
        Object.assign(last, { person: frame.person, by: 'frame' })
      last.calling ??= callingIn(segment.text, people, language)
      last.addressee ??= toOf(frame)
      continue
    }
    turns.push({
      speeches: [speech],
      paragraph,
      before,
      prompt: last !== undefined && before.replace(/[^\p{L}]/gu, '').length < (language === 'zh' ? 40 : 160),
      person: frame.person,
      by: frame.person === null ? null : 'frame',
      nobody: frame.narrator,
      calling: callingIn(segment.text, people, language),
      addressee: toOf(frame),
      pronoun: null,
    })
  }
  return turns
}

const toOf = ({ to }: Speech['frame']) => (to === 'crowd' ? null : to)

/** Whom the words call, of those who have spoken or were told of lately. */
function addresseeOf(
  { calling, person, before }: Turn,
  earlier: readonly Turn[],
  people: readonly Person[],
): Person | null {
  const about = [
    ...mentions(before, people)
      .map((one) => one.person)
      .reverse(),
    ...earlier.toReversed().map((one) => one.person),
  ]
  return calledOf(
    calling,
    about.filter((one): one is Person => one !== null && one !== person),
  )
}

/** Whether a person may be meant by he or she. */
function fits(person: Person | null | undefined, pronoun: Turn['pronoun']): person is Person {
  return (
    person != null && (pronoun === null || (!person.teller && (person.sex === pronoun || person.sex === 'unknown')))
  )
}

/** By pronoun or by who acts in the paragraph. */
function resolveFromParagraph(
  turn: Turn,
  earlier: readonly Turn[],
  people: readonly Person[],
  language: Language,
): void {
  const { paragraph, speeches } = turn
  turn.addressee ??= addresseeOf(turn, earlier, people)
  if (turn.person !== null || turn.nobody) return
  const { addressee } = turn
  const first = speeches[0]!.segment
  const after = paragraph.segments.find((segment) => segment.kind === 'told' && segment.start >= first.end)
  const pronoun = speeches.map(({ frame }) => frame.pronoun).find((one) => one !== null) ?? pronounOf(after?.text ?? '')
  const lead = paragraph.segments
    .filter((segment) => segment.kind === 'told' && segment.end <= first.start)
    .map(({ text }) => text)
    .join('')
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
  const beat = leading ?? (after === undefined ? null : subjectOfBeat(after.text, people, language))
  if (beat !== null && beat !== addressee && !beat.teller) Object.assign(turn, { person: beat, by: 'beat' })
}

/** Two people by turns: from the turn before, or back from the next that is known. */
function resolveByTurns(
  turn: Turn,
  index: number,
  turns: readonly Turn[],
  people: readonly Person[],
  language: Language,
): void {
  const previous = turn.prompt ? turns[index - 1] : undefined
  const own = readOwnWords(turn.speeches.map(({ segment }) => segment.text).join(' '), people, language)
  if (own.is !== null) {
    Object.assign(turn, { person: own.is, by: 'turn' })
    return
  }
  const may = (person: Person | null | undefined): person is Person => fits(person, turn.pronoun) && maySay(own, person)
  const lately = (until: number) =>
    turns
      .slice(Math.max(0, until - 6), until)
      .map((one) => one.person)
      .reverse()
  const partnerOf = (person: Person | null): Person | null => {
    if (previous?.addressee != null && previous.addressee !== person && may(previous.addressee))
      return previous.addressee
    const gone = new Set(leaversIn(turn.before, people, lately(index)))
    for (let i = index - 1; i >= Math.max(0, index - 8); i--) {
      const { before, person: other } = turns[i]!
      if (i < index - 1) for (const leaver of leaversIn(turns[i + 1]!.before, people, lately(i + 1))) gone.add(leaver)
      if (other !== null && gone.has(other)) continue
      if (other !== null && other !== person && may(other)) return other
      // Whoever came in before the first word was said is there to answer it.
      const came = [...subjectsOf(before, people), lastActor(before, people)].findLast(
        (one) => one !== person && one?.teller !== true && may(one),
      )
      if (came != null && (!turns[i]!.prompt || before.length > 40)) return came
      if (!turns[i]!.prompt) break
    }
    // Whoever tells the tale is always there to be spoken to.
    return person?.teller === true ? null : (people.find((one) => one.teller && may(one)) ?? null)
  }
  // Among many who have no names, whoever is not named is one of them.
  if (
    turns.slice(Math.max(0, index - 3), index).filter(({ nobody }) => nobody).length > 1 &&
    previous?.nobody === true &&
    turn.before.trim() === ''
  ) {
    turn.nobody = true
    return
  }
  // What was told in between brings somebody in who then speaks, or whom it is about.
  const subjects = subjectsOf(turn.before, people).filter((person) => person !== turn.addressee && may(person))
  let person: Person | null = null
  let by: Attribution['by'] = 'turn'
  const came =
    subjects.at(-1) ??
    spokeAsPronoun(
      turn.before,
      turns.slice(Math.max(0, index - 6), index).map(({ person }) => person),
    )
  const asked = spokenOf(turn.before, people)
  const newcomer = newcomerIn(
    turn.before,
    new Set(turns.slice(Math.max(0, index - 4), index).flatMap(({ person, addressee }) => [person, addressee])),
    people,
  )
  if (asked !== null && asked.by !== null) {
    turn.addressee ??= asked.by
    person =
      may(asked.of) && asked.of !== asked.by
        ? asked.of
        : previous?.person !== asked.by
          ? (previous?.person ?? partnerOf(asked.by))
          : partnerOf(asked.by)
  } else if (newcomer !== null && may(newcomer) && came?.teller === true) person = newcomer
  else if (came !== null && came !== previous?.person && turn.before.trim() !== '') person = came
  else if (previous !== undefined && previous.person !== null) person = partnerOf(previous.person)
  const ahead = person === null ? fromAhead(index, turns) : null
  if (person === null && may(ahead)) person = ahead
  if (person === null) {
    person =
      mentions(turn.before, people)
        .map((one) => one.person)
        .findLast((one) => one !== previous?.person && one !== turn.addressee && may(one)) ?? null
    by = 'guess'
  }
  if (person !== null && person === turn.addressee)
    person = previous?.person === person ? partnerOf(person) : (previous?.person ?? null)
  if (person !== null) Object.assign(turn, { person, by })
}

/** The next known speaker of an unbroken exchange speaks every second turn of it. */
function fromAhead(index: number, turns: readonly Turn[]): Person | null {
  for (let i = index + 1; i < turns.length && turns[i]!.prompt && i < index + 8; i++) {
    const { person, by, addressee } = turns[i]!
    if (person === null || by === 'guess') continue
    if ((i - index) % 2 === 0) return person
    if (addressee !== null) return addressee
    const second = turns[i + 1]
    return second?.prompt === true && second.person !== person ? second.person : null
  }
  return null
}
