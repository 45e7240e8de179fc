import { type Diagnostic, localTextSchema, StudioError } from '#core'
import { documentFormats } from './formats/registry.ts'
import { limits } from './limits.ts'
import { remark, tooLarge } from './problem.ts'

export interface ReadDocument {
  /** What the story room reads, and what an editor shows. Empty when a diagnostic is an error. */
  text: string
  /** `text`, `docx`, `epub`, `pdf`, `fdx`, `xlsx`. */
  format: string
  diagnostics: Diagnostic[]
}

/**
 * The text of a file of any kind that people write scripts in. Never throws for what is in the file; reads no more of it than
 * `limits` allow. Everything but plain text gives its extracted text: Fountain for Final Draft, rows for a sheet.
 */
export async function readDocument({ bytes, file }: { bytes: Uint8Array; file: string | null }): Promise<ReadDocument> {
  let format = 'text'
  try {
    if (bytes.length > limits.fileBytes) {
      const megabytes = Math.round(bytes.length / 1024 / 1024)
      throw tooLarge({ zh: `有 ${megabytes} MB，最多 48 MB`, en: `it has ${megabytes} MB, the most is 48 MB` })
    }
    const found = documentFormats.find((candidate) => candidate.recognises({ bytes, file }))!
    format = found.id
    const { text, remarks } = await found.extract({ bytes, file })
    return { text, format, diagnostics: remarks.map((one) => remark(file, one)) }
  } catch (error) {
    if (!(error instanceof StudioError)) throw error
    const suggestion = localTextSchema.safeParse(error.details['suggestion']).data ?? null
    const { code } = error
    return {
      text: '',
      format,
      diagnostics: [remark(file, { code, severity: 'error', message: error.text, suggestion })],
    }
  }
}
