import { reaction, someoneElse, voiced } from './compose.ts'
import { piecesOf } from './dialogue.ts'
import { type Rule, shot } from './plan.ts'

export const offscreen: Rule = {
  id: 'offscreen',
  why: 'A voice from elsewhere or from the phone belongs to the face that hears it.',
  applies: (beat, context) =>
    beat.item.kind === 'line' &&
    beat.timing !== null &&
    beat.speaker !== null &&
    (beat.item.lineKind === 'offscreen' || context.stage.person(beat.speaker) === null),
  plan(beat, context) {
    const pieces = piecesOf(beat, context)
    const phone = context.stage.present().find((person) => person.holds.right === 'phone' && person.id !== beat.speaker)
    const listener = phone?.id ?? someoneElse(beat.speaker, beat, context)
    const zh = context.language === 'zh'
    const plans = pieces.map((_, index) =>
      listener === null
        ? shot({
            purpose: 'dialogue',
            size: index % 2 === 0 ? 'LS' : 'ELS',
            move: { kind: 'push-in', amount: 0.5 },
            picture: zh ? `${context.scene.place}，画外传来声音` : `${context.scene.place}; a voice from off`,
          })
        : reaction(listener, beat, context, {
            size: index % 2 === 0 ? 'MCU' : 'CU',
            move: { kind: 'push-in', amount: 0.35 },
            faces: [
              { id: listener, feeling: { ...context.stage.person(listener)!.feeling }, at: 0 },
              ...reaction(listener, beat, context).faces.map((face) => ({ ...face, at: 0.55 })),
            ],
            picture: zh ? `${context.people.name(listener)}听着` : `${context.people.name(listener)} listens`,
          }),
    )
    return voiced(plans, pieces, { lead: 0.2, tail: 0.35 })
  },
}
