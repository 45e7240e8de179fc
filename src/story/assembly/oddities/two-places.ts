import type { Scene } from '../../story.ts'
import { presentItems } from './now-scenes.ts'
import type { Oddity } from './oddity.ts'

const meanwhile = /与此同时|同一时[间刻]|此时另一边|另一边|\b(?:meanwhile|at the same time|same time)\b/iu
const byWire = /电话|手机|视频|直播|对讲|电台|广播|屏幕|\b(?:phone|call|video|screen|radio|intercom)\b/iu

interface Shown {
  scene: Scene
  voices: Set<string>
  /** The script says that it is the time of the scene before. */
  atOnce: boolean
}

/** Somebody speaks in two places that the script shows at the same time. */
export const twoPlaces: Oddity = ({ story, source, notes }) => {
  let before = null as Shown | null
  let now = null as Shown | null
  for (const { scene, item } of presentItems(story)) {
    if (now?.scene !== scene) {
      before = now
      const heading: string = source.lines[scene.span.line - 1]?.text ?? ''
      now = { scene, voices: new Set(), atOnce: meanwhile.test(heading) }
    }
    if (item.kind !== 'line' && now.voices.size === 0 && meanwhile.test(item.text)) now.atOnce = true
    if (byWire.test(item.text)) now.atOnce = false
    if (
      item.kind !== 'line' ||
      item.speaker === null ||
      item.lineKind !== 'dialogue' ||
      byWire.test(item.delivery ?? '')
    )
      continue
    const elsewhere = before !== null && before.scene.place !== scene.place && before.voices.has(item.speaker)
    if (now.atOnce && elsewhere && !now.voices.has(item.speaker)) {
      const name = story.cast.find(({ id }) => id === item.speaker)?.name ?? item.speaker
      notes.add({
        code: 'script.two-places',
        severity: 'warning',
        span: item.span,
        message: {
          zh: `“${name}”同时在“${before!.scene.place}”和“${scene.place}”说话。`,
          en: `${name} speaks in "${before!.scene.place}" and in "${scene.place}" at the same time.`,
        },
        suggestion: {
          zh: '去掉“与此同时”，或把其中一处改成电话、画外音。',
          en: 'Take away “meanwhile”, or let one of them be heard by phone or off screen.',
        },
      })
    }
    now.voices.add(item.speaker)
  }
}
