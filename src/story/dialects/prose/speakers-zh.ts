import { inFrames, isCrowd, parseFrameZh } from './frame-zh.ts'
import { everyday, notInNames } from './people-zh/acting-words.ts'
import { titledName } from './people-zh/titled.ts'
import type { Paragraph } from './segments.ts'
import { surnames } from './surnames.ts'

/** Who is written before 曰 or 说, and after it, with how often: the surest sign that somebody is a person. */
export function speakersZh(paragraphs: readonly Paragraph[], told: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { segments } of paragraphs) {
    for (const [i, segment] of segments.entries()) {
      if (segment.kind !== 'said') continue
      const before = segments[i - 1]
      const after = segments[i + 1]
      for (const clause of [
        before?.kind === 'told' ? lastClause(before.text) : '',
        after?.kind === 'told' ? firstClause(after.text) : '',
      ]) {
        const subject = nameIn(parseFrameZh(clause)?.subject ?? null, told)
        if (subject !== null && !isCrowd(subject)) counts.set(subject, (counts.get(subject) ?? 0) + 1)
      }
    }
  }
  const starts = clauseStarts(told, counts)
  for (const [subject, times] of counts)
    if (!likely(subject, times, told, starts.get(subject) ?? nothing)) counts.delete(subject)
  // 余化龙 is another than 余化: something is done to him, too.
  const isMet = (subject: string) =>
    subject.length === 3 &&
    !inFrames.test(subject[2]!) &&
    (starts.get(subject)?.size ?? 0) > 3 &&
    [...told.matchAll(new RegExp(`[与对被命把向令斩、]${subject}`, 'gu'))].length > 1
  // 李靖听 beside 李靖: a beginning that stands alone much more often is the name.
  for (const [subject, times] of counts) {
    for (const [other, more] of counts)
      if (
        subject.length > other.length &&
        other.length > 1 &&
        subject.startsWith(other) &&
        !isMet(subject) &&
        (times === 1 || more >= times * 3)
      )
        counts.delete(subject)
  }
  // 见子牙 beside 子牙: a verb was taken along.
  for (const subject of counts.keys()) {
    const rest = /^(?:见|得|问|报|请|命|拜|忙报|傍有|至|启|对|向|与|同|和|谓|唤|叫|令|宣|且言|忙)(.{2,})$/u.exec(
      subject,
    )?.[1]
    if (rest !== undefined && (counts.get(rest) ?? 0) >= counts.get(subject)!) counts.delete(subject)
  }
  return counts
}

/** 刘芸 of 刘芸抢, where she does other things as well: a manner was taken along. */
function nameIn(subject: string | null, told: string): string | null {
  if (subject === null || subject.length < 3 || told.length > 30_000 || !surnames.includes(subject[0]!)) return subject
  const times = (word: string) => told.split(word).length - 1
  if (times(subject) > 1 || new RegExp(`^${titledName}$`, 'u').test(subject)) return subject
  for (let length = subject.length - 1; length > 1; length--)
    if (times(subject.slice(0, length)) > 1 && !notInNames.test(subject[length - 1]!)) return subject.slice(0, length)
  return subject
}

const nothing: ReadonlySet<string> = new Set()

/** What follows each word where it begins a clause: a name is followed by many things, a piece of a phrase by one. */
function clauseStarts(told: string, words: ReadonlyMap<string, number>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const match of told.matchAll(/(?<=^|[。！？!?；;，,：:”\n\s])(\p{Script=Han}{2,7})/gmu)) {
    const text = match[1]!
    for (let length = 1; length < text.length; length++) {
      const word = text.slice(0, length)
      if (!words.has(word)) continue
      const after = found.get(word) ?? new Set()
      found.set(word, after.add(text[length]!))
    }
  }
  return found
}

export function lastClause(told: string): string {
  const sentence = told.split(/[。！？!?；;\n]/u).at(-1)!
  const clauses = sentence.split(/[，,]/u)
  // `沉默半晌，道：`, `她说，`: what stands before an empty last clause.
  const last = clauses.at(-1)!.trim() === '' ? clauses.at(-2) : clauses.at(-1)
  return (last ?? '').trim()
}

export function firstClause(told: string): string {
  return told.split(/[。！？!?；;，,：:\n]/u)[0]!.trim()
}

/**
 * Words met once may be anything; who is somebody is met again, doing something else, or bears a word for people. The longer the
 * work, the more often.
 */
function likely(subject: string, times: number, told: string, after: ReadonlySet<string>): boolean {
  const long = told.length > 30_000
  if (subject.length === 1)
    return long ? /[王帝后公妃]/u.test(subject) && times > 2 : times > 1 || /[尼僧女生客妪翁公]/u.test(subject)
  if (long)
    return (
      after.size > 2 &&
      (times > 1 + told.length / 400_000 ||
        (after.size > 5 && subject.length < 4 && surnames.includes(subject[0]!) && !notInNames.test(subject)))
    )
  return (
    /(?:人|者|客|士|童|儿|官|将|兵|卒|使|吏|仆|婢|妇|女|男|孩|童子|弟子|翁|婆|妪|僧|尼|师|生|王|后|妃|公|伯|叔|爷|娘|哥|姐|弟|妹|员|长|总|马|医|尊|仙|老\p{Script=Han}|小\p{Script=Han})$/u.test(
      subject,
    ) ||
    after.size > 1 ||
    (subject.length <= 3 && surnames.includes(subject[0]!) && !everyday.test(subject))
  )
}
