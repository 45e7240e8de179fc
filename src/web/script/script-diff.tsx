import { unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import type { Language } from '#core'
import { editorTheme } from './editor-theme.ts'
import { editorPhrases } from './phrases.ts'

export interface ScriptDiffProps {
  before: string
  after: string
  language: Language
  /** Name for people who do not see it. */
  label: string
  /** Given, each change has two buttons, the text can be edited, and every state of it is told. */
  choosing?: { keep: string; revert: string; onChange(text: string): void } | undefined
}

/** What differs between two texts: what goes struck in red, what comes in green, the rest folded away. */
export function ScriptDiff({ before, after, language, label, choosing }: ScriptDiffProps) {
  const host = useRef<HTMLDivElement>(null)
  const onChange = useRef(choosing?.onChange)
  onChange.current = choosing?.onChange
  const [keep, revert] = [choosing?.keep ?? null, choosing?.revert ?? null]

  useEffect(() => {
    const fixed = keep === null || revert === null
    const view = new EditorView({
      parent: host.current!,
      state: EditorState.create({
        doc: after,
        extensions: [
          lineNumbers(),
          EditorView.lineWrapping,
          editorTheme,
          editorPhrases(language),
          EditorView.contentAttributes.of({ 'aria-label': label }),
          fixed ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : [],
          EditorView.contentAttributes.of({ tabindex: '0' }),
          unifiedMergeView({
            original: before,
            highlightChanges: true,
            gutter: true,
            collapseUnchanged: { margin: 2, minSize: 5 },
            // Two drafts of a long series that share nothing must not hold up the page.
            diffConfig: { scanLimit: 2000, timeout: 400 },
            mergeControls: fixed ? false : (kind, action) => control(kind === 'accept' ? keep : revert, kind, action),
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) onChange.current?.(update.state.doc.toString())
          }),
        ],
      }),
    })
    return () => view.destroy()
  }, [before, after, language, label, keep, revert])

  return <div ref={host} className="script-diff" style={{ height: '100%', minHeight: 0, overflow: 'auto' }} />
}

function control(name: string, kind: string, action: (event: MouseEvent) => void): HTMLElement {
  const button = document.createElement('button')
  button.textContent = name
  button.className = `script-diff-${kind}`
  button.type = 'button'
  button.onclick = action
  return button
}
