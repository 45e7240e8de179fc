import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Language } from '#core'
import { type AttributedSpeech, attributeSpeech } from '#story'

/** A quotation with the speaker that a person found. `explicit`: the sentence around it names the speaker. */
export interface LabelledSpeech {
  start: number
  end: number
  /** Names under which the cast may list the speaker; `''` is nobody: the teller, a crowd. */
  names: readonly string[]
  explicit: boolean
}

/** `tuning` is looked at while rules and weights are made; of `held` only totals were seen; `sealed` was labelled before what it measures was made. */
export type Part = 'tuning' | 'held' | 'sealed'

export interface LabelledTale {
  name: string
  language: Language
  part: Part
  text: string
  labels: LabelledSpeech[]
}

const folder = import.meta.dirname
/** Public-domain tales that the labels of offsets are for; they are not part of the project. */
const works = path.resolve(folder, '../../../../shared/inputs')
export const worksAreHere = existsSync(works)

/** Passages written for the project, with the speaker behind each quotation: `“等你。”⟨老人⟩`, with `?` where nothing beside it names one, and `⟨Bale|Inspector?⟩` where the cast may list several names. */
export function ownTales(): LabelledTale[] {
  const own = path.join(folder, 'own')
  return readdirSync(own).map((file) => {
    const [name = '', language, part] = file.split('.')
    const marked = readFileSync(path.join(own, file), 'utf8')
    let text = ''
    const labels: LabelledSpeech[] = []
    let from = 0
    for (const match of marked.matchAll(/ ?⟨([^⟩?]+)(\??)⟩/gu)) {
      text += marked.slice(from, match.index)
      from = match.index + match[0].length
      const end = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'))
      const start = Math.max(text.lastIndexOf('“', end - 1), text.lastIndexOf('"', end - 1)) + 1
      labels.push({ start, end, names: match[1]!.split('|'), explicit: match[2] === '' })
    }
    return {
      name,
      language: language as Language,
      part: part as LabelledTale['part'],
      text: text + marked.slice(from),
      labels: sameNames(labels),
    }
  })
}

/** One person under two names in a passage. */
const twins: readonly (readonly string[])[] = [
  ['老人', '郑伯'],
  ['boy', 'Daniel'],
  ['girl', 'Coral'],
  ['Pell', 'Mr. Pell'],
  ['Edith', 'Edith Marlow', 'Miss Marlow', 'Marlow'],
  ['harbour master', 'Master'],
  ['老赵', '站务员'],
  ['I', 'Narrator'],
  ['man', 'Man', 'Big man', 'the big man'],
  ['Alder', 'Mrs. Alder', 'Cook'],
  ['woman', 'Woman', 'Young woman', 'Tall young woman', 'Old woman'],
  ['Nell', 'Sister Nell', 'Sister'],
  ['caretaker', 'Caretaker', 'Old caretaker'],
  ['老僧', '僧'],
  ['Harriet', 'Harriet Voss', 'Voss'],
  ['Prout', 'Mr. Prout'],
  ['nobody', ''],
  ['Lisle', 'Captain Lisle', 'Captain'],
  ['nurse', 'Nurse', 'Night nurse'],
  ['foreman', 'Foreman', 'Dunn', 'Mr. Dunn'],
  ['Brandt', 'Mr. Brandt'],
]
function sameNames(labels: LabelledSpeech[]): LabelledSpeech[] {
  return labels.map((label) => ({
    ...label,
    names: (label.names.length > 1 ? undefined : twins.find((group) => group.includes(label.names[0]!))) ?? label.names,
  }))
}

/** Labels by offsets in works that lie beside the project. A work that differs from the one that was labelled is an error. */
export function workTales(): LabelledTale[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { work, language, part, digest, names, labels } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
      const text = readFileSync(path.join(works, work), 'utf8')
      if (createHash('sha256').update(text).digest('hex') !== digest)
        throw new Error(`${work} is not the text that was labelled`)
      return {
        name: file.replace('.json', ''),
        language,
        part,
        text,
        labels: labels.map(([start, end, speaker, kind]: [number, number, string, string]) => ({
          start,
          end,
          names: names[speaker],
          explicit: kind === 'explicit',
        })),
      }
    })
}

export interface Score {
  labelled: number
  /** Given to somebody. */
  given: number
  right: number
}

export interface TaleScore {
  tale: LabelledTale
  explicit: Score
  implicit: Score
  wrong: { at: number; wanted: string; got: string | null; by: string }[]
}

/** Several tales hold labels of one text, which is read once. */
const read = new Map<string, Map<number, AttributedSpeech>>()
function speechesOf({ text, language }: LabelledTale): Map<number, AttributedSpeech> {
  const known = read.get(text) ?? new Map(attributeSpeech(text, language).map((speech) => [speech.start, speech]))
  read.set(text, known)
  return known
}

export function scoreTale(tale: LabelledTale): TaleScore {
  const found = speechesOf(tale)
  const result: TaleScore = { tale, explicit: empty(), implicit: empty(), wrong: [] }
  for (const { start, names, explicit } of tale.labels) {
    const score = explicit ? result.explicit : result.implicit
    const speech = found.get(start)
    const got = speech?.speaker ?? null
    // Marks that were read as holding no speech are told by the narrator, as a label of nobody says.
    const right = names.some((name) => name.toLowerCase() === (got ?? '').toLowerCase())
    score.labelled++
    if (got !== null || (right && names.includes(''))) score.given++
    if (right) score.right++
    else result.wrong.push({ at: start, wanted: names[0]!, got, by: speech?.by ?? 'no quotation' })
  }
  return result
}

export function sum(scores: readonly Score[]): Score {
  const total = empty()
  for (const { labelled, given, right } of scores) {
    total.labelled += labelled
    total.given += given
    total.right += right
  }
  return total
}

const empty = (): Score => ({ labelled: 0, given: 0, right: 0 })
