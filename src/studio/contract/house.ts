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
}
