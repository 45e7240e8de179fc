import { joinNamed } from './joined-names-en.ts'
import { makePerson, type Person, pronounSex, toldText } from './person.ts'
import type { Paragraph } from './segments.ts'
import { speakersEn } from './speakers-en.ts'

/** Finds who is in an English tale: names and roles that speak or act. */
export function findEnglish(paragraphs: readonly Paragraph[]): Person[] {
  const told = toldText(paragraphs)
  const counts = speakersEn(paragraphs, told)
  const people: Person[] = []
  // A tale told by one who was there shows the teller.
  if ((told.match(/\bI\b/g)?.length ?? 0) > told.length / 600) {
    people.push({ ...makePerson('Narrator'), words: ['myself', 'I'], sex: 'male', age: 'adult', teller: true })
  }
  for (const found of [...counts.keys()].sort((a, b) => b.length - a.length)) {
    const bare = found.replace(/^the /, '')
    const longer = people.filter((person) =>
      person.words.some((word) => word.split(' ').includes(bare) || word.endsWith(` ${bare}`)),
    )
    // `the man` is the little dark man where he was met before, and not much more often.
    const owner = longer.length === 1 ? longer[0]! : null
    const back =
      owner !== null &&
      (!found.startsWith('the ') ||
        (told.indexOf(owner.words[0]!.replace(/^the /, '')) <= told.search(new RegExp(`\\b${bare}\\b`)) &&
          (counts.get(found) ?? 0) <= 2 * (counts.get(owner.words[0]!) ?? 0)))
    if (back) owner.words.push(found, bare)
    else {
      const display = bare.charAt(0).toUpperCase() + bare.slice(1)
      people.push({ ...makePerson(display), words: [...new Set([found, found.replace(/^the /, 'The '), bare])] })
    }
  }
  joinNamed(people, told)
  for (const person of people) {
    person.words = [...new Set(person.words)].sort((a, b) => b.length - a.length)
    person.aliases = person.words.filter((word) => word !== person.name && !/^the /i.test(word))
    if (person.sex === 'unknown') person.sex = pronounSex(person, told)
    if (person.age === 'unknown') person.age = 'adult'
  }
  return people.sort((a, b) => told.indexOf(a.words[0]!) - told.indexOf(b.words[0]!))
}
