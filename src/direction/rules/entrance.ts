import { actsOf, principal, reaction, readingTime, single, someoneElse } from './compose.ts'
import type { Rule } from './plan.ts'

export const entrance: Rule = {
  id: 'entrance',
  why: 'Who comes is seen coming, from head to foot, and those who wait look up; who goes is followed by a look.',
  applies: (beat, context) => {
    const clause = beat.clauses.find((entry) => entry.acts.some((act) => act.move === 'enter' || act.move === 'leave'))
    return (
      beat.kind === 'action' &&
      clause !== undefined &&
      clause.doer !== null &&
      context.stage.person(clause.doer) !== null
    )
  },
  plan(beat, context) {
    const clause = beat.clauses.find((entry) => entry.acts.some((act) => act.move === 'enter' || act.move === 'leave'))!
    const id = clause.doer!
    const leaves = actsOf([clause]).some((act) => act.move === 'leave')
    const companions = [...new Set(clause.named)]
      .filter((other) => other !== id && context.stage.person(other) && !context.stage.person(other)!.present)
      .slice(0, 1)
    const watcher = someoneElse(id, beat, context)
    const run = actsOf([clause]).some((act) => act.pose === 'run')
    const plans = [
      single(id, beat, context, {
        size: 'FS',
        angle: !leaves && beat.heat > 0.3 ? 'low' : 'eye',
        others: companions,
        clauses: beat.clauses,
        cues: beat.cues,
        lead: Math.max(run ? 1.3 : 1.7, readingTime(beat.text, context)),
        move: { kind: leaves ? 'static' : 'follow', amount: 0.5 },
      }),
    ]
    const next = context.beats[beat.order + 1]
    if (
      watcher !== null &&
      watcher !== principal(beat, context) &&
      !companions.includes(watcher) &&
      next?.speaker !== watcher &&
      context.chance(beat, 'watch').chance(leaves ? 0.6 : 0.3)
    ) {
      plans.push(
        reaction(watcher, beat, context, {
          size: 'MCU',
          lead: 1.1,
          picture:
            context.language === 'zh'
              ? `${context.people.name(watcher)}看着`
              : `${context.people.name(watcher)} watches`,
        }),
      )
    }
    return plans
  },
}
