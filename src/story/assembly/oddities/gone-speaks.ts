import { doerIn, sentencesOf } from './doers.ts'
import { presentItems } from './now-scenes.ts'
import type { Oddity } from './oddity.ts'

const leaves =
  /^[^，,]{0,10}(?:转身|摔门|夺门|扬长|拂袖|匆匆|头也不回地?|大步)(?:而去|而出|离去|离开)|^[^，,]{0,8}(?:走|跑|冲|退|溜|逃)出(?:了)?(?:房[间门]?|屋[子门]?|办公室|病房|客厅|教室|大殿|会议室|门[外口]?|厨房|卧室|书房)|^[^，,]{0,6}(?:离开了?|走了|离场|下场|退下)$|^\s*(?:\w+ly )?(?:exits|storms out|walks out(?! (?:into|onto|of|from|to))|leaves(?: the \w+)?$|rushes out|hurries out|slams the door behind)/iu
/** Not yet, or not for long. */
const stays =
  /[要想欲]|正[要准]|准备|刚|拦|停|回[头身来]|站[住定]|折返|返回|门[口外]|拉住|叫住|\b(?:about to|stops?|turns back|returns?|pauses?|starts to|tries|toward)\b/iu
/** Whoever is asked to stay may have stayed. */
const asks = /站住|等等|等一下|别走|回来|慢着|留步|且慢|\b(?:wait|stop|stay|come back|don[’']t go)\b/iu

/** Somebody walks out, and then goes on speaking in the same scene as if they stood there. */
export const goneSpeaks: Oddity = ({ story, notes }) => {
  let place = ''
  const gone = new Set<string>()
  /** Who was in the scene before: `林岚走出病房` at its beginning is how she comes in. */
  let present = new Set<string>()
  for (const { scene, item } of presentItems(story)) {
    if (scene.id !== place) {
      gone.clear()
      present = new Set()
    }
    place = scene.id
    if (item.kind === 'action') {
      for (const sentence of sentencesOf(item.text)) {
        const doer = doerIn(sentence, story)
        if (doer === null) {
          if (asks.test(sentence) || stays.test(sentence)) gone.clear()
        } else {
          const { member, rest } = doer
          if (present.has(member.id) && leaves.test(rest) && !stays.test(sentence)) gone.add(member.id)
          else gone.delete(member.id)
          present.add(member.id)
        }
      }
    }
    // The camera may have gone along.
    if (item.kind === 'mark' && item.mark !== 'sound' && item.mark !== 'music') gone.clear()
    if (item.kind !== 'line' || item.speaker === null) continue
    present.add(item.speaker)
    if (asks.test(item.text)) gone.clear()
    if (item.lineKind !== 'dialogue' || !gone.delete(item.speaker)) continue
    const name = story.cast.find(({ id }) => id === item.speaker)?.name ?? item.speaker
    notes.add({
      code: 'script.gone-speaks',
      severity: 'info',
      span: item.span,
      message: {
        zh: `“${name}”在这一场已经走了，这里又当面说话。`,
        en: `${name} has left in this scene and speaks here as if present.`,
      },
      suggestion: {
        zh: '写一句怎么回来的，或标明（画外音）、（电话）。',
        en: 'Say how they came back, or mark the line as off screen or by phone.',
      },
    })
  }
}
