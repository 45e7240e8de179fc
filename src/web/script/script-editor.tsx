import { redo, undo } from '@codemirror/commands'
import { diff } from '@codemirror/merge'
import { openSearchPanel } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { Fix, Language } from '#core'
import { editorSetup } from './editor-setup.ts'
import { fixNow } from './fix.ts'
import { type LiveReadingOptions, liveReading } from './live-reading.ts'
import type { Reading } from './reading.ts'
import { placeNow } from './reading-field.ts'

export interface ScriptEditorHandle {
  /** Puts a place of the newest reading on screen, the cursor there, and gives the editor the keyboard. */
  jumpTo(offset: number): void
  /** Another text in place of this one, as one step that undo takes back. Only what differs is touched, so the cursor stays. */
  replace(text: string): void
  /** Does what a remark proposes, wherever its words stand by now; nothing when they have been changed since they were read. */
  fix(reading: Reading, fix: Fix): void
  undo(): void
  redo(): void
  find(): void
}

export interface ScriptEditorProps extends Omit<LiveReadingOptions, 'language' | 'file'> {
  /** Name of the script's file. */
  file: string
  /** What the editor opens with; later texts go through `replace`. */
  text: string
  language: Language
  /** Name for people who do not see it. */
  label: string
  onChange(text: string): void
  /** Offset of the cursor, when it moved. */
  onCursor?(offset: number): void
  ref?: Ref<ScriptEditorHandle>
}

/** The script, as typed and as understood. */
export function ScriptEditor({ ref, ...props }: ScriptEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef(props)
  latest.current = props
  const { language, label } = props

  useEffect(() => {
    const before = view.current?.state
    const editor = new EditorView({
      parent: host.current!,
      state: EditorState.create({
        doc: before?.doc ?? latest.current.text,
        ...(before === undefined ? {} : { selection: before.selection }),
        extensions: [
          editorSetup(language),
          EditorView.contentAttributes.of({
            'aria-label': label,
            tabindex: '0',
            lang: language === 'zh' ? 'zh-CN' : 'en',
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString())
            if (update.selectionSet || update.docChanged) latest.current.onCursor?.(update.state.selection.main.head)
          }),
          liveReading({
            file: () => latest.current.file,
            language,
            onReading: (reading) => latest.current.onReading?.(reading),
            onLengths: (lengths) => latest.current.onLengths?.(lengths),
            onFailure: (message) => latest.current.onFailure?.(message),
          }),
        ],
      }),
    })
    view.current = editor
    return () => editor.destroy()
  }, [language, label])

  useImperativeHandle(
    ref,
    () => ({
      jumpTo(offset) {
        const editor = view.current
        if (editor === null) return
        const at = placeNow(editor.state, offset)
        editor.dispatch({
          selection: { anchor: at },
          effects: EditorView.scrollIntoView(at, { y: 'start', yMargin: 48 }),
        })
        editor.focus()
      },
      replace(text) {
        const editor = view.current
        if (editor === null) return
        const before = editor.state.doc.toString()
        if (before === text) return
        const changes = diff(before, text, { scanLimit: 2000, timeout: 300 }).map(({ fromA, toA, fromB, toB }) => ({
          from: fromA,
          to: toA,
          insert: text.slice(fromB, toB),
        }))
        editor.dispatch({ changes, userEvent: 'input.replace' })
      },
      fix(reading, fix) {
        const editor = view.current
        const step = editor === null ? null : fixNow(editor.state, reading, fix)
        if (step === null) return
        editor!.dispatch(step)
        editor!.focus()
      },
      undo: () => view.current !== null && undo(view.current),
      redo: () => view.current !== null && redo(view.current),
      find: () => view.current !== null && openSearchPanel(view.current),
    }),
    [],
  )

  return <div ref={host} className="script-editor" style={{ height: '100%', minHeight: 0 }} />
}
