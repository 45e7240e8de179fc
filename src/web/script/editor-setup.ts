import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { codeFolding, foldGutter, foldKeymap } from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import type { Language } from '#core'
import { scriptCompletion } from './completion.ts'
import { editorTheme } from './editor-theme.ts'
import { sceneFolding } from './folding.ts'
import { editorPhrases } from './phrases.ts'
import { readingColours } from './reading-field.ts'

/** Everything of the editor that does not depend on where it stands. */
export function editorSetup(language: Language): Extension {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    dropCursor(),
    EditorState.allowMultipleSelections.of(true),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    EditorView.lineWrapping,
    codeFolding(),
    foldGutter({ markerDOM: foldSign }),
    lintGutter(),
    scriptCompletion,
    sceneFolding,
    readingColours,
    editorTheme,
    editorPhrases(language),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
  ]
}

function foldSign(open: boolean): HTMLElement {
  const sign = document.createElement('span')
  sign.className = 'script-fold'
  sign.dataset['open'] = String(open)
  return sign
}
