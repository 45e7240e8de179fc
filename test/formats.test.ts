import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { boardSchema } from '#direction'
import { makeReportSchema, progressEventSchema, seriesStateSchema } from '#production'
import { checkReportSchema } from '#release'
import { choicesSchema } from '#series'
import { storyReportSchema } from '#story'

/** What the commands print with `--json`, and the files they write: name of the format → its schema. */
const formats: Record<string, z.ZodType> = {
  story: storyReportSchema,
  board: boardSchema,
  choices: choicesSchema,
  check: checkReportSchema,
  report: makeReportSchema,
  state: seriesStateSchema,
  progress: progressEventSchema,
}
const folder = path.resolve(import.meta.dirname, '../docs/formats')

// `UPDATE_FORMATS=1 npx vitest run test/formats.test.ts` writes them anew: look at the difference, and only ever add.
it.each(Object.entries(formats))('docs/formats/%s.schema.json is what the code promises', (name, schema) => {
  const file = path.join(folder, `${name}.schema.json`)
  const text = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`
  if (process.env['UPDATE_FORMATS'] === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
  }
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text))
})
