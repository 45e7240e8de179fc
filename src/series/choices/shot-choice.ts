import { z } from 'zod'
import { type FrameRate, framesFromSeconds } from '#core'
import { type Figure, type Shot, shotSchema } from '#direction'
import { applyFigureChoice, figureChoiceSchema, standingFigure } from './figure-choice.ts'
import { choiceFor, chosen, keyed } from './keyed.ts'
import { type ChoiceNote, choiceNotes } from './note.ts'

const { size, angle, move, subject, insert, effects, sounds, titles, transitionIn, mood, look } = shotSchema.shape
/** Seconds from the shot's first frame. People count in seconds, so that a choice means the same at 24 and at 30 frames. */
const second = z.number().min(0).max(60)

/** What a person decided about a shot. What is left out stays as direction has it. Lists replace the derived list. */
export const shotChoiceSchema = z.strictObject({
  /** Leaves the shot out. What is said in it goes on over the pictures beside it. */
  hidden: z.boolean().optional(),
  /** How long the shot stands; never so short that it would cut off what is said in it. */
  seconds: z.number().min(0.2).max(60).optional(),
  size: size.optional(),
  angle: angle.optional(),
  move: move.optional(),
  /** Character that the framing is made for; null frames everything. */
  subject: subject.optional(),
  mood: mood.optional(),
  look: look.optional(),
  transitionIn: transitionIn.shape.kind.optional(),
  /** By character. */
  figures: keyed(figureChoiceSchema).optional(),
  /** The thing that fills the picture, in shots that show one. */
  insert: insert.unwrap().partial().optional(),
  /** `seconds: null` lasts to the end of the shot. */
  effects: z
    .array(effects.element.omit({ length: true }).extend({ start: second, seconds: second.nullable() }))
    .max(20)
    .optional(),
  sounds: z
    .array(sounds.element.extend({ at: second }))
    .max(50)
    .optional(),
  titles: z
    .array(titles.element.omit({ length: true }).extend({ start: second, seconds: second.nullable() }))
    .max(8)
    .optional(),
  /** Who makes the pictures; the embedded engine when left out. */
  engine: z.string().max(80).optional(),
})
export type ShotChoice = z.infer<typeof shotChoiceSchema>

/** What is chosen of a shot's content. Its length and whether it is shown concern the shots beside it too: see `retime`. */
export function applyShotChoice(
  shot: Shot,
  choice: ShotChoice,
  { rate, cast }: { rate: FrameRate; cast: ReadonlySet<string> },
): { shot: Shot; notes: ChoiceNote[] } {
  const notes = choiceNotes('shots', shot.id)
  const within = (start: number, seconds: number | null) => {
    const from = Math.min(shot.length - 1, framesFromSeconds(start, rate))
    const wanted = seconds === null ? shot.length : framesFromSeconds(seconds, rate)
    return { start: from, length: Math.max(1, Math.min(wanted, shot.length - from)) }
  }
  const out: Shot = {
    ...shot,
    ...chosen({ size: choice.size, angle: choice.angle, move: choice.move, mood: choice.mood, look: choice.look }),
  }
  if (choice.subject !== undefined) {
    if (choice.subject === null || cast.has(choice.subject)) out.subject = choice.subject
    else notes.unknownName('subject', choice.subject)
  }
  if (choice.transitionIn !== undefined) {
    const seconds = { cut: 0, flash: 0.24, fade: 0.5, iris: 0.5 }[choice.transitionIn]
    out.transitionIn = { kind: choice.transitionIn, length: Math.min(shot.length, framesFromSeconds(seconds, rate)) }
  }
  if (choice.figures !== undefined) out.figures = chosenFigures(shot, choice.figures, cast, notes)
  if (choice.insert !== undefined) {
    if (shot.insert !== null) out.insert = { ...shot.insert, ...chosen(choice.insert) }
    else notes.add('no-insert', 'insert', `镜头 ${shot.id} 不是特写道具的镜头`, `Shot ${shot.id} shows no single thing`)
  }
  if (choice.effects !== undefined)
    out.effects = choice.effects.map(({ start, seconds, ...effect }) => ({ ...effect, ...within(start, seconds) }))
  if (choice.sounds !== undefined)
    out.sounds = choice.sounds.map((sound) => ({ ...sound, at: within(sound.at, null).start }))
  if (choice.titles !== undefined)
    out.titles = choice.titles.map(({ start, seconds, ...title }) => ({ ...title, ...within(start, seconds) }))
  return { shot: out, notes: notes.list }
}

function chosenFigures(
  shot: Shot,
  choices: NonNullable<ShotChoice['figures']>,
  cast: ReadonlySet<string>,
  notes: ReturnType<typeof choiceNotes>,
): Figure[] {
  const figures = shot.figures.flatMap((figure) => {
    const choice = choiceFor(choices, figure.character)
    if (choice === undefined) return [figure]
    return choice.present === false ? [] : [applyFigureChoice(figure, choice, shot.length)]
  })
  for (const [character, choice] of Object.entries(choices)) {
    if (shot.figures.some((figure) => figure.character === character)) continue
    if (choice.present === true && cast.has(character) && shot.insert === null)
      figures.push(applyFigureChoice(standingFigure(character), choice, shot.length))
    else if (choice.present !== false)
      notes.add(
        'not-in-shot',
        `figures.${character}`,
        `镜头 ${shot.id} 里没有「${character}」`,
        `"${character}" is not in shot ${shot.id}`,
      )
  }
  return figures
}
