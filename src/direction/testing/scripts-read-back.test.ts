import { expect, test } from 'vitest'
import { printStory, readScript, type Story, storyForms } from '#story'
import { generateScript } from './scripts.ts'

/** A story without what belongs to one text of it: where things stand, and in which dialect. */
const matter = ({ dialect: _, ...rest }: Story): unknown =>
  JSON.parse(JSON.stringify(rest, (key, value) => (key === 'span' ? undefined : value)))

const stories = Array.from({ length: 180 }, (_, seed) => readScript({ text: generateScript(seed), file: null }).story)

// A sheet says which shot is which, as no screenplay does.
test.each(storyForms)('scripts of every dialect printed as %s read back equal', (form) => {
  const screenplays = stories.filter(({ dialect }) => dialect !== 'sheet')
  expect(screenplays.length).toBeGreaterThan(100)
  for (const story of screenplays)
    expect(matter(readScript({ text: printStory(story, form), file: null }).story)).toEqual(matter(story))
})
