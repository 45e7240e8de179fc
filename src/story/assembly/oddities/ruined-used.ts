import { propsIn } from '../../lexicon/prop-words.ts'
import { doerIn, sentencesOf } from './doers.ts'
import { presentItems } from './now-scenes.ts'
import type { Oddity } from './oddity.ts'

const ruins =
  /摔[碎坏成]|打碎|砸[碎烂坏]|撕[碎毁成了]|烧[掉毁成了]|折断|碎成|\b(?:smashes|shatters|breaks|tears up|burns|snaps)\b/iu
const uses =
  /[举拿握攥捧]着|举起|拿起|掏出|抽出|拔出|翻开|展开|喝了?一口|\b(?:holds?|raises?|draws?|pulls? out|picks? up|opens|reads|drinks)\b/iu
const another =
  /碎片|残|新|另|又一|备用|复印|副本|拼|修|粘|灰|\b(?:pieces?|shards?|new|another|spare|copy|rest|ashes|mended)\b/iu

/** A thing that was broken, torn or burnt is used in the same scene as if it were whole. */
export const ruinedUsed: Oddity = ({ story, notes }) => {
  let place = ''
  const ruined = new Map<string, string>()
  for (const { scene, item } of presentItems(story)) {
    if (scene.id !== place) ruined.clear()
    place = scene.id
    if (item.kind !== 'action') continue
    for (const sentence of sentencesOf(item.text)) {
      const thing = propsIn(sentence)[0]
      if (thing === undefined) continue
      if (another.test(sentence)) ruined.delete(thing.prop)
      else if (ruins.test(sentence)) ruined.set(thing.prop, thing.word)
      else if (uses.test(sentence) && ruined.get(thing.prop) === thing.word && doerIn(sentence, story) !== null) {
        ruined.delete(thing.prop)
        notes.add({
          code: 'script.ruined-used',
          severity: 'info',
          span: item.span,
          message: {
            zh: `“${thing.word}”前面已经毁了，这里又好好的。`,
            en: `The ${thing.word} was ruined before and is whole here.`,
          },
          suggestion: {
            zh: '写明是另一件，或是碎片。',
            en: 'Say that it is another one, or what is left of it.',
          },
        })
      }
    }
  }
}
