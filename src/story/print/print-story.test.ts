import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readScript } from '../read-script.ts'
import type { Story } from '../story.ts'
import { printStory, storyForms } from './print-story.ts'

/** A story without what belongs to one text of it: where things stand, and in which dialect. */
function matter(story: Story): unknown {
  const { dialect: _, ...rest } = story
  return JSON.parse(JSON.stringify(rest, (key, value) => (key === 'span' ? undefined : value)))
}

const examples = path.resolve(import.meta.dirname, '../../../examples')
const scripts = readdirSync(examples, { withFileTypes: true }).flatMap((entry) => {
  if (!entry.isDirectory()) return []
  const file = readdirSync(path.join(examples, entry.name)).find((name) => /^(?:script|tale)\./.test(name))
  return file === undefined ? [] : [path.join(examples, entry.name, file)]
})

describe.each(storyForms)('printed as %s', (form) => {
  test.each(scripts.map((file) => [path.basename(path.dirname(file)), file]))('%s reads back the same', (_, file) => {
    const { story } = readScript({ text: readFileSync(file), file })
    const printed = printStory(story, form)
    const again = readScript({ text: printed, file }).story
    expect(matter(again)).toEqual(matter(story))
    expect(again.dialect).toBe(form === 'zh' ? 'screenplay' : form)
    expect(printStory(again, form)).toBe(printed)
  })
})
