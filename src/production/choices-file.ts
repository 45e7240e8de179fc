import { z } from 'zod'
import { StudioError } from '#core'
import { type Choices, choicesSchema } from '#series'
import { readSource } from './sources.ts'

/** What people chose, from a JSON file. Says which part of it is wrong. */
export async function readChoices(file: string): Promise<Choices> {
  const { text } = await readSource(file)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw refused(file, cause instanceof Error ? cause.message : String(cause), cause)
  }
  const parsed = choicesSchema.safeParse(value)
  if (!parsed.success) throw refused(file, z.prettifyError(parsed.error).slice(0, 600), parsed.error)
  return parsed.data
}

function refused(file: string, why: string, cause: unknown): StudioError {
  return new StudioError({
    code: 'production.bad-choices',
    message: {
      zh: `选择文件有误：${file}（${why}）`,
      en: `The file of choices is wrong: ${file} (${why})`,
    },
    cause,
  })
}
