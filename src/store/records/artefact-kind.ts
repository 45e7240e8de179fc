import { z } from 'zod'

/** What an artefact is. Part of its address. */
export const artefactKindSchema = z.enum(['voice', 'segment', 'sound', 'cover'])
export type ArtefactKind = z.infer<typeof artefactKindSchema>
