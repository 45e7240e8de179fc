import { createActorFinder } from './acting-names.ts'
import { inFrames, isCrowd, isOffice } from './frame-zh.ts'
import { mentions } from './mentions.ts'
import { notInNames } from './people-zh/acting-words.ts'
import { makePerson, type Person } from './person.ts'
import type { Paragraph, Segment } from './segments.ts'
import type { Speech } from './speech.ts'
import { surnames } from './surnames.ts'

/** How far back the full name may stand, in characters. */
const reach = 1500

/**
 * Speakers who are written before their words and are nobody of the cast: a short name (护曰, where 苏护 was named before), or somebody
 * who speaks too seldom to have been noticed (驿丞答曰, 姜环曰). Gives each such frame its person; who is new joins the tale.
 */
export function nameWrittenSpeakers(
  speeches: readonly Speech[],
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
): void {
  const lastNamed = createNameFinder(paragraphs, people)
  const seldom = new Map<string, Person>()
  const begun = createActorFinder(paragraphs)
  for (const { frame, segment, paragraph } of speeches) {
    if (frame.person !== null || frame.narrator || !frame.verb) continue
    if (frame.subject === null) {
      const name = begun(leadsOf(paragraph, segment))
      if (name !== null) frame.person = personOf(name)
      continue
    }
    const written = frame.subject
      .replace(/^.*?[傍旁边后後内中外]?有(?=\p{Script=Han}{2})/u, '')
      .replace(/^[一个]+/u, '')
    if (isCrowd(written) || /[一有]人$|内?一个$|[二三叁四五六七八众诸].{0,2}[人将子侯妃官民]$/u.test(written)) {
      frame.narrator = true
      continue
    }
    if (written.length === 1) {
      const name = fullNameIn(leadsOf(paragraph, segment), written, begun)
      frame.person = name === null ? lastNamed(written, segment.start) : personOf(name)
    } else {
      const name = isSomebody(written) ? written : begun(leadsOf(paragraph, segment))
      if (name !== null) frame.person = personOf(name)
    }
  }

  function personOf(name: string): Person {
    const known =
      people.find(({ words }) => words.includes(name)) ??
      seldom.get(name) ??
      (name.length === 1 ? [...seldom.values()].findLast((one) => one.name.endsWith(name)) : undefined) ??
      makePerson(name)
    seldom.set(name, known)
    return known
  }
}

/** 马方大呼曰: the given name looked like a manner, after a surname that may stand alone. */
function fullNameIn(
  [clause = '']: readonly string[],
  written: string,
  begun: ReturnType<typeof createActorFinder>,
): string | null {
  const name = begun([clause])
  return name?.startsWith(written) && !inFrames.test(name[1] ?? '') ? name : null
}

/** The told clauses of the sentence that leads into a quotation, the last first. */
function leadsOf({ segments }: Paragraph, segment: Segment): string[] {
  const before = segments[segments.indexOf(segment) - 1]
  const sentence = before?.kind === 'told' ? before.text.split(/[。！？!?；;\n]/u).at(-1)! : ''
  return sentence.split(/[，,]/u).reverse()
}

function isSomebody(written: string): boolean {
  if (written.length > 5 || /^[顾进喝令命叫唤问人]|.[怨议]$/u.test(written) || notInNames.test(written.slice(1)))
    return false
  return isOffice(written) || (written.length <= 3 && surnames.includes(written[0]!))
}

/** Whose name ends, or else begins, with a character and was named last. Asked in the order of the text. */
function createNameFinder(
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
): (character: string, before: number) => Person | null {
  const named = paragraphs.flatMap(({ segments }) =>
    segments.flatMap(({ kind, text, start }) =>
      kind === 'said' ? [] : mentions(text, people).map(({ at, person }) => ({ at: start + at, person })),
    ),
  )
  let next = 0
  return (character, before) => {
    while (next < named.length && named[next]!.at < before) next++
    for (const fits of [
      ({ name }: Person) => name.length > 1 && name.endsWith(character),
      ({ name }: Person) => name.length > 1 && name.startsWith(character),
    ]) {
      for (let i = next - 1; i >= 0 && before - named[i]!.at < reach; i--)
        if (fits(named[i]!.person)) return named[i]!.person
    }
    return null
  }
}
