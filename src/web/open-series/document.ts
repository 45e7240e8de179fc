import { canonicalJson } from '#core'

/** Plain JSON: families of choices by stable ids. Its form is the series room's; here it is only put together. */
export type ChoicesData = Readonly<Record<string, unknown>>

/** What a person edits of a series, on every page. */
export interface SeriesDocument {
  /** Name of the script's file. */
  file: string
  script: string
  choices: ChoicesData
}

export function sameDocument(a: SeriesDocument, b: SeriesDocument): boolean {
  return a.script === b.script && a.file === b.file && sameValue(a.choices, b.choices)
}

/** Two people's changes since the same revision, put together as far as they can be. */
export interface Merge {
  document: SeriesDocument
  /** True when both changed the text, each differently; then `document.script` is mine and a person decides. */
  textClash: boolean
  /** Choices that both changed, each differently, as `shots/s01e01_sc02_sh040`; mine stand in `document`. */
  choiceClashes: string[]
}

/** Three-way: what only one side changed is taken from that side. */
export function mergeDocuments(base: SeriesDocument, mine: SeriesDocument, theirs: SeriesDocument): Merge {
  const textClash = mine.script !== base.script && theirs.script !== base.script && mine.script !== theirs.script
  const choiceClashes: string[] = []
  const choices: Record<string, unknown> = {}
  for (const family of keysOf(base.choices, mine.choices, theirs.choices)) {
    const [was, my, their] = [base.choices[family], mine.choices[family], theirs.choices[family]]
    choices[family] =
      isTable(was ?? {}) && isTable(my ?? {}) && isTable(their ?? {})
        ? mergeTables(was ?? {}, my ?? {}, their ?? {}, (key) => choiceClashes.push(`${family}/${key}`))
        : pick(was, my, their, () => choiceClashes.push(family))
    if (choices[family] === undefined) delete choices[family]
  }
  return {
    document: {
      file: mine.file !== base.file ? mine.file : theirs.file,
      script: mine.script !== base.script ? mine.script : theirs.script,
      choices,
    },
    textClash,
    choiceClashes,
  }
}

function mergeTables(base: object, mine: object, theirs: object, clash: (key: string) => void): object {
  const [was, my, their] = [base, mine, theirs] as Record<string, unknown>[]
  const merged: Record<string, unknown> = {}
  for (const key of keysOf(was!, my!, their!)) {
    const value = pick(was![key], my![key], their![key], () => clash(key))
    if (value !== undefined) merged[key] = value
  }
  return merged
}

function pick(was: unknown, my: unknown, their: unknown, clash: () => void): unknown {
  if (sameValue(my, was)) return their
  if (!sameValue(their, was) && !sameValue(my, their)) clash()
  return my
}

function keysOf(...tables: object[]): string[] {
  return [...new Set(tables.flatMap((table) => Object.keys(table)))]
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  return canonicalJson(a) === canonicalJson(b)
}
