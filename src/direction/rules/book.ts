import { action } from './action.ts'
import { dialogue } from './dialogue.ts'
import { narration } from './narration.ts'
import type { Rule } from './plan.ts'

/** All rules, most particular first: the first that applies to a beat directs it. */
export const ruleBook: readonly Rule[] = [narration, dialogue, action]
