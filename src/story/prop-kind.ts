import { z } from 'zod'

/** Things that can be held and shown in close-up. */
export const propKindSchema = z.enum([
  'phone',
  'letter',
  'document',
  'photo',
  'ring',
  'pendant',
  'key',
  'card',
  'cup',
  'wine-glass',
  'bottle',
  'sword',
  'knife',
  'gun',
  'medicine',
  'book',
  'scroll',
  'token',
  'flower',
  'umbrella',
  'black-umbrella',
  'red-umbrella',
  'clear-umbrella',
  'paper-umbrella',
  'lantern',
  'bag',
  'tablet',
  'fan',
])
export type PropKind = z.infer<typeof propKindSchema>
