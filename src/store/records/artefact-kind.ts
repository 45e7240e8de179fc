import { z } from 'zod'

/** What an artefact is. Part of its address. `check` is what the check said of a file, `memory` what was worked out and is kept for next time. */
export const artefactKindSchema = z.enum(['voice', 'segment', 'sound', 'cover', 'check', 'memory'])
export type ArtefactKind = z.infer<typeof artefactKindSchema>
