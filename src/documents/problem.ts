import { type Diagnostic, type LocalText, StudioError } from '#core'

/** Ends the reading of one document. `readDocument` turns it into a diagnostic. */
export function documentProblem(code: string, message: LocalText, suggestion: LocalText): StudioError {
  return new StudioError({ code: `document.${code}`, message, details: { suggestion } })
}

export function tooLarge(what: LocalText): StudioError {
  return documentProblem(
    'too-large',
    { zh: `文件太大：${what.zh}。`, en: `The file is too large: ${what.en}.` },
    { zh: '按集或按章拆成几个文件再试。', en: 'Split it by episode or chapter and try again.' },
  )
}

export function broken(cause?: unknown): StudioError {
  return documentProblem(
    'broken',
    { zh: '文件已损坏，或并不是它的扩展名所说的格式。', en: 'The file is damaged, or is not what its name says.' },
    {
      zh: `用原来的软件打开，另存一份再试；也可以把文字直接粘贴进来。${cause instanceof Error && cause.message !== '' ? `（${cause.message.slice(0, 80)}）` : ''}`,
      en: `Open it where it was made and save it again, or paste its text.${cause instanceof Error && cause.message !== '' ? ` (${cause.message.slice(0, 80)})` : ''}`,
    },
  )
}

/** A remark on the document as a whole: it stands at the beginning of the text. */
export function remark(
  file: string | null,
  { code, severity, message, suggestion }: Pick<Diagnostic, 'code' | 'severity' | 'message' | 'suggestion'>,
): Diagnostic {
  return { code, severity, file, line: 1, column: 1, length: 0, message, suggestion, fix: null }
}
