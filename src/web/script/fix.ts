import type { EditorState, TransactionSpec } from '@codemirror/state'
import type { Fix } from '#core'
import type { Reading } from './reading.ts'
import { placeNow } from './reading-field.ts'

/**
 * What a remark of a reading proposes, as a step of the editor, wherever its words stand by now. Null when they have been changed
 * since they were read.
 */
export function fixNow(state: EditorState, reading: Reading, { span, replacement }: Fix): TransactionSpec | null {
  const from = placeNow(state, span.start)
  const to = Math.max(from, placeNow(state, span.end, -1))
  if (state.sliceDoc(from, to) !== reading.text.slice(span.start, span.end)) return null
  return {
    changes: { from, to, insert: replacement },
    selection: { anchor: from + replacement.length },
    userEvent: 'input.fix',
    scrollIntoView: true,
  }
}
