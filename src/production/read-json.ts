import { z } from 'zod'
import { type LocalText, StudioError } from '#core'
import { readSource } from './sources.ts'

/** What a JSON file of a person's holds. Throws what `refused` makes of the reason, which says what part of the file is wrong, or why it cannot be read. */
export async function readJson<T>(
  file: string,
  schema: z.ZodType<T>,
  refused: (file: string, why: LocalText, cause: unknown) => StudioError,
): Promise<T> {
  const { text } = await readSource(file).catch((error: unknown) => {
    throw error instanceof StudioError ? refused(file, error.text, error) : error
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw refused(file, inEither(cause instanceof Error ? cause.message : String(cause)), cause)
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw refused(file, inEither(z.prettifyError(parsed.error).slice(0, 600)), parsed.error)
  return parsed.data
}

/** What a parser says has no second language. */
const inEither = (words: string): LocalText => ({ zh: words, en: words })
