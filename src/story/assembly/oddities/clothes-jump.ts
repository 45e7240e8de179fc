import { clothesIn } from '../../lexicon/clothes-words.ts'
import { presentItems } from './now-scenes.ts'
import type { Oddity } from './oddity.ts'

/** Clothes for the whole body: boots and a hat go with anything. */
const whole =
  /(?:[红白黑蓝青绿紫黄灰粉]色?)?.{0,3}(?:长裙|裙子?|长袍|袍|大衣|外套|西装|礼服|婚纱|旗袍|睡衣|校服|制服|嫁衣|铠甲)|\b(?:dress|gown|suit|coat|uniform|robe|armou?r)\b/iu

/** Somebody who is said to wear one thing and then, in the same scene, another, without changing. */
export const clothesJump: Oddity = ({ story, notes }) => {
  let place = ''
  const worn = new Map<string, string>()
  for (const { scene, item } of presentItems(story)) {
    if (scene.id !== place) worn.clear()
    place = scene.id
    if (item.kind !== 'action') continue
    for (const { is, words, at } of clothesIn(item.text)) {
      const before = item.text.slice(0, at)
      const wearer = story.cast
        .flatMap(({ id, name, aliases }) =>
          [name, ...aliases]
            .filter((word) => word.length > 1)
            .map((word) => ({ id, name, at: before.lastIndexOf(word) })),
        )
        .filter((one) => one.at >= 0)
        .sort((a, b) => b.at - a.at)[0]
      const garment = whole.exec(words)?.[0].trim()
      if (wearer === undefined) continue
      const known = worn.get(wearer.id)
      if (is === 'off') worn.delete(wearer.id)
      else if (garment !== undefined) worn.set(wearer.id, garment)
      if (is !== 'worn' || garment === undefined || known === undefined || known === garment) continue
      notes.add({
        code: 'script.clothes-jump',
        severity: 'info',
        span: item.span,
        message: {
          zh: `${wearer.name}前面穿的是“${known}”，这里是“${garment}”。`,
          en: `${wearer.name} wore "${known}" before and wears "${garment}" here.`,
        },
        suggestion: {
          zh: '写一句在哪里换的衣服，或统一写法。',
          en: 'Say where the clothes are changed, or write one of them.',
        },
      })
    }
  }
}
