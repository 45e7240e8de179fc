import { type Diagnostic, type Fix, framesFromSeconds, secondsFromFrames } from '#core'
import {
  createNotes,
  createSource,
  type Notes,
  readSheet,
  type SheetColumn,
  type SheetRow,
  type Source,
  type Story,
  spanAt,
} from '#story'
import type { Board, Shot } from '../board.ts'
import type { Angle, CameraMove, EffectKind, ShotSize, SoundKind } from '../vocabulary.ts'
import { boardSheet } from './board-sheet.ts'
import { wordOf } from './shot-names.ts'

/** What a person changed about one shot; what is left out stays as directed. Seconds count from the shot's first frame. */
export interface ShotChanges {
  hidden?: boolean
  seconds?: number
  size?: ShotSize
  angle?: Angle
  move?: { kind: CameraMove; amount: number }
  transitionIn?: Shot['transitionIn']['kind']
  sounds?: { sound: SoundKind; at: number; gainDb: number; pan: number }[]
  effects?: {
    effect: EffectKind
    start: number
    seconds: number | null
    intensity: number
    at: { x: number; y: number } | null
  }[]
}

export interface BoardSheetReading {
  /** By shot id. An unchanged sheet gives none. */
  shots: Record<string, ShotChanges>
  /** Changed words of lines, as changes to the script, last first, so that they can be done one after the other. */
  edits: Fix[]
  /** What was not understood or cannot be taken over, with its place in the sheet. */
  diagnostics: Diagnostic[]
}

interface Request {
  /** The sheet as text: what `printBoard` wrote as `md` or `csv`, or the rows of an Excel file. */
  text: string
  file: string | null
  board: Board
  story: Story
}

/**
 * Reads an edited storyboard sheet against the board it was printed from: rows are matched by shot id, and only cells that
 * differ from what was printed count, so columns may be moved or left out and an unchanged sheet changes nothing.
 */
export function readBoardSheet({ text, file, board, story }: Request): BoardSheetReading {
  const source = createSource(text.replace(/^\uFEFF/, ''), file)
  const notes = createNotes(file)
  const reading: BoardSheetReading = { shots: {}, edits: [], diagnostics: [] }
  const sheet = readSheet(source)
  if (sheet === null || !sheet.columns.includes('id')) {
    notes.add({
      code: 'sheet.no-ids',
      severity: 'error',
      span: spanAt(source, 0, 0),
      message: {
        zh: '这张表里没有“镜头ID”一列，对不上镜头。',
        en: 'The sheet has no "Shot ID" column, so no row can be matched.',
      },
      suggestion: {
        zh: '用 sanbu board --format 导出的表来改，保留“镜头ID”。',
        en: 'Edit a sheet that "sanbu board --format" wrote, and keep its "Shot ID" column.',
      },
    })
    return { ...reading, diagnostics: notes.list() }
  }
  const printed = boardSheet(board)
  const seen = new Set<string>()
  const shownEpisodes = new Set<string>()
  for (const row of sheet.rows) {
    const id = row.cells.id?.text
    if (id === undefined) {
      if (row.alone === null) unknownRow(row, source, notes)
      continue
    }
    const episode = printed.episodes.find(({ rows }) => rows.some(({ shot }) => shot === id))
    const cells = episode?.rows.find(({ shot }) => shot === id)?.cells
    const shot = board.episodes.flatMap(({ shots }) => shots).find((one) => one.id === id)
    if (episode === undefined || cells === undefined || shot === undefined) {
      unknownRow(row, source, notes)
      continue
    }
    seen.add(id)
    shownEpisodes.add(episode.id)
    const before = Object.fromEntries(printed.columns.map((column, i) => [column, cells[i]!])) as Partial<
      Record<SheetColumn, string>
    >
    const changes = readChanges(
      { row, before, columns: sheet.columns, shot, board, story, source, notes },
      reading.edits,
    )
    if (Object.keys(changes).length > 0) reading.shots[id] = changes
  }
  // A row that was taken out of an episode of the sheet leaves its shot out.
  for (const { id, rows } of printed.episodes)
    if (shownEpisodes.has(id)) for (const { shot } of rows) if (!seen.has(shot)) reading.shots[shot] = { hidden: true }
  reading.edits.sort((a, b) => b.span.start - a.span.start)
  return { ...reading, diagnostics: notes.list() }
}

interface RowContext {
  row: SheetRow
  before: Partial<Record<SheetColumn, string>>
  columns: readonly SheetColumn[]
  shot: Shot
  board: Board
  story: Story
  source: Source
  notes: Notes
}

function readChanges(context: RowContext, edits: Fix[]): ShotChanges {
  const { shot, board } = context
  const changes: ShotChanges = {}
  const size = changed(context, 'size')
  if (size !== null) changes.size = known(context, 'size', wordOf('size', size)) ?? shot.size
  const angle = changed(context, 'angle')
  if (angle !== null) changes.angle = known(context, 'angle', wordOf('angle', angle)) ?? shot.angle
  const move = changed(context, 'move')
  if (move !== null) {
    const kind = known(context, 'move', wordOf('move', move))
    if (kind !== null)
      changes.move = { kind, amount: kind === 'static' ? 0 : shot.move.amount > 0 ? shot.move.amount : 0.5 }
  }
  const transition = changed(context, 'transition')
  if (transition !== null) {
    const kind = transition === '' ? 'cut' : known(context, 'transition', wordOf('transition', transition))
    if (kind !== null) changes.transitionIn = kind
  }
  const seconds = changed(context, 'seconds')
  if (seconds !== null) {
    const value = Number.parseFloat(seconds)
    if (Number.isFinite(value) && value >= 0.2 && value <= 60) {
      if (framesFromSeconds(value, board.rate) !== shot.length) changes.seconds = value
    } else notUnderstood(context, 'seconds')
  }
  const sounds = changed(context, 'sound')
  if (sounds !== null) changes.sounds = readSounds(context, sounds)
  const effects = changed(context, 'effect')
  if (effects !== null) changes.effects = readEffects(context, effects)
  if (changes.size === shot.size) delete changes.size
  if (changes.angle === shot.angle) delete changes.angle
  const lines = changed(context, 'lines')
  if (lines !== null) readLines(context, lines, edits)
  for (const column of ['picture', 'people', 'place'] as const)
    if (changed(context, column) !== null) notTaken(context, column)
  return changes
}

/** The cell's new text, or null when the column is not in the sheet or says what it said. */
function changed({ row, before, columns }: RowContext, column: SheetColumn): string | null {
  if (!columns.includes(column)) return null
  const now = row.cells[column]?.text ?? ''
  return plain(now) === plain(before[column] ?? '') ? null : now
}

const plain = (text: string) => text.replace(/\s+/gu, ' ').replace(/\*\*/gu, '').trim()

const listed = (text: string) =>
  text
    .split(/[、,，;；/\n]+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Noises that were there keep their moment; new ones sound at once. */
function readSounds(context: RowContext, text: string): NonNullable<ShotChanges['sounds']> {
  const { shot, board } = context
  const left = [...shot.sounds]
  return listed(text).flatMap((word) => {
    const sound = known(context, 'sound', wordOf('sound', word))
    if (sound === null) return []
    const at = left.findIndex((one) => one.sound === sound)
    const old = at < 0 ? undefined : left.splice(at, 1)[0]
    return [
      {
        sound,
        at: old === undefined ? 0 : Math.max(0, secondsFromFrames(old.at, board.rate)),
        gainDb: old?.gainDb ?? 0,
        pan: old?.pan ?? 0,
      },
    ]
  })
}

function readEffects(context: RowContext, text: string): NonNullable<ShotChanges['effects']> {
  const { shot, board } = context
  return listed(text).flatMap((word): NonNullable<ShotChanges['effects']> => {
    const effect = known(context, 'effect', wordOf('effect', word))
    if (effect === null) return []
    const old = shot.effects.filter((one) => one.effect === effect)
    if (old.length === 0) return [{ effect, start: 0, seconds: null, intensity: 0.6, at: null }]
    return old.map(({ start, length, intensity, at }) => ({
      effect,
      start: secondsFromFrames(start, board.rate),
      seconds: secondsFromFrames(length, board.rate),
      intensity,
      at,
    }))
  })
}

/** New words for the lines of a shot are a change to the script, where each line stands alone in the source. */
function readLines(context: RowContext, text: string, edits: Fix[]): void {
  const { shot, story } = context
  const spoken = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const items = new Map(
    story.episodes.flatMap(({ scenes }) =>
      scenes.flatMap((scene) => scene.items.map((item) => [item.id, item] as const)),
    ),
  )
  if (spoken.length !== shot.lines.length || story.dialect === 'prose') {
    notTaken(context, 'lines')
    return
  }
  for (const [i, line] of shot.lines.entries()) {
    const words = spoken[i]!.slice(spoken[i]!.search(/[:：]/u) + 1).trim()
    const item = items.get(line.line)
    if (words === '' || words === line.text || item === undefined) continue
    edits.push({ span: { start: item.span.start, end: item.span.end }, replacement: words })
  }
}

function known<Word>(context: RowContext, column: SheetColumn, word: Word | null): Word | null {
  if (word === null) notUnderstood(context, column)
  return word
}

function place({ row, source }: RowContext, column: SheetColumn) {
  const cell = row.cells[column]
  return cell === undefined ? spanAt(source, row.start, row.start) : spanAt(source, cell.start, cell.end)
}

function notUnderstood(context: RowContext, column: SheetColumn): void {
  const words = context.row.cells[column]?.text ?? ''
  context.notes.add({
    code: 'sheet.unknown-word',
    severity: 'warning',
    span: place(context, column),
    message: {
      zh: `${context.shot.id}：看不懂“${words}”，保持原样。`,
      en: `${context.shot.id}: "${words}" is not understood; it stays as it was.`,
    },
    suggestion: {
      zh: '用导出的表里出现过的写法，例如：特写、推、3.2。',
      en: 'Use words as in the sheet that was written, such as CU, push in, 3.2.',
    },
  })
}

function notTaken(context: RowContext, column: SheetColumn): void {
  context.notes.add({
    code: 'sheet.not-taken',
    severity: 'warning',
    span: place(context, column),
    message: {
      zh: `${context.shot.id}：这一格的改动没有采用。`,
      en: `${context.shot.id}: the change of this cell was not taken over.`,
    },
    suggestion: {
      zh: '台词、画面、场景和角色来自剧本，请改剧本。',
      en: 'Lines, pictures, places and people come from the script; change it there.',
    },
  })
}

function unknownRow(row: SheetRow, source: Source, notes: Notes): void {
  notes.add({
    code: 'sheet.unknown-shot',
    severity: 'warning',
    span: spanAt(source, row.start, row.end),
    message: { zh: '这一行对不上任何镜头，没有采用。', en: 'This row matches no shot and was not taken over.' },
    suggestion: {
      zh: '新镜头请写进剧本：一个动作或一句台词就是一个镜头。',
      en: 'Put new shots into the script: an action or a line makes a shot.',
    },
  })
}
