import type { Scene } from '../../story.ts'
import { doerIn, sentencesOf } from './doers.ts'
import { presentItems } from './now-scenes.ts'
import type { Oddity } from './oddity.ts'

/** Nobody runs right after these. */
const grave =
  /中[弹枪箭]|重伤|骨折|[腿脚]断|断了?[一条]*[腿脚]|(?:刺|砍|捅|射|击)[中伤穿]|血流如注|浑身是血|血肉模糊|\b(?:is (?:shot|stabbed)|badly (?:hurt|wounded)|gravely wounded|breaks (?:his|her|a) leg)\b/iu
const strikes = /^[^，,]{0,10}(?:刺|砍|捅|射|击)[中伤穿]/u
const vigorous =
  /狂奔|飞奔|奔跑|跃起|跃上|翻身|纵身|跳上|起舞|跳舞|飞身|一脚踢|追了?[上出]去|\b(?:sprints?|runs?|leaps?|dances?|vaults?|jumps?)\b/iu
const remembered =
  /伤|血|绷带|纱布|瘸|拐杖|捂着|踉跄|疗|包扎|痊愈|愈合|忍[着痛]|咬牙|痛|灵丹|治好|\b(?:wound|blood|bandage|limp|winc|heal|crutch|pain|stagger)\w*\b/iu
const later =
  /[日天月年周][后後之]|次日|翌日|第二天|多年|半年|数[日月年]|伤愈|\b(?:later|next (?:day|morning|week)|weeks|months|years)\b/iu

/** Somebody who was gravely wounded runs or dances in the next scene that shows them, and no word remembers the wound. */
export const woundGone: Oddity = ({ story, notes }) => {
  const wounded = new Map<string, Scene>()
  /** Whose wound this scene has shown or spoken of. */
  let known = new Set<string>()
  let place = ''
  for (const { scene, item } of presentItems(story)) {
    if (scene.id !== place) {
      for (const id of known) wounded.delete(id)
      known = new Set()
      if (later.test(scene.place)) wounded.clear()
    }
    place = scene.id
    if (item.kind === 'title' || item.kind === 'mark') {
      if (later.test(item.text)) wounded.clear()
      continue
    }
    if (item.kind === 'line' && remembered.test(item.text + (item.delivery ?? '')))
      for (const id of wounded.keys()) if (wounded.get(id) !== scene) known.add(id)
    if (item.kind !== 'action') continue
    for (const sentence of sentencesOf(item.text)) {
      const doer = doerIn(sentence, story)
      if (doer === null) continue
      const { member, rest } = doer
      const at = wounded.get(member.id)
      if (grave.test(rest) && (!strikes.test(rest) || /^\s*被/u.test(rest))) wounded.set(member.id, scene)
      else if (at !== undefined && at !== scene && remembered.test(sentence)) known.add(member.id)
      else if (at !== undefined && at !== scene && !known.has(member.id) && vigorous.test(rest)) {
        wounded.delete(member.id)
        notes.add({
          code: 'script.wound-gone',
          severity: 'info',
          span: item.span,
          message: {
            zh: `“${member.name}”在第 ${at.number} 场受了重伤，这里像没受过伤一样。`,
            en: `${member.name} was badly hurt in scene ${at.number} and shows nothing of it here.`,
          },
          suggestion: {
            zh: '写一句伤势，或用字幕写明过了多久。',
            en: 'Let the wound be seen, or say in a title how much time has passed.',
          },
        })
      }
    }
  }
}
