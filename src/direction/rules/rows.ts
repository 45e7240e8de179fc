import type { Beat } from '../reading/beat.ts'
import { ruleBook } from './book.ts'
import { someoneElse } from './compose.ts'
import type { SceneContext, ShotPlan } from './plan.ts'
import { withVoices } from './voices.ts'

/** The beats of each row of a sheet, in order; null where the scene does not come from one. */
export function rowsOf(beats: readonly Beat[]): Beat[][] | null {
  if (!beats.some((beat) => beat.row !== null)) return null
  const rows: Beat[][] = []
  for (const beat of beats) {
    const open = rows.at(-1)
    if (open === undefined || beat.row !== open[0]!.row) rows.push([beat])
    else open.push(beat)
  }
  return rows
}

/** One row of a sheet is one shot: what happens and what is said in it, as near, from where and as long as the row says. */
export function planRow(beats: readonly Beat[], context: SceneContext): ShotPlan {
  const lines = beats.filter((beat) => beat.kind === 'line' && beat.timing !== null)
  const lead = lines[0] ?? beats[0]!
  const { row } = lead
  const [base] = ruleBook.find((rule) => rule.applies(lead, context))!.plan(lead, context)
  const seen = seenIn(beats, base!, context)
  // Two faces who both speak find no room nearer than this.
  const near = row?.size === 'CU' || row?.size === 'ECU'
  const size = near && seen.others.length > 1 ? 'MCU' : (row?.size ?? base!.size)
  const plan: ShotPlan = {
    ...base!,
    ...seen,
    size,
    move: row?.move == null ? base!.move : { kind: row.move, amount: row.move === 'static' ? 0 : 0.5 },
    clauses: beats.flatMap((beat) => beat.clauses),
    cues: beats.flatMap((beat) => beat.cues),
    picture: beats.map(({ text }) => text).join(' '),
    titles: beats.flatMap(({ captions }) =>
      captions.map(({ text }) => ({ kind: 'caption' as const, text, sub: null })),
    ),
  }
  return asLong(withAngle(plan, row?.angle ?? null, lead, context), lines, row?.seconds ?? null)
}

/** Who speaks is seen. A thing that fills the picture gives way to a voice. */
function seenIn(
  beats: readonly Beat[],
  base: ShotPlan,
  context: SceneContext,
): Pick<ShotPlan, 'subject' | 'others' | 'shoulder' | 'insert'> {
  const speakers = beats.flatMap(({ speaker, item }) =>
    speaker !== null && item.kind === 'line' && (item.lineKind === 'dialogue' || item.lineKind === 'inner')
      ? [speaker]
      : [],
  )
  const seen = [...new Set(speakers)].filter((id) => context.stage.person(id) !== null).slice(0, 3)
  if (seen.length === 0) return base
  if (seen.length === 1 && base.subject === seen[0] && base.insert === null) return base
  if (seen.length === 1) return { subject: seen[0]!, others: [], shoulder: null, insert: null }
  return { subject: null, others: seen, shoulder: null, insert: null }
}

/** A view over the shoulder needs a shoulder; without one it is eye to eye. */
function withAngle(plan: ShotPlan, angle: ShotPlan['angle'] | null, beat: Beat, context: SceneContext): ShotPlan {
  if (angle === null) return plan.angle === 'over-shoulder' && plan.shoulder === null ? { ...plan, angle: 'eye' } : plan
  if (angle !== 'over-shoulder')
    return { ...plan, angle, shoulder: null, others: plan.others.filter((id) => id !== plan.shoulder) }
  const near = plan.shoulder ?? (plan.subject === null ? null : someoneElse(plan.subject, beat, context))
  return near === null
    ? { ...plan, angle: 'eye' }
    : { ...plan, angle, shoulder: near, others: [...new Set([...plan.others, near])] }
}

function asLong(plan: ShotPlan, lines: readonly Beat[], seconds: number | null): ShotPlan {
  if (lines.length > 0)
    return { ...withVoices({ ...plan, voice: null }, lines, { lead: 0.25, tail: 0.3 }), stands: seconds }
  return { ...plan, voice: null, also: [], lead: seconds ?? Math.max(1, plan.lead), tail: 0, stands: seconds }
}
