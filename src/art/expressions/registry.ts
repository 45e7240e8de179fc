import type { Expression } from '#direction'
import { type FacePose, restFace } from '../character/pose.ts'
import { afraid } from './afraid.ts'
import { angry } from './angry.ts'
import { cold } from './cold.ts'
import { confused } from './confused.ts'
import { cry } from './cry.ts'
import { determined } from './determined.ts'
import { disgust } from './disgust.ts'
import type { ExpressionDefinition } from './expression.ts'
import { happy } from './happy.ts'
import { laugh } from './laugh.ts'
import { neutral } from './neutral.ts'
import { pain } from './pain.ts'
import { sad } from './sad.ts'
import { shocked } from './shocked.ts'
import { shout } from './shout.ts'
import { shy } from './shy.ts'
import { smirk } from './smirk.ts'
import { tender } from './tender.ts'
import { tired } from './tired.ts'

export const expressionLibrary: Readonly<Record<Expression, ExpressionDefinition>> = {
  neutral,
  happy,
  laugh,
  smirk,
  angry,
  shocked,
  sad,
  cry,
  cold,
  shy,
  shout,
  determined,
  afraid,
  pain,
  disgust,
  tender,
  tired,
  confused,
}

/** Below this strength the comic signs (anger mark, sweat, shadow) stay away. */
const signThreshold = 0.45
const signs = new Set<keyof FacePose>(['angerMark', 'sweat', 'shadow', 'tearRun'])

/** A face between rest (`intensity` 0) and the whole expression (1). Only the numbers that it moves are given. */
export function expressionFace(expression: Expression, intensity: number): Partial<FacePose> {
  const strength = Math.min(1, Math.max(0, intensity))
  // On a phone half a smile has to be seen as one: what is weak is drawn stronger, what is whole stays.
  const shown = 1 - (1 - strength) ** 1.7
  const out: Partial<FacePose> = {}
  for (const [key, value] of Object.entries(expressionLibrary[expression].face) as [keyof FacePose, number][]) {
    const t = signs.has(key) ? Math.max(0, (strength - signThreshold) / (1 - signThreshold)) : shown
    out[key] = restFace[key] + (value - restFace[key]) * t
  }
  return out
}
