import { printPersonLabel } from '../dialects/person-label.ts'
import type { Story } from '../story.ts'
import { printFountain, printFountainHeading, printFountainItem } from './print-fountain.ts'
import { printScreenplay, printScreenplayHeading, printScreenplayItem } from './print-screenplay.ts'

/** Ways of writing a story down: one file a member. */
const printers = { zh: printScreenplay, fountain: printFountain } as const
export type StoryForm = keyof typeof printers
export const storyForms = Object.keys(printers) as readonly StoryForm[]

/**
 * A story as text that a writer goes on with: the studio's Chinese screenplay, or Fountain. Reading it gives the same story
 * (ids included) apart from spans and the name of the dialect. A tale that was read from prose becomes its screenplay.
 */
export function printStory(story: Story, form: StoryForm): string {
  return printers[form](story)
}

/** Parts of a story as they stand in it. */
export const printPart = {
  heading: { zh: printScreenplayHeading, fountain: printFountainHeading },
  item: { zh: printScreenplayItem, fountain: printFountainItem },
  person: printPersonLabel,
} as const
