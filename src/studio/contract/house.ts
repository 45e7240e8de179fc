import { z } from 'zod'
import { endpoint, nothing } from './endpoint.ts'

/** What a person sets once for this installation. */
export const settingsSchema = z.object({
  /** Who answers for what is made, as the AI label names them; null says `unregistered` and warns. */
  contentProducer: z.string().max(200).nullable(),
  /** Bound of the store of made parts, gigabytes. */
  storeGigabytes: z.number().min(0.1).max(100_000),
})
export type Settings = z.infer<typeof settingsSchema>

export const healthSchema = z.object({
  sanbu: z.string(),
  /** Changes when the studio is started anew. */
  instance: z.string(),
  database: z.enum(['ready', 'unreachable']),
  /** Address for other devices, when the person allowed the network; else null. */
  network: z.string().nullable(),
})
export type Health = z.infer<typeof healthSchema>

export const fontSchema = z.object({
  /** As used in `ctx.font`. */
  family: z.string(),
  /** Address of the file; changes with its bytes, so it may be kept for ever. */
  url: z.string(),
  bytes: z.number().int(),
})
export type Font = z.infer<typeof fontSchema>

export const houseEndpoints = {
  readHealth: endpoint({
    method: 'GET',
    path: '/health',
    about: 'Whether everything runs.',
    input: nothing,
    output: healthSchema,
  }),
  readSettings: endpoint({
    method: 'GET',
    path: '/settings',
    about: 'Settings of this installation.',
    input: nothing,
    output: settingsSchema,
  }),
  writeSettings: endpoint({
    method: 'PUT',
    path: '/settings',
    about: 'Changes settings of this installation.',
    input: settingsSchema,
    output: settingsSchema,
  }),
  listFonts: endpoint({
    method: 'GET',
    path: '/fonts',
    about: 'The fonts that the pictures are lettered with.',
    input: nothing,
    output: z.array(fontSchema),
  }),
}
