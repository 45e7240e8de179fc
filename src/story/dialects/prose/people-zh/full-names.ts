import { compoundSurnames, rareSurnames, surnames } from '../surnames.ts'
import { doing, everyday, nobodys, notInNames } from './acting-words.ts'
import { isRole, roleBefore } from './roles.ts'

/* Names of one's own in tales of ordinary length: found by what those who bear them do there, and by how others speak of them. */

/** What speaks for a stretch of characters being somebody's name. */
interface Evidence {
  /** How often it begins a clause, and there does what only people do; what follows it. */
  begins: number
  acts: number
  after: Set<string>
  /** It does something right after words in quotation marks. */
  beats: number
  /** What somebody is stands right before it: 秘书周恒. */
  ranked: number
  /** Something is done to it: 对周恒, 看着周恒. */
  met: number
}

const clauseStart = '^|[。！？；，,：:”\\s]'
const done =
  '对|向|朝|冲|跟|和|与|给|把|被|让|叫|问|找|见|看着?|望着?|盯着|瞪着?|看了看|瞪了|瞥了|扫了|拉住?|拽住?|拦住|扶着?|抱住?|推开?|指着|护着|拍了拍|递给|告诉|听着?|是|替|陪着?|等着?'

/**
 * Names that somebody bears in what is told, with how often they begin a clause: 沈小雨吐了吐舌头. How those are found whom no verb of
 * saying follows. `said` are the words of all quotations: who is called there by name is somebody. In the `old` language, in which one
 * character is a word, only what begins with a surname is a name.
 */
export function fullNames(told: string, said: string, old: boolean): Map<string, number> {
  const found = gather(told)
  const called = callsIn(said)
  const names = new Map<string, number>()
  for (const [name, evidence] of found)
    if (
      isOften(evidence, told.length) &&
      (!old || surnames.includes(name[0]!)) &&
      isName(name, evidence, called.get(name) ?? 0)
    )
      names.set(name, evidence.begins)
  for (const [name, times] of foreignNames(told)) names.set(name, times)
  return withoutPieces(names, told + said)
}

/** Kevin 弯下腰: whoever is told of in Latin letters, again and again, and does something. */
function foreignNames(told: string): Map<string, number> {
  const found = new Map<string, { times: number; acts: number }>()
  for (const match of told.matchAll(/(?<![A-Za-z])[A-Z][a-z]{1,14}(?![A-Za-z])/g)) {
    const entry = found.get(match[0]) ?? { times: 0, acts: 0 }
    entry.times++
    if (
      doing.test(
        told
          .slice(match.index + match[0].length)
          .slice(0, 8)
          .trimStart(),
      )
    )
      entry.acts++
    found.set(match[0], entry)
  }
  return new Map([...found].flatMap(([name, { times, acts }]) => (times > 1 && acts > 0 ? [[name, times]] : [])))
}

function gather(told: string): Map<string, Evidence> {
  const found = new Map<string, Evidence>()
  const entryOf = (name: string): Evidence => {
    const known = found.get(name) ?? { begins: 0, acts: 0, after: new Set<string>(), beats: 0, ranked: 0, met: 0 }
    found.set(name, known)
    return known
  }
  for (const match of told.matchAll(
    new RegExp(`(?:(?<=${clauseStart})|(?<=${roleBefore}))(?=(\\p{Script=Han}{2,7}))`, 'gmu'),
  )) {
    const before = told[match.index - 1] ?? '\n'
    for (const name of namesAt(match[1]!)) {
      const rest = told.slice(match.index + name.length, match.index + name.length + 5)
      const entry = entryOf(name)
      const acts = doing.test(rest)
      if (/[\p{Script=Han}]/u.test(before)) entry.ranked++
      entry.begins++
      if (acts) entry.acts++
      if (acts && before === '”') entry.beats++
      entry.after.add(rest[0] ?? '')
    }
  }
  for (const match of told.matchAll(new RegExp(`(?<=${done})(?=(\\p{Script=Han}{2,7}))`, 'gu')))
    for (const name of namesAt(match[1]!)) {
      const entry = found.get(name)
      if (entry === undefined) continue
      entry.met++
      entry.after.add(told[match.index + name.length] ?? '')
    }
  return found
}

/** What may be a name at the beginning of some characters. */
function namesAt(text: string): string[] {
  const compound = compoundSurnames.includes(text.slice(0, 2))
  const family = compound || surnames.includes(text[0]!)
  return (compound ? [3, 4] : [2, 3])
    .map((length) => text.slice(0, length))
    .filter(
      (name, i) =>
        name.length === (compound ? 3 : 2) + i &&
        !notInNames.test(family ? name.slice(1) : name) &&
        // 韩勇大 is 韩勇 before 大怒.
        !(name.length > 2 && /[大冷苦微狂怒惊急忙]$/u.test(name)) &&
        !everyday.test(name) &&
        (family || !nobodys.test(name)) &&
        !isRole(name) &&
        !isRole(name.slice(1)),
    )
}

/** How often each word stands alone in what is said, as whoever is called does: “周恒，出去。” */
function callsIn(said: string): Map<string, number> {
  const calls = new Map<string, number>()
  for (const [word] of said.matchAll(/(?<=^|[，。！？…—、\n])\p{Script=Han}{2,4}(?=[，。！？…—、\n]|$)/gmu))
    calls.set(word, (calls.get(word) ?? 0) + 1)
  return calls
}

/** In a work of some length chance puts such characters at the beginning of a clause now and then. */
function isOften({ begins, acts, after }: Evidence, length: number): boolean {
  return length < 30_000 || (begins > 1 + length / 30_000 && acts * 5 >= begins && after.size > 3)
}

function isName(name: string, { begins, acts, after, beats, ranked, met }: Evidence, called: number): boolean {
  const common = surnames.includes(name[0]!) || compoundSurnames.includes(name.slice(0, 2))
  const family = common || rareSurnames.includes(name[0]!)
  const signs = Math.min(acts, 3) + beats + ranked * 1.5 + Math.min(met, 2) + Math.min(called, 2) * 1.5
  if (common)
    // Of a full name once is enough: chance seldom puts a surname and two more before what only people do.
    return (
      beats > 0 ||
      (name.length > 2 && acts === begins && acts > 0) ||
      (signs >= 2 && after.size >= 2 && begins <= signs * 3)
    )
  // Whoever bears no surname that is known does something, and is called, spoken to or ranked as well.
  return (
    acts > 0 &&
    after.size > 1 &&
    begins <= signs * 3 &&
    (family ? signs >= 2 : signs >= 3 && beats + ranked + met + called > 0)
  )
}

/** 沈小 is the beginning of 沈小雨, 何志 of 何志远 and 何志敏; 沈建国夹 goes on after 沈建国. */
function withoutPieces(names: Map<string, number>, text: string): Map<string, number> {
  const times = (word: string) => text.split(word).length - 1
  for (const name of [...names.keys()]) {
    const longer = [...names.keys()].filter((other) => other.length > name.length && other.startsWith(name))
    if (longer.length === 0) continue
    // 周敏让 is 周敏 making way, unless it is met again.
    const ends = longer.map((other) => (times(other) === 1 && doing.test(other.slice(name.length)) ? 0 : times(other)))
    if (ends.reduce((sum, one) => sum + one, 0) * 2 > times(name)) names.delete(name)
    else for (const other of longer) names.delete(other)
  }
  return names
}
