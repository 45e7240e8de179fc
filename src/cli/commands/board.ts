import { writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type Language, printDiagnostic, secondsFromFrames } from '#core'
import { type Board, boardForms, printBoard, printReport, reportDirection, type Shot } from '#direction'
import { writeBoardWorkbook } from '#documents'
import { fileError } from '#media'
import { isChosen, paintBoardPictures, readChoices, readSource } from '#production'
import { type DerivedSeries, deriveSeries, noChoices } from '#series'
import { checkLanguage, parseEpisodes, parseRate } from '../options.ts'
import { exitCodes, pick, say, type Terminal, UsageError } from '../terminal.ts'
import { readEditedBoard } from './edited-board.ts'

export interface BoardFlags {
  json?: boolean
  lang?: string
  episodes?: string
  fps: string
  choices?: string
  format?: string
  out?: string
  pictures?: boolean
  changes?: string
  report?: boolean
}

const formats = [...boardForms, 'xlsx'] as const
type Format = (typeof formats)[number]

export async function runBoard(
  script: string,
  flags: BoardFlags,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  checkLanguage(flags.lang)
  const choice = parseEpisodes(flags.episodes)
  const rate = parseRate(flags.fps)
  const format = flags.changes === undefined ? parseFormat(flags) : null
  const choices = flags.choices === undefined ? noChoices : await readChoices(flags.choices)
  const source = await readSource(script)
  const whole = deriveSeries({ script: source.text, file: basename(script), choices }, { rate })
  const diagnostics = [...source.diagnostics, ...whole.report.diagnostics]
  if (flags.changes !== undefined)
    return readEditedBoard(flags.changes, { series: whole, source, script, flags, language, terminal })
  const episodes = whole.board.episodes.filter(({ number }) => isChosen(choice, number))
  const series = { ...whole, board: { ...whole.board, episodes } }
  if (flags.report === true) {
    const report = reportDirection(series.board)
    say(terminal, flags.json === true ? JSON.stringify(report, null, 2) : printReport(report, language))
  } else if (format !== null) await writeSheet(series, format, flags, terminal)
  else if (flags.json === true) say(terminal, JSON.stringify(series.board, null, 2))
  else showBoard(series.board, language, terminal)
  if (format !== null)
    for (const one of diagnostics)
      if (one.severity === 'error') terminal.err.write(`${printDiagnostic(one, language)}\n`)
  return diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.finishedWithErrors : exitCodes.fine
}

/** By `--format`, or by the name of the file that is asked for; null shows the board on the terminal. */
function parseFormat({ format, out }: BoardFlags): Format | null {
  const asked = format ?? (out === undefined ? undefined : extname(out).slice(1))
  if (asked === undefined) return null
  const found = formats.find((one) => one === asked)
  if (found === undefined)
    throw new UsageError({
      zh: `分镜表的格式有 ${formats.join('、')}，没有「${asked}」`,
      en: `sheets come as ${formats.join(', ')}, not "${asked}"`,
    })
  if (found === 'xlsx' && out === undefined)
    throw new UsageError({ zh: 'xlsx 要用 --out 指定文件名', en: 'xlsx needs --out <file>' })
  return found
}

async function writeSheet(series: DerivedSeries, format: Format, flags: BoardFlags, terminal: Terminal): Promise<void> {
  const pictures = flags.pictures === true ? paintBoardPictures(series) : null
  const content =
    format === 'xlsx'
      ? writeBoardWorkbook(series.board, pictures === null ? {} : { picture: (shot) => pictures.get(shot) ?? null })
      : printBoard(
          series.board,
          format,
          pictures === null ? {} : { picture: (shot) => dataAddress(pictures.get(shot)?.bytes) },
        )
  if (flags.out === undefined) terminal.out.write(content as string)
  else
    await writeFile(flags.out, content).catch((error: unknown) => {
      throw fileError(flags.out!, error)
    })
}

function dataAddress(png: Uint8Array | undefined): string | null {
  return png === undefined ? null : `data:image/png;base64,${Buffer.from(png).toString('base64')}`
}

function showBoard(board: Board, language: Language, terminal: Terminal): void {
  for (const episode of board.episodes) {
    const frames = episode.shots.reduce((sum, { length }) => sum + length, 0)
    const seconds = secondsFromFrames(frames, board.rate).toFixed(1)
    say(
      terminal,
      `${episode.number}. ${episode.title ?? ''} · ${episode.shots.length} ${pick(language, '镜', 'shots')} · ${seconds} s`,
    )
    for (const shot of episode.shots) say(terminal, `  ${row(shot, secondsFromFrames(shot.length, board.rate))}`)
  }
}

function row(shot: Shot, seconds: number): string {
  const spoken = shot.lines
    .filter(({ start }) => start >= 0)
    .map(({ tag, text }) => (tag === null ? text : `${tag}: ${text}`))
  return [
    shot.id,
    `${seconds.toFixed(1).padStart(4)} s`,
    shot.size.padEnd(3),
    shot.angle,
    shot.move.kind,
    shot.picture,
    ...spoken,
  ].join('  ')
}
