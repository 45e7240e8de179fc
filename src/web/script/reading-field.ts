import {
  type ChangeDesc,
  type EditorState,
  type Extension,
  type Range,
  RangeSet,
  StateEffect,
  StateField,
} from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { MarkRole } from './marks.ts'
import type { Reading } from './reading.ts'

/** What was understood, and what was typed since the text went to the reader. */
export interface ReadingUpdate {
  reading: Reading
  since: ChangeDesc
}

export const setReading = StateEffect.define<ReadingUpdate>()

/** The newest reading; its places belong to `reading.text`, which may be some keystrokes behind. Null until the first came. */
export const readingField = StateField.define<Reading | null>({
  create: () => null,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setReading)) return effect.value.reading
    return value
  },
})

/** What was typed since the text of the newest reading; null until the first came. */
const typedSince = StateField.define<ChangeDesc | null>({
  create: () => null,
  update(value, transaction) {
    let next = transaction.docChanged ? (value?.composeDesc(transaction.changes.desc) ?? null) : value
    for (const effect of transaction.effects) if (effect.is(setReading)) next = effect.value.since
    return next
  },
})

/** Where a place of the newest reading stands by now. @param side to which it goes when words were put in right there: 1 behind them */
export function placeNow(state: EditorState, offset: number, side: -1 | 1 = 1): number {
  const since = state.field(typedSince)
  return Math.min(since === null ? offset : since.mapPos(Math.min(offset, since.length), side), state.doc.length)
}

const decorations = new Map<MarkRole, Decoration>()
function decorationFor(role: MarkRole): Decoration {
  const known = decorations.get(role) ?? Decoration.mark({ class: `script-${role}` })
  decorations.set(role, known)
  return known
}

/** These colour the whole line that they begin on. */
const lines: Partial<Record<MarkRole, Decoration>> = {
  episode: Decoration.line({ class: 'script-line-episode' }),
  heading: Decoration.line({ class: 'script-line-heading' }),
}

/** Colours stay where they were put while one types, and are put anew when the text was read again. */
const colours = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let next = transaction.docChanged ? value.map(transaction.changes) : value
    for (const effect of transaction.effects) if (effect.is(setReading)) next = paint(effect.value)
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})

function paint({ reading, since }: ReadingUpdate): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (const { from, to, role } of reading.marks) {
    const line = lines[role]
    if (line !== undefined) ranges.push(line.range(from))
    ranges.push(decorationFor(role).range(from, to))
  }
  return RangeSet.of(ranges, true).map(since)
}

/** Colours from the story room's own reader, so that every dialect looks as it is understood. */
export const readingColours: Extension = [readingField, typedSince, colours]
