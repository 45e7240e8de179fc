import { opensWith } from './clause-start.ts'
import { mentions } from './mentions.ts'
import { titlesZh } from './people-zh/titles.ts'
import type { Person } from './person.ts'
import { surnames } from './surnames.ts'

/** Not the full stop of `Mr.`. */
export const sentenceEnd = /[。！？!?；;]|(?<!\b(?:Mr|Mrs|Ms|Dr|St))\./u

/** Subjects of the sentences of a told text: a person at a clause's beginning, or one just met (遇一女郎, 见女子来). */
export function subjectsOf(told: string, people: readonly Person[]): Person[] {
  const subjects: Person[] = []
  for (const sentence of told.split(sentenceEnd)) {
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
    // 许青的弟弟许明 is about the last of them.
    const start = found.find((one, i) => {
      const next = found[i + 1]
      const rest = clause.slice(one.at + one.length)
      return next === undefined || (next.at > one.at + one.length && !/^(?:的|之|[’']s\b)/u.test(rest))
    })
    if (start !== undefined) {
      const lead = clause.slice(0, beginningOf(start, found)).trim()
      if (
        lead === '' ||
        /^(?:但?见|遇一|有一?|忽|时|于是|且说|却说|话说|只见|忽见|单言|且言|一个?|[\p{Script=Han}]{0,2}年|But|And|Then|When|As)$/u.test(
          lead,
        )
      )
        subject ??= start.person
      else if (/(?:遇一|见一|来了一[个位名][^，]{0,6}|有一?)$/u.test(lead)) subject = start.person
      else if (at === 0 && isSubjectLead(lead, start.person)) subject ??= start.person
    }
    at++
  }
  return subject
}

/** Who acts in the last clause of an English text that names an actor: `Julian began to shout, and the auctioneer sneezed.` */
export function lastActor(told: string, people: readonly Person[]): Person | null {
  const sentence =
    told
      .trim()
      .split(sentenceEnd)
      .filter((one) => /[A-Za-z]/.test(one))
      .at(-1) ?? ''
  return (
    mentions(sentence, people).findLast(
      ({ at, length }) =>
        !/\b(?:to|at|of|with|from|by|for|upon|on|behind|beside|towards?|like|near|after|before|as) (?:the |my |our |his |her )?$/i.test(
          sentence.slice(0, at),
        ) &&
        /^ (?:\w+ly )?(?:had|was|has|is|could|would|did|began|came|took|went|sat|stood|put|let|fell|rose|ran|got|gave|kept|set|[a-z]+ed)\b/.test(
          sentence.slice(at + length),
        ),
    )?.person ?? null
  )
}

/** Where the words for one person begin: 妹妹沈小雨 is one subject. */
function beginningOf(subject: ReturnType<typeof mentions>[number], found: ReturnType<typeof mentions>): number {
  const before = found.find(({ at, length, person }) => at + length === subject.at && person === subject.person)
  return before === undefined ? subject.at : beginningOf(before, found)
}

/** Words before a subject: `桌旁的老人`, `太原王生` (where someone comes from), `Meanwhile, the old man`. */
function isSubjectLead(lead: string, person: Person): boolean {
  if (/[A-Za-z]/.test(lead))
    return lead.length < 24 && !/\b(?:to|at|of|with|from|by|for|upon|saw|met|told|asked|and)\b/i.test(lead)
  return (
    /(?:的|[一那这][个位名])$/u.test(lead) ||
    (/^\p{Script=Han}{2}$/u.test(lead) &&
      !/[谓语告问对命见向与呼召引携扶]$/u.test(lead) &&
      /[生氏翁某]$/u.test(person.name))
  )
}

/** Whom a subject as written means: by that name, or by one that it ends with or begins with. */
export function personCalled(subject: string, people: readonly Person[]): Person | null {
  const exact = people.find((person) => person.words.includes(subject))
  if (exact !== undefined) return exact
  const like = (fits: (word: string) => boolean) => people.find((person) => person.words.some(fits))
  // 碧霄娘娘 is 碧霄 before she is some 娘娘.
  const near =
    like(
      (word) => word.length > 1 && !titlesZh.includes(word) && (subject.startsWith(word) || subject.endsWith(word)),
    ) ??
    like((word) => subject.length > 1 && word.endsWith(subject)) ??
    like((word) => word.length > 1 && (subject.startsWith(word) || subject.endsWith(word)))
  // 普贤真人 is not just any 真人.
  const title = titlesZh.find((one) => subject.length > one.length + 1 && subject.endsWith(one))
  if (near !== undefined || (title !== undefined && !/^[一那这老小众二两三]/u.test(subject))) return near ?? null
  return (
    people.find((person) => person.words.some((word) => subject.endsWith(word) && !surnames.includes(word))) ?? null
  )
}

/** 柳妻孟氏 is about the last of them. */
const isKinOf = (between: string) => /^(?:之|的)?(?:妻|子|女|弟|妹|兄|母|父|仆|婢|友)$/u.test(between)

const seen = /^(?:惟|唯|适|偶|遥|窥|仰|俯)?[见遇睹逢]/u
const amazed = /^(?:因|乃|遂|便|就|忙|急)?(?:问|[大甚]?[惊骇愕异怪怒喜]|讶|诧|叱)/u

/** The subject of the clauses before a verb of saying that has none itself: the nearest that begins a clause. */
export function lastSubject(sentence: string, people: readonly Person[]): Person | null {
  const clauses = sentence.split(/[，,、]/u)
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i]!.trim().replace(/^(?:被|那|这|其(?=[妻子父母兄弟]))+/u, '')
    const named = mentions(clause, people)
    // 石有女名素娥 goes on about the daughter, 生梦女子来拜 about whom he dreams of.
    const met = named.find(
      ({ at }) => at > 0 && /有\p{Script=Han}{1,3}[，,]?(?:名|字|曰)$|梦见?一?$/u.test(clause.slice(0, at)),
    )
    if (met !== undefined) return met.person
    const first = named.find((one, i) => {
      const next = named[i + 1]
      const between = clause.slice(one.at + one.length, next?.at)
      return next === undefined || !(isKinOf(between) || (between === '' && one.length === 1))
    })
    if (first === undefined) continue
    const opening = clause.slice(0, named[0]!.at)
    const rest = clause.slice(first.at + first.length)
    // 见一媪抱镜，黝黑无光，问：: who saw her asks.
    if (i >= clauses.length - 3 && i < clauses.length - 1 && seen.test(clause) && amazed.test(clauses.at(-1)!.trim()))
      return lastSubject(clauses.slice(0, i).join('，'), people)
    // Who is caught or struck is not who then speaks, nor whoever is a joy to see: 见靖惊喜.
    if (/^(?:已|早)?[被遭]/u.test(rest) || (/见$/u.test(opening) && /^[惊喜怒愕骇]/u.test(rest))) continue
    const village = first.at === 1 && /^[寺邻县老小村家店]/u.test(clause)
    if (village || opensWith(opening, clause.slice(first.at, first.at + first.length))) return first.person
  }
  return subjectOf(sentence, people)
}
