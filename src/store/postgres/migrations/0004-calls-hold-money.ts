import { sql } from 'kysely'
import type { DatabaseMigration } from './migration.ts'

/**
 * Money is set aside by calls, no more by the lines that they are for. What older versions set aside for lines nobody would ever free; a call that is open
 * is asked about as before, and booked when it is answered.
 */
export const callsHoldMoney: DatabaseMigration = {
  name: '0004-calls-hold-money',
  statements: [
    sql`delete from app.ledger where phase = 'estimate' and amount is not null`,
    sql`create index ledger_of_estimates on app.ledger (artefact) where phase = 'estimate'`,
  ],
}
