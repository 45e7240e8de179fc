import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

const text = 'var(--mantine-color-text)'
const dim = 'var(--mantine-color-dimmed)'
const line = 'var(--mantine-color-default-border)'
const panel = 'var(--mantine-color-default)'

/** How the script looks: speech stands out, who speaks is warm, everything for the makers is quiet. */
export const editorTheme: Extension = EditorView.theme(
  {
    '&': { height: '100%', backgroundColor: 'transparent', color: text, fontSize: '15px' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--script-font, var(--mantine-font-family))', lineHeight: '1.85' },
    '.cm-content': { padding: '16px 0 40vh', caretColor: 'var(--mantine-primary-color-4)', maxWidth: '52em' },
    '.cm-line': { padding: '0 20px 0 6px' },
    '.cm-gutters': { backgroundColor: 'transparent', border: 'none', color: dim, fontSize: '12px' },
    '.cm-lineNumbers .cm-gutterElement': { minWidth: '3.2em', opacity: '.75' },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'rgba(255,255,255,.035)' },
    '.cm-cursor': { borderLeftColor: 'var(--mantine-primary-color-4)', borderLeftWidth: '2px' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'rgba(120,150,220,.28)',
    },
    '.cm-foldPlaceholder': { backgroundColor: panel, border: `1px solid ${line}`, color: dim, padding: '0 6px' },
    '.cm-foldGutter span': { cursor: 'pointer' },
    '.script-line-episode': { marginTop: '1.1em', borderBottom: `1px solid ${line}` },
    '.script-line-heading': { marginTop: '.5em', backgroundColor: 'rgba(255,255,255,.03)' },
    '.script-episode': { fontWeight: '700', fontSize: '1.15em', color: text },
    '.script-heading': { fontWeight: '600', color: '#8fc1ff' },
    '.script-people': { color: '#8ba3b8' },
    '.script-speaker': { color: '#f2c078', fontWeight: '600' },
    '.script-delivery': { color: '#9cc9b5', fontStyle: 'italic' },
    '.script-dialogue': { color: '#f4f1ea' },
    '.script-inner': { color: '#cdb4f6', fontStyle: 'italic' },
    '.script-offscreen': { color: '#a6c8f0' },
    '.script-narration': { color: '#b9cfa4' },
    '.script-action': { color: '#a9adb6' },
    '.script-title': { color: '#f3a5b5' },
    '.script-note': { color: '#d3a87c' },
    '.script-front': { color: '#a2a8b4' },
    '.script-sign': { color: '#7d8491' },
    '.cm-tooltip, .cm-panels': {
      backgroundColor: 'var(--mantine-color-body)',
      color: text,
      border: `1px solid ${line}`,
      borderRadius: 'var(--mantine-radius-sm)',
    },
    '.cm-tooltip': { boxShadow: 'var(--mantine-shadow-md)' },
    '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      backgroundColor: 'var(--mantine-primary-color-filled)',
      color: '#fff',
    },
    '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mantine-font-family)' },
    '.cm-panel.cm-search': { padding: '8px 28px 8px 8px' },
    '.cm-textfield, .cm-button': {
      backgroundImage: 'none',
      backgroundColor: panel,
      color: text,
      border: `1px solid ${line}`,
      borderRadius: 'var(--mantine-radius-sm)',
    },
    '.cm-diagnostic': { padding: '6px 10px', whiteSpace: 'pre-line', maxWidth: '42em' },
    '.cm-diagnostic-error': { borderLeftColor: '#fa5252' },
    '.cm-diagnostic-warning': { borderLeftColor: '#fab005' },
    '.cm-diagnostic-info': { borderLeftColor: '#4dabf7' },
    '.cm-diagnosticAction': {
      backgroundColor: 'var(--mantine-primary-color-filled)',
      color: '#fff',
      borderRadius: 'var(--mantine-radius-sm)',
      padding: '2px 8px',
      marginLeft: '0',
      marginTop: '4px',
      display: 'table',
    },
    '.cm-lintRange-info': { backgroundImage: 'none', borderBottom: '1px dotted #6d9fd1' },
    '.cm-changedLine, &.cm-merge-b .cm-changedLine': { backgroundColor: 'rgba(64,192,120,.10)' },
    '.cm-deletedChunk': { backgroundColor: 'rgba(250,82,82,.10)', padding: '0 20px 0 6px' },
    '.cm-deletedChunk .cm-deletedText, .cm-deletedLine del': {
      backgroundColor: 'rgba(250,82,82,.28)',
      background: 'rgba(250,82,82,.28)',
    },
    '.cm-changedText': { background: 'rgba(64,192,120,.30)' },
    '.cm-collapsedLines': {
      background: 'rgba(255,255,255,.04)',
      color: dim,
      padding: '4px 12px',
      borderRadius: 'var(--mantine-radius-sm)',
    },
    '.cm-chunkButtons button': {
      border: `1px solid ${line}`,
      borderRadius: 'var(--mantine-radius-sm)',
      background: 'var(--mantine-color-dark-6)',
      color: text,
      fontSize: '12px',
      padding: '2px 8px',
      margin: '2px',
      cursor: 'pointer',
    },
    '.cm-searchMatch': { backgroundColor: 'rgba(250,176,5,.25)' },
    '.cm-searchMatch-selected': { backgroundColor: 'rgba(250,176,5,.5)' },
  },
  { dark: true },
)
