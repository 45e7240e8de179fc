import { type Fix, framesFromSeconds, secondsFromFrames } from '#core'
import type { Notes, SheetColumn, SheetRow, Source, Story } from '#story'
import type { Board, Shot } from '../board.ts'
import { cueLexicon } from '../lexicon/cues.ts'
import type { Angle, CameraMove, EffectKind, ShotSize, SoundKind } from '../vocabulary.ts'
import { notTaken, notUnderstood } from './sheet-remarks.ts'
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

/** A row of an edited sheet beside what was printed of its shot. */
export interface RowContext {
  row: SheetRow
  before: Partial<Record<SheetColumn, string>>
  columns: readonly SheetColumn[]
  shot: Shot
  board: Board
  story: Story
  source: Source
  notes: Notes
}

/** What the row asks for that the printed one did not. Changed words of lines go into `edits`. */
export function readChanges(context: RowContext, edits: Fix[]): ShotChanges {
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
    const sound = wordOf('sound', word) ?? cueLexicon(word)[0]?.means.sounds[0]?.sound ?? null
    if (sound === null) {
      notUnderstood(context, 'sound', word)
      return []
    }
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
    const effect = wordOf('effect', word) ?? cueLexicon(word)[0]?.means.effects[0]?.effect ?? null
    if (effect === null) {
      notUnderstood(context, 'effect', word)
      return []
    }
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
