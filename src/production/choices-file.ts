import { type LocalText, StudioError } from '#core'
import { type Choices, choicesSchema } from '#series'
import { readJson } from './read-json.ts'

/** What people chose, from a JSON file. Says which part of it is wrong. */
export function readChoices(file: string): Promise<Choices> {
  return readJson(file, choicesSchema, refused)
}

function refused(file: string, why: LocalText, cause: unknown): StudioError {
  return new StudioError({
    code: 'production.bad-choices',
    message: {
      zh: `选择文件有误：${file}（${why.zh}）`,
      en: `The file of choices is wrong: ${file} (${why.en})`,
    },
    cause,
  })
}
