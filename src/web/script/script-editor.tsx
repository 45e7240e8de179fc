import { redo, undo } from '@codemirror/commands'
import { diff } from '@codemirror/merge'
import { openSearchPanel } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { Language } from '#core'
import { editorSetup } from './editor-setup.ts'
import { type LiveReadingOptions, liveReading } from './live-reading.ts'

export interface ScriptEditorHandle {
  /** Puts an offset of the text on screen, the cursor there, and gives the editor the keyboard. */
  jumpTo(offset: number): void
  /** Another text in place of this one, as one step that undo takes back. Only what differs is touched, so the cursor stays. */
  replace(text: string): void
  /** Puts words in the place of a stretch. */
  change(from: number, to: number, insert: string): void
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
        const at = Math.min(offset, editor.state.doc.length)
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
      change(from, to, insert) {
        const editor = view.current
        if (editor === null || to > editor.state.doc.length) return
        editor.dispatch({
          changes: { from, to, insert },
          selection: { anchor: from + insert.length },
          userEvent: 'input.fix',
          scrollIntoView: true,
        })
        editor.focus()
      },
      undo: () => view.current !== null && undo(view.current),
      redo: () => view.current !== null && redo(view.current),
      find: () => view.current !== null && openSearchPanel(view.current),
    }),
    [],
  )

  return <div ref={host} className="script-editor" style={{ height: '100%', minHeight: 0 }} />
}
