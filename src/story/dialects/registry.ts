import type { Dialect } from './dialect.ts'
import { fountain } from './fountain/fountain.ts'
import { prose } from './prose/prose.ts'
import { screenplay } from './screenplay/screenplay.ts'
import { sheet } from './sheet/sheet.ts'

/** Every way of writing that the studio reads. On equal scores the earlier one reads. */
export const dialects: readonly Dialect[] = [screenplay, fountain, prose, sheet]
