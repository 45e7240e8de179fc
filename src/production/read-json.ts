import { z } from 'zod'
import type { StudioError } from '#core'
import { readSource } from './sources.ts'

/**
 * What a JSON file of a person's holds. Throws what `refused` makes of the reason, which says what part of the file is wrong; and the errors of a file
 * that cannot be read.
 */
export async function readJson<T>(
  file: string,
  schema: z.ZodType<T>,
  refused: (file: string, why: string, cause: unknown) => StudioError,
): Promise<T> {
  const { text } = await readSource(file)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw refused(file, cause instanceof Error ? cause.message : String(cause), cause)
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw refused(file, z.prettifyError(parsed.error).slice(0, 600), parsed.error)
  return parsed.data
}
