import { z } from 'zod'
import { digestSchema } from './ids.ts'

/**
 * A sound file of somebody's own: `POST /api/recordings?file=<name>` with the file's bytes as body. Choices name it by its id; its samples are at
 * `GET /api/recordings/<id>`: 32-bit floats, little-endian, one channel after the other; `x-sample-rate` and `x-channels` say how many.
 */
export const recordingSchema = z.object({
  /** Digest of the file's bytes. */
  id: digestSchema,
  seconds: z.number().positive(),
})
export type OwnRecording = z.infer<typeof recordingSchema>
