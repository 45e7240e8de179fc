/** Plain JSON: families of choices by stable ids. Its form is the series room's; here it is only put together. */
export type ChoicesData = Readonly<Record<string, unknown>>

/** What a person edits of a series, on every page. */
export interface SeriesDocument {
  /** Name of the script's file. */
  file: string
  script: string
  choices: ChoicesData
}

/** Families that nobody chose: notes about what was chosen elsewhere. */
const noted: ReadonlySet<string> = new Set(['scenes'])

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
  // Mine stay the very same object where theirs say the same: whoever has read them need not read them again.
  if (sameDocument(mine, theirs)) return { document: mine, textClash, choiceClashes }
  const choices: Record<string, unknown> = {}
  for (const family of keysOf(base.choices, mine.choices, theirs.choices)) {
    const [was, my, their] = [base.choices[family], mine.choices[family], theirs.choices[family]]
    choices[family] =
      isTable(was ?? {}) && isTable(my ?? {}) && isTable(their ?? {})
        ? mergeTables(was ?? {}, my ?? {}, their ?? {}, (key) => {
            if (!noted.has(family)) choiceClashes.push(`${family}/${key}`)
          })
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

/** Whether two JSON values say the same, in whatever order; members that are `undefined` are not there. Parts that are the same object are not looked into. */
function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [one, other] = [a, b] as Record<string, unknown>[]
  const keys = Object.keys(one!)
  const there = (table: Record<string, unknown>, names: readonly string[]) =>
    names.reduce((count, name) => (table[name] === undefined ? count : count + 1), 0)
  if (there(one!, keys) !== there(other!, Object.keys(other!))) return false
  return keys.every((key) => one![key] === undefined || sameValue(one![key], other![key]))
}
