import { propsIn } from '../../lexicon/prop-words.ts'
import type { CastMember } from '../../story.ts'
import { presentItems } from './now-scenes.ts'
import type { Oddity } from './oddity.ts'

const gives = /递给|交给|送给|塞给|还给|扔给|\b(?:hands?|gives?|passes)\b/iu
const takes =
  /接过|夺过|夺回|拿回|抢过|抢回|要回|捡起|收回|又一|另一|\b(?:takes?|grabs?|snatch\w*|gets? back|another)\b/iu
const uses =
  /[举拿握攥捧提]着|举起|拿起|掏出|抽出|拔出|晃着|看着手[里中]|\b(?:holds?|raises?|draws?|pulls? out|waves?|clutch\w*)\b/iu

/** Somebody uses in the same scene what they have just given away, and nothing says that they got it back. */
export const givenAway: Oddity = ({ story, notes }) => {
  let place = ''
  const gone = new Map<string, string>()
  for (const { scene, item } of presentItems(story)) {
    if (scene.id !== place) gone.clear()
    place = scene.id
    if (item.kind !== 'action') continue
    for (const sentence of item.text.split(/[。！？!?;；]|\.(?=\s|$)/u)) {
      const named = story.cast
        .map((member) => ({ member, at: placeOf(member, sentence) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at)
      const doer = named[0]?.member
      const thing = propsIn(sentence)[0]
      if (doer === undefined || thing === undefined) continue
      const key = `${doer.id} ${thing.prop}`
      if (takes.test(sentence)) for (const { member } of named) gone.delete(`${member.id} ${thing.prop}`)
      else if (gives.test(sentence) && named.length > 1) {
        gone.set(key, named[1]!.member.name)
        gone.delete(`${named[1]!.member.id} ${thing.prop}`)
      } else if (uses.test(sentence) && gone.has(key)) {
        const holder = gone.get(key)!
        gone.delete(key)
        notes.add({
          code: 'script.given-away',
          severity: 'info',
          span: item.span,
          message: {
            zh: `“${thing.word}”前面已经给了${holder}，这里${doer.name}又在用。`,
            en: `${doer.name} gave the ${thing.word} to ${holder} before and uses it here.`,
          },
          suggestion: { zh: `写一句${doer.name}怎样拿回来的。`, en: `Say how ${doer.name} got it back.` },
        })
      }
    }
  }
}

function placeOf({ name, aliases }: CastMember, text: string): number {
  const places = [name, ...aliases].filter((word) => word.length > 1).map((word) => text.indexOf(word))
  const found = places.filter((at) => at >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}
