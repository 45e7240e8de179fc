import { z } from 'zod'

/**
 * What an artefact is. Part of its address. `check` is what the check said of a file, `memory` what was worked out and is kept for
 * next time, `piece` a sound that mixes are laid together from, `coded` a block of a mix as it stands in the file,
 * `recipe` what a job is made from (under the address of what it makes), `script` the file that a run was asked to make,
 * `recording` a sound that a person gave: it cannot be made again, and is not pruned.
 */
export const artefactKindSchema = z.enum([
  'voice',
  'segment',
  'sound',
  'piece',
  'coded',
  'cover',
  'check',
  'memory',
  'recipe',
  'script',
  'recording',
])
export type ArtefactKind = z.infer<typeof artefactKindSchema>
