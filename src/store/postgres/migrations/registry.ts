import { first } from './0001-first.ts'
import { runOwner } from './0002-run-owner.ts'
import { calls } from './0003-calls.ts'
import { callsHoldMoney } from './0004-calls-hold-money.ts'
import type { DatabaseMigration } from './migration.ts'

/** In the order in which they are run. */
export const migrations: readonly DatabaseMigration[] = [first, runOwner, calls, callsHoldMoney]
