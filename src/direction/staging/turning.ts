import type { BoardScene } from '../board.ts'
import type { Feeling } from '../lexicon/feelings.ts'
import type { Beat } from '../reading/beat.ts'
import type { SceneContext, ShotPlan } from '../rules/plan.ts'
import type { Expression, MusicMood, ShotSize } from '../vocabulary.ts'

/* The trade wants a turn each 15 to 20 seconds. Where the script gives none, the director makes one of what is there. */

/** Seconds of calm, the shot that may turn not counted, after which a word that asks for it is made a turn, and after which any is. */
const due = 8
const overdue = 10

/** One step nearer. */
const nearer: Partial<Record<ShotSize, ShotSize>> = { FS: 'MS', MLS: 'MCU', MS: 'CU', MCU: 'CU' }

/** What a scene is about shows in a face that has been even: by the mood of its music. No tears, which only the story may give. */
const underneath: Readonly<Record<MusicMood, Expression>> = {
  calm: 'tender',
  sweet: 'tender',
  sad: 'tired',
  tense: 'determined',
  mystery: 'confused',
  triumph: 'determined',
  epic: 'determined',
  comic: 'smirk',
  horror: 'afraid',
  guofeng: 'tender',
  scifi: 'determined',
  war: 'determined',
  urban: 'tender',
  chase: 'determined',
  villain: 'cold',
  nostalgia: 'tender',
  wonder: 'happy',
}

const asks = /[？?…—]|\.{3}/u

/**
 * A turn without words: after a long calm the camera goes to a face and moves in, and within the picture the face gives away what it has
 * held back. Nothing is added that sounds or takes time; things, hooks and pictures of nobody stay as they are.
 */
export function turned(
  plan: ShotPlan,
  beat: Beat,
  calm: number,
  { stage }: SceneContext,
  { music }: BoardScene,
): ShotPlan {
  const subject = plan.subject ?? plan.others[0] ?? null
  const wanted = calm >= overdue || (calm >= due && asks.test(beat.text))
  if (!wanted || subject === null || plan.insert !== null || plan.purpose === 'hook' || plan.comic) return plan
  const alone = plan.subject !== null && plan.others.every((id) => id === subject) && plan.shoulder === null
  const before = stage.person(subject)?.feeling ?? beat.feeling
  const given = plan.faces.find(({ id }) => id === subject)?.feeling
  return {
    ...plan,
    size: alone ? (nearer[plan.size] ?? plan.size) : plan.size,
    move: plan.move.kind === 'follow' || plan.move.kind === 'crash-in' ? plan.move : { kind: 'push-in', amount: 0.6 },
    faces: [
      ...plan.faces.filter(({ id }) => id !== subject),
      { id: subject, feeling: given ?? held(beat, subject, before, music.mood), at: 0.4 },
    ],
  }
}

/** The speaker's own feeling, stronger; where there is none, the doubt of who is asked, or what the scene is about: not what the face shows already. */
function held({ feeling, speaker, text }: Beat, subject: string, before: Feeling, mood: MusicMood): Feeling {
  const speaks = speaker === subject
  if (speaks && feeling.expression !== 'neutral' && feeling.expression !== 'confused')
    return { ...feeling, intensity: Math.max(0.75, feeling.intensity) }
  const shown = speaks ? feeling.expression : before.expression
  const fitting: Expression[] = [...(!speaks && /[？?]/u.test(text) ? ['confused' as const] : []), underneath[mood]]
  return { expression: fitting.find((one) => one !== shown) ?? 'determined', intensity: 0.6 }
}
