import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { applyFix, type Language, printDiagnostic, StudioError } from '#core'
import { readBoardSheet } from '#direction'
import type { ReadDocument } from '#documents'
import { fileError } from '#media'
import { readSource } from '#production'
import { type Choices, choicesSchema, type DerivedSeries } from '#series'
import { exitCodes, pick, say, type Terminal, UsageError } from '../terminal.ts'

interface Request {
  series: DerivedSeries
  source: ReadDocument
  script: string
  flags: { out?: string; json?: boolean }
  language: Language
  terminal: Terminal
}

/**
 * Takes an edited storyboard sheet back: what changed about shots goes into a file of choices for `make --choices`; changed words
 * of lines are shown as the script would read with them.
 */
export async function readEditedBoard(sheet: string, request: Request): Promise<number> {
  const { series, source, flags, language, terminal } = request
  const { text } = await readSource(sheet).catch(unusable)
  const reading = readBoardSheet({ text, file: basename(sheet), board: series.board, story: series.story })
  for (const diagnostic of reading.diagnostics) terminal.err.write(`${printDiagnostic(diagnostic, language)}\n`)
  if (reading.diagnostics.some(({ severity }) => severity === 'error')) return exitCodes.finishedWithErrors
  const choices = withChanges(series.choices, reading.shots)
  const json = `${JSON.stringify(choices, null, 2)}\n`
  if (flags.out === undefined) terminal.out.write(json)
  else
    await writeFile(flags.out, json).catch((error: unknown) => {
      throw fileError(flags.out!, error)
    })
  const shots = Object.keys(reading.shots).length
  terminal.err.write(
    pick(
      language,
      `${shots} 个镜头有改动，${reading.edits.length} 句台词有改动\n`,
      `${shots} shots and ${reading.edits.length} lines were changed\n`,
    ),
  )
  const edited = reading.edits.reduce(applyFix, source.text)
  if (edited !== source.text && flags.out !== undefined) {
    const file = `${flags.out.replace(/\.json$/, '')}.script.txt`
    await writeFile(file, edited)
    say(terminal, pick(language, `改过台词的剧本在 ${file}`, `The script with the changed lines is ${file}`))
  }
  return exitCodes.fine
}

function unusable(error: unknown): never {
  throw error instanceof StudioError ? new UsageError(error.text) : error
}

/** New choices lie over older ones, shot by shot. */
function withChanges(choices: Choices, shots: Choices['shots']): Choices {
  const merged = Object.fromEntries(Object.entries(shots).map(([id, shot]) => [id, { ...choices.shots[id], ...shot }]))
  return choicesSchema.parse({ ...choices, shots: { ...choices.shots, ...merged } })
}
