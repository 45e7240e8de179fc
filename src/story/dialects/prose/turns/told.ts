import { begins, lead } from '../clause-start.ts'
import { mentions } from '../mentions.ts'
import type { Person } from '../person.ts'
import { sentenceEnd } from '../subjects.ts'

/** Who does what in the words told before a speech, clause by clause: a clause without a subject goes on with the last one. */
export interface Told {
  text: string
  /** Everybody named, the last first, each once. */
  named: readonly Person[]
  /** Everybody who begins a clause, the last first, each once. */
  subjects: readonly Person[]
  /** Who begins the first clause: 纣王闻言. */
  reacts: Person | null
  /** The last sentence. */
  sentence: Part & { agent: Person | null }
  clause: Part & {
    text: string
    /** By whom something is done: 被胶鬲大喝曰. */
    agent: Person | null
  }
  /** He or she of whom the last sentence tells: `She opened her bag.` */
  pronoun: 'female' | 'male' | null
  /** Many people, or nobody in particular, were told of after everybody who has a name. */
  crowd: boolean
}

interface Part {
  subject: Person | null
  objects: ReadonlySet<Person>
  /** Many people begin it: 众将, 左右, 百姓. */
  crowd: boolean
}

const many =
  /^(?:两[边傍旁]|大小|满[城朝]|合城|许多|些|里军民|恼了许多|城上|山上|守门|守城|管门)*(?:众|诸|左右|百姓|父老|老少|军民|士卒|军士|军校|叁军|三军|军政|门官|旗门|门旗|守门|使命|侍儿|宫人|内臣|侍臣|内使|[二两三叁]民|官员|弟子|门人|[二两叁四五六七八九十百]+(?:人|将|侯|妖|童|位|怪|仙|圣|子|弟子|官|兄弟|诸侯|殿下|兄|姐妹|总兵)|[\p{Script=Han}]{0,2}们|大家|有人)/u

/** Who brings news: nobody more once something else is told. */
const messenger =
  /^(?:守门|守城|管门|城上|山上|里边)*(?:小校|探马|哨马|报马|流星马|探子|探事|门官|旗门|门旗|军政|当驾官|侍驾官|奉御官|承奉官|差官|人报|又报|报)/u

export function readTold(text: string, people: readonly Person[]): Told {
  const found = mentions(text, people)
  const clauses = clausesOf(text)
  const last = clauses.at(-1)
  const subjects: Person[] = []
  let reacts: Person | null = null
  let crowd = false
  const part = { subject: null as Person | null, crowd: false, agent: null as Person | null }
  const sentence = { ...part, objects: new Set<Person>() }
  const clause = { ...part, objects: new Set<Person>(), text: last?.text ?? '' }
  for (const span of clauses) {
    const inside = found.filter(({ at }) => at >= span.from && at < span.to)
    const first = inside[0]
    const opening = first === undefined ? '' : text.slice(span.from, first.at).trim()
    const bare = span.text.replace(lead, '')
    const crowded =
      (many.test(bare) || (messenger.test(bare) && (span === last || span === clauses.at(-2)))) &&
      (first === undefined || opening.replace(lead, '') !== '')
    const passive = opening.endsWith('被')
    const subject =
      first !== undefined &&
      !crowded &&
      !passive &&
      begins(opening, text.slice(first.at, first.at + first.length)) &&
      // Who is caught or struck is not who then speaks.
      !/^(?:已|早)?[被遭]/u.test(text.slice(first.at + first.length))
        ? first.person
        : null
    const objects = inside.map(({ person }) => person).filter((person) => person !== subject)
    if (subject !== null) subjects.unshift(subject)
    if (span === clauses[0]) reacts = subject
    if (subject !== null || crowded || passive) crowd = crowded
    if (span.sentence === last!.sentence) {
      sentence.subject = subject ?? sentence.subject
      if (passive) sentence.agent = first!.person
      sentence.crowd = subject === null && !passive && (sentence.crowd || crowded)
      for (const one of objects) sentence.objects.add(one)
    }
    if (span === last) {
      Object.assign(clause, { subject, crowd: crowded, agent: passive ? first!.person : null })
      for (const one of objects) clause.objects.add(one)
    }
  }
  return {
    text,
    named: [...new Set(found.map(({ person }) => person).reverse())],
    subjects: [...new Set(subjects)],
    reacts,
    sentence,
    clause,
    pronoun: pronounIn(text.split(sentenceEnd).findLast((one) => /\p{L}/u.test(one)) ?? ''),
    crowd,
  }
}

function pronounIn(sentence: string): Told['pronoun'] {
  const word = /^[\s\u2060]*(He|She|他|她)(?!们)/u.exec(sentence)?.[1]
  return word === undefined ? null : word === 'She' || word === '她' ? 'female' : 'male'
}

function clausesOf(told: string): { from: number; to: number; text: string; sentence: number }[] {
  const spans: { from: number; to: number; text: string; sentence: number }[] = []
  let from = 0
  let sentence = 0
  for (const match of [...told.matchAll(/[。！？!?；;，,、：:\n”“]|(?<!\b(?:Mr|Mrs|Ms|Dr|St))\./gu), null]) {
    const to = match?.index ?? told.length
    const text = told.slice(from, to).trim()
    if (text !== '') spans.push({ from, to, text, sentence })
    if (match !== null && sentenceEnd.test(match[0])) sentence++
    from = to + 1
  }
  return spans
}
