import type { Language } from '#core'
import { mentions } from '../mentions.ts'
import { maySay, readOwnWords } from '../own-words.ts'
import type { Person } from '../person.ts'
import type { Attribution } from '../speech.ts'
import { lastActor, subjectsOf } from '../subjects.ts'
import { leaversIn, newcomerIn, spokeAsPronoun, spokenOf } from '../told-around.ts'
import { fits, type Turn } from './turn.ts'

/** Two people by turns: from the turn before, or back from the next that is known. */
export function resolveByTurns(
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
