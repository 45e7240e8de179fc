import type { Dialect } from '../dialect.ts'
import { readProse } from './read-prose.ts'

/** Stories as books tell them: narration with speech in quotation marks, Chinese (also classical) and English. */
export const prose: Dialect = {
  id: 'prose',
  // Whatever is no script is a tale.
  score: () => 0.3,
  read: readProse,
}
