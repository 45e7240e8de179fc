import { StudioError } from '#core'
import { decodeSource } from '#story'
import { limits } from '../limits.ts'
import { tooLarge } from '../problem.ts'
import type { DocumentFormat } from './format.ts'

/** Text in any encoding: scripts, prose, Markdown, Fountain, comma-separated sheets. Everything that nothing else takes. */
export const plain: DocumentFormat = {
  id: 'text',
  recognises: () => true,
  extract({ bytes }) {
    if (bytes.length > limits.text) {
      const megabytes = (bytes.length / 1024 / 1024).toFixed(1)
      throw tooLarge({ zh: `文本有 ${megabytes} MB，最多 8 MB`, en: `a text of ${megabytes} MB, the most is 8 MB` })
    }
    const { text, problem } = decodeSource(bytes)
    if (problem !== null)
      throw new StudioError({
        code: problem.code,
        message: problem.message,
        details: { suggestion: problem.suggestion },
      })
    return { text, remarks: [] }
  },
}
