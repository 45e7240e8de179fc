import type { Production, ProductionOptions } from './durable/open-production.ts'

/** Opens the database and the store, joins the queue, and takes over what dead processes left. Loaded only when it is needed. */
export async function openProduction(options: ProductionOptions = {}): Promise<Production> {
  return (await import('./durable/open-production.ts')).openProduction(options)
}
