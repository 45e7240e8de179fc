import type { Scene } from '#story'

/** How much time lies between two scenes: none worth a word, a night, or long enough for wounds to heal. */
export type Elapsed = 'none' | 'night' | 'long'

const long =
  /[\d一二三四五六七八九十两几数半多]+\s*(?:个?月|年|载|周|星期)[后後之]|多年|数年|\b(?:months?|years?|weeks?) later\b/iu
const night =
  /次日|翌日|第二[天日]|隔[天日]|明日|[\d一二三四五六七八九十两几数]+[天日][后後之]|\b(?:next (?:day|morning|evening)|days? later|the following (?:day|morning))\b/iu

/** By what a scene's titles, first words and heading say, and by a night that has turned into day. */
export function elapsed(before: Scene | undefined, scene: Scene): Elapsed {
  const told = scene.items
    .slice(0, 3)
    .filter((item) => item.kind !== 'line' || item.lineKind === 'narration')
    .map(({ text }) => text.slice(0, 24))
  const words = [scene.place, ...told].join('\n')
  if (long.test(words)) return 'long'
  if (night.test(words)) return 'night'
  const morning = scene.time === 'dawn' || scene.time === 'day'
  return morning && (before?.time === 'night' || before?.time === 'dusk') ? 'night' : 'none'
}
