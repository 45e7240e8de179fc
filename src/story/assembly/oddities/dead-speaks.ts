import type { CastMember } from '../../story.ts'
import { presentItems } from './now-scenes.ts'
import type { Oddity } from './oddity.ts'

const dies =
  /^.{0,8}?(?:死了|死去|已死|气绝|断了?气|咽了?气|身亡|毙命|没了呼吸|停止了?呼吸)|^[^.]{0,12}?\b(?:dies|is dead|lies dead|has died|is killed|breathes (?:his|her) last)\b/iu
const lives =
  /复活|活了?过来|竟活|苏醒|醒来|醒转|没死|没有死|还活着|魂|鬼|\b(?:wakes|alive|revives?|comes back|ghost|spirit)\b/iu

/** Somebody who has died says something, and no word says that it is a ghost, a memory or a wonder. */
export const deadSpeaks: Oddity = ({ story, notes }) => {
  const dead = new Map<string, string>()
  for (const { scene, item } of presentItems(story)) {
    if (item.kind === 'action') {
      for (const member of story.cast) {
        const after = afterName(item.text, member)
        if (after === null) continue
        if (lives.test(item.text)) dead.delete(member.id)
        else if (dies.test(after)) dead.set(member.id, scene.number)
      }
    }
    if (item.kind !== 'line' || item.speaker === null || item.lineKind !== 'dialogue') continue
    const at = dead.get(item.speaker)
    if (at === undefined || lives.test(item.delivery ?? '')) continue
    dead.delete(item.speaker)
    const name = story.cast.find(({ id }) => id === item.speaker)?.name ?? item.speaker
    notes.add({
      code: 'script.dead-speaks',
      severity: 'warning',
      span: item.span,
      message: {
        zh: `“${name}”在第 ${at} 场已经死了，这里又说话。`,
        en: `${name} died in scene ${at} and speaks here.`,
      },
      suggestion: {
        zh: '若是回忆，请加【闪回】；若是鬼魂或复活，请在动作里写明。',
        en: 'Mark a flashback, or say in an action that it is a ghost or that they live.',
      },
    })
  }
}

function afterName(text: string, { name, aliases }: CastMember): string | null {
  for (const word of [name, ...aliases]) {
    const at = text.indexOf(word)
    if (at >= 0 && word.length > 1) return text.slice(at + word.length)
  }
  return null
}
