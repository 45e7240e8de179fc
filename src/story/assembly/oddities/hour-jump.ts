import { presentItems } from './now-scenes.ts'
import type { Oddity } from './oddity.ts'

/** What is seen only by night, and only by day. Lamps and curtains prove nothing. */
const nightly = /夜幕|月光|月色|星空|繁星|深夜|夜空|夜色|\b(?:moonlight|starry|midnight|night sky)\b/iu
const daily = /阳光|烈日|日光|艳阳|正午|朝阳|晨光|\b(?:sunlight|sunshine|noon|midday|bright sun)\b/iu
const passes =
  /[后後]|转眼|渐|天[黑亮]|入夜|黎明|梦|窗帘|灯|照片|画[中里上]|屏幕|\b(?:later|falls|until|screen|photo|dream)\b/iu

/** A scene by day in which the moon shines, or by night in which the sun does. */
export const hourJump: Oddity = ({ story, notes }) => {
  const asked = new Set<string>()
  for (const { scene, item } of presentItems(story)) {
    const wrong = scene.time === 'day' ? nightly : scene.time === 'night' ? daily : null
    if (wrong === null || item.kind !== 'action' || asked.has(scene.id) || passes.test(item.text)) continue
    const word = wrong.exec(item.text)?.[0]
    if (word === undefined) continue
    asked.add(scene.id)
    notes.add({
      code: 'script.hour-jump',
      severity: 'info',
      span: item.span,
      message: {
        zh: `这一场写的是${scene.time === 'day' ? '日' : '夜'}戏，这里却有“${word}”。`,
        en: `The heading says ${scene.time}, but here is "${word}".`,
      },
      suggestion: {
        zh: '改标题里的日夜，或另起一场。',
        en: 'Change the time in the heading, or begin another scene.',
      },
    })
  }
}
