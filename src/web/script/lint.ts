import type { Action, Diagnostic as LintDiagnostic } from '@codemirror/lint'
import type { Diagnostic, Language } from '#core'
import type { Reading } from './reading.ts'
import { readingField } from './reading-field.ts'

const words = { zh: { fix: '照此修改' }, en: { fix: 'Do this' } }

/** The reader's diagnostics as the editor underlines them, places in `reading.text`; a fix is one click. */
export function lintFrom({ text, report }: Reading, language: Language): LintDiagnostic[] {
  const starts = lineStarts(text)
  return report.diagnostics.map((diagnostic) => {
    const from = Math.min(text.length, (starts[diagnostic.line - 1] ?? 0) + diagnostic.column - 1)
    const { message, suggestion, severity, code } = diagnostic
    return {
      from,
      to: Math.min(text.length, from + diagnostic.length),
      severity,
      source: code,
      message: suggestion === null ? message[language] : `${message[language]}\n${suggestion[language]}`,
      actions: actionsFor(diagnostic, language),
    }
  })
}

function actionsFor({ fix }: Diagnostic, language: Language): Action[] {
  if (fix === null) return []
  return [
    {
      name: words[language].fix,
      apply(view) {
        const reading = view.state.field(readingField, false)
        // Offsets hold for the text that was read, and for no other.
        if (reading === null || reading === undefined || reading.text !== view.state.doc.toString()) return
        view.dispatch({
          changes: { from: fix.span.start, to: fix.span.end, insert: fix.replacement },
          selection: { anchor: fix.span.start + fix.replacement.length },
          userEvent: 'input.fix',
          scrollIntoView: true,
        })
        view.focus()
      },
    },
  ]
}

/** Offset at which each line begins. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  return starts
}
