import type { Action, Diagnostic as LintDiagnostic } from '@codemirror/lint'
import type { Fix, Language } from '#core'
import { fixNow } from './fix.ts'
import type { Reading } from './reading.ts'

const words = { zh: { fix: '照此修改' }, en: { fix: 'Do this' } }

/** The reader's diagnostics as the editor underlines them, places in `reading.text`; a fix is one click. */
export function lintFrom(reading: Reading, language: Language): LintDiagnostic[] {
  const { text, report } = reading
  const starts = lineStarts(text)
  return report.diagnostics.map((diagnostic) => {
    const from = Math.min(text.length, (starts[diagnostic.line - 1] ?? 0) + diagnostic.column - 1)
    const { message, suggestion, severity, code, fix } = diagnostic
    return {
      from,
      to: Math.min(text.length, from + diagnostic.length),
      severity,
      source: code,
      message: suggestion === null ? message[language] : `${message[language]}\n${suggestion[language]}`,
      actions: actionsFor(reading, fix, language),
    }
  })
}

function actionsFor(reading: Reading, fix: Fix | null, language: Language): Action[] {
  if (fix === null) return []
  return [
    {
      name: words[language].fix,
      apply(view) {
        const step = fixNow(view.state, reading, fix)
        if (step === null) return
        view.dispatch(step)
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
