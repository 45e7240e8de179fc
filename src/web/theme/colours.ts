import type { MantineColorsTuple } from '@mantine/core'

/** Tungsten: the light of a film lamp. The one accent: what is chosen, what is next, what plays. */
export const tungsten: MantineColorsTuple = [
  '#fff6e3',
  '#fdebc9',
  '#f8d998',
  '#f3c766',
  '#efb73f',
  '#e6a82b',
  '#c98f1f',
  '#a27216',
  '#7c5710',
  '#573c08',
]

/** Greys of a grading room: neutral, so that the picture's colours are seen as they are. Text to the left, ground to the right. */
export const slate: MantineColorsTuple = [
  '#e9e9ec',
  '#c9c9cf',
  '#a7a7b0',
  '#85858f',
  '#45454d',
  '#34343b',
  '#26262b',
  '#1b1b1f',
  '#151518',
  '#0f0f11',
]
