import type { Person } from './person.ts'

const name = '((?:M(?:r|rs|iss)\\.? )?[A-Z][a-z]+)'
const whose = '(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir)'

/** Words that bring somebody in twice, as patterns of what he is like, what he is and what he is called. */
const twice: readonly RegExp[] = [
  // `an old dealer named Prout`, `my brother Ned`
  new RegExp(`\\b${whose} ((?:[a-z]+ )?)((?!named|called)[a-z]+),? (?:(?:named|called) )?${name}`, 'g'),
  // `the housekeeper, Mrs. Prout`; `her apprentice, a thin boy called Tom`
  new RegExp(`\\b${whose} ((?:[a-z]+ )?)([a-z]+), (?:an? (?:[a-z]+ ){1,3}(?:named|called) )?${name}`, 'g'),
]

const titles =
  /\b(Captain|Professor|Doctor|Dr\.?|Inspector|Sergeant|Constable|Detective|Colonel|Major|Lieutenant|Corporal|General|Admiral|Commander|Judge|Bishop|Lady|Lord|Sister|Nurse|[Oo]ld|[Yy]oung) ([A-Z][a-z]+)\b/g

/** What is said of somebody with such a title, when only one person bears it: `the Professor`, `her ladyship`. */
const bare: Readonly<Record<string, readonly string[]>> = {
  Dr: ['doctor'],
  'Dr.': ['doctor'],
  Lady: ['ladyship', 'lady'],
  Lord: ['lordship'],
  Old: ['old man', 'old fellow'],
  Young: ['young man', 'young fellow'],
}

/** One person under several words: `an old dealer named Prout` is the old man, the dealer and Prout, Inspector Hale the inspector. */
export function joinNamed(people: Person[], told: string): void {
  for (const pattern of twice) {
    for (const [, like = '', role = '', called = ''] of told.matchAll(pattern)) {
      const bearer = bearerOf(called, people)
      if (bearer === undefined) continue
      const general = like === '' ? [] : ['man', 'woman', 'fellow'].map((one) => `${like}${one}`)
      for (const word of [`${like}${role}`, role, ...general]) join(people, bearer, word)
    }
  }
  const borne = new Map<string, Set<Person>>()
  for (const [, title = '', called = ''] of told.matchAll(titles)) {
    const bearer = bearerOf(called, people)
    if (bearer !== undefined) borne.set(capital(title), (borne.get(capital(title)) ?? new Set()).add(bearer))
  }
  for (const [title, bearers] of borne) {
    const [bearer] = bearers
    if (bearer === undefined || bearers.size > 1) continue
    for (const word of bare[title] ?? [title.toLowerCase()]) {
      // Somebody old who has a name is only `the old man` where nobody else is.
      if (!join(people, bearer, word) && /^(?:Old|Young)$/.test(title)) continue
      bearer.words.push(`the ${word}`, `The ${word}`, `the ${capital(word)}`, capital(word))
      if (/ship$/.test(word)) bearer.words.push(`his ${word}`, `her ${word}`)
    }
  }
}

const bearerOf = (called: string, people: readonly Person[]): Person | undefined =>
  people.find(({ name: full }) => full === called || full.endsWith(` ${called}`) || full.startsWith(`${called} `))

/** Makes whoever is only called so the same as the bearer of a name; false where there is nobody. */
function join(people: Person[], bearer: Person, word: string): boolean {
  const other = people.find((one) => one !== bearer && one.name.toLowerCase() === word)
  if (other === undefined || (other.sex !== bearer.sex && other.sex !== 'unknown' && bearer.sex !== 'unknown'))
    return false
  bearer.words.push(...other.words)
  if (bearer.sex === 'unknown') bearer.sex = other.sex
  people.splice(people.indexOf(other), 1)
  return true
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
