import type { RawBuilder } from 'kysely'

/** One step of the database forwards. Once released it is never changed: what comes later is another migration. */
export interface DatabaseMigration {
  /** Four digits and a name: the order. */
  name: string
  /** Run in order, all or none. */
  statements: readonly RawBuilder<unknown>[]
}
