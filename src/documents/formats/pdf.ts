import { limits } from '../limits.ts'
import { broken, documentProblem } from '../problem.ts'
import { createTextBuilder } from '../text-builder.ts'
import type { DocumentFormat, Extracted } from './format.ts'

/** PDF: the text layer, with lines that were only broken at the margin joined again. */
export const pdf: DocumentFormat = {
  id: 'pdf',
  recognises: ({ bytes }) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'),
  async extract({ bytes }) {
    // The reader is 1.7 MB of code: it is loaded for the first PDF and not before.
    const { getDocumentProxy } = await import('unpdf')
    const remarks: Extracted['remarks'] = []
    const document = await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      disableFontFace: true,
      stopAtErrors: false,
    }).catch((error: unknown) => {
      if ((error as Error).name === 'PasswordException')
        throw documentProblem(
          'encrypted',
          { zh: '文件有密码保护。', en: 'The file is protected by a password.' },
          { zh: '去掉密码，另存一份再试。', en: 'Save it without the password and try again.' },
        )
      throw broken(error)
    })
    const builder = createTextBuilder()
    const started = performance.now()
    const pages = Math.min(document.numPages, limits.pages)
    let read = 0
    let empty = 0
    try {
      for (let number = 1; number <= pages && performance.now() - started < limits.pdfMs; number++) {
        const page = await document.getPage(number)
        const { items } = await page.getTextContent()
        const lines = linesOf(items.flatMap((item) => ('str' in item ? [placed(item)] : [])))
        if (lines.length === 0) empty++
        for (const line of lines) builder.line(line)
        page.cleanup()
        read++
      }
    } catch (error) {
      if (read === 0) throw broken(error)
      remarks.push(unreadPages(read, document.numPages))
    } finally {
      await document.loadingTask.destroy()
    }
    if (empty === read)
      throw documentProblem(
        'no-text',
        {
          zh: '这个 PDF 里没有文字，只有图片（多半是扫描件）。',
          en: 'This PDF holds pictures only, no text; it is probably a scan.',
        },
        {
          zh: '先做文字识别（OCR），或直接给文字稿。',
          en: 'Run text recognition (OCR) on it first, or bring the text.',
        },
      )
    if (read < document.numPages && remarks.length === 0) remarks.push(unreadPages(read, document.numPages))
    return { text: builder.text(), remarks }
  },
}

function unreadPages(read: number, all: number): Extracted['remarks'][number] {
  return {
    code: 'document.pages-left',
    severity: 'warning',
    message: { zh: `只读了前 ${read} 页，共 ${all} 页。`, en: `Only the first ${read} of ${all} pages were read.` },
    suggestion: { zh: '把后面的页另存成一个文件。', en: 'Save the pages after them as a file of their own.' },
  }
}

interface Piece {
  text: string
  x: number
  /** Of the baseline, from the bottom of the page. */
  y: number
  width: number
  size: number
}

function placed(item: { str: string; transform: number[]; width: number; height: number }): Piece {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform
  return { text: usual(item.str), x, y, width: item.width, size: Math.hypot(c, d) || item.height || 1 }
}

/** Fonts give 日 as the radical ⽇ and `fi` as one sign; both look the same and read as something else. */
function usual(text: string): string {
  return text.replace(/[\u2F00-\u2FDF\uF900-\uFAFF\uFB00-\uFB06]/gu, (sign) => sign.normalize('NFKC'))
}

interface PrintedLine {
  text: string
  left: number
  right: number
  y: number
  size: number
}

/** Pieces to lines by their baseline, lines to paragraphs by the margins. Page numbers are left out. */
function linesOf(pieces: readonly Piece[]): string[] {
  const lines: PrintedLine[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const last = lines.at(-1)
    const same = last !== undefined && Math.abs(last.y - piece.y) < piece.size * 0.4 && piece.x >= last.left
    if (!same) {
      if (piece.text.trim() !== '')
        lines.push({ text: piece.text, left: piece.x, right: piece.x + piece.width, y: piece.y, size: piece.size })
      continue
    }
    const gap = piece.x - last.right
    const spaced = gap > piece.size * 0.2 && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text)
    const wide = gap > piece.size * 0.2 && /[A-Za-z0-9]$/.test(last.text) && /^[A-Za-z0-9]/.test(piece.text)
    last.text += (spaced && (wide || gap > piece.size * 0.6) ? ' ' : '') + piece.text
    last.right = Math.max(last.right, piece.x + piece.width)
  }
  const shown = lines.filter(
    ({ text }) => !/^\s*[-–—·]?\s*(?:第?\s*\d{1,4}\s*页?|\d{1,4}\s*\/\s*\d{1,4})\s*[-–—·]?\s*$/u.test(text),
  )
  const margin = shown.reduce((most, { right }) => Math.max(most, right), 0)
  const edge = shown.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY)
  const out: string[] = []
  for (const [i, line] of shown.entries()) {
    const above = shown[i - 1]
    const full = above !== undefined && above.right > margin - above.size * 2.2 && margin - edge > above.size * 12
    const goesOn = full && line.left <= (above?.left ?? 0) + line.size * 0.3 && !opens.test(line.text)
    const text = line.text.trim()
    if (goesOn && out.length > 0)
      out[out.length - 1] += (/[A-Za-z,]$/.test(out.at(-1)!) && /^[A-Za-z]/.test(text) ? ' ' : '') + text
    else {
      // A wide gap is an empty line: Fountain and prose live by them.
      if (above !== undefined && above.y - line.y > line.size * 2.1) out.push('')
      out.push(text)
    }
  }
  return out
}

/** What begins a line of its own, however full the line above is. */
const opens =
  /^\s*(?:[△▲【（(#]|第.{1,6}[集场回章]|\d{1,3}\s*[-–—、.．]|(?:INT|EXT)[. ]|[^\s：:，。]{1,8}(?:[（(][^）)]{0,20}[）)])?[：:])/u
