import { first } from './0001-first.ts'
import { runOwner } from './0002-run-owner.ts'
import type { DatabaseMigration } from './migration.ts'

/** In the order in which they are run. */
export const migrations: readonly DatabaseMigration[] = [first, runOwner]
