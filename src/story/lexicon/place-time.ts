import type { z } from 'zod'
import type { interiorSchema, TimeOfDay } from '../story.ts'

type Interior = z.infer<typeof interiorSchema>

/** Words for the time of day in scene headings, longest first where one begins another. */
export const timeWords: readonly (readonly [string, TimeOfDay])[] = [
  ['日夜', 'day'],
  ['白天', 'day'],
  ['白日', 'day'],
  ['上午', 'day'],
  ['中午', 'day'],
  ['正午', 'day'],
  ['午后', 'day'],
  ['下午', 'day'],
  ['雨夜', 'night'],
  ['雪夜', 'night'],
  ['深夜', 'night'],
  ['午夜', 'night'],
  ['半夜', 'night'],
  ['月夜', 'night'],
  ['夜晚', 'night'],
  ['晚上', 'night'],
  ['凌晨', 'night'],
  ['清晨', 'dawn'],
  ['早晨', 'dawn'],
  ['早上', 'dawn'],
  ['黎明', 'dawn'],
  ['拂晓', 'dawn'],
  ['破晓', 'dawn'],
  ['日出', 'dawn'],
  ['傍晚', 'dusk'],
  ['黄昏', 'dusk'],
  ['日落', 'dusk'],
  ['日', 'day'],
  ['昼', 'day'],
  ['夜', 'night'],
  ['晚', 'night'],
  ['晨', 'dawn'],
  ['早', 'dawn'],
  ['昏', 'dusk'],
  ['暮', 'dusk'],
]

export const interiorWords: readonly (readonly [string, Interior])[] = [
  ['内外景', 'both'],
  ['内外', 'both'],
  ['外内', 'both'],
  ['室内', 'interior'],
  ['内景', 'interior'],
  ['室外', 'exterior'],
  ['户外', 'exterior'],
  ['外景', 'exterior'],
  ['内', 'interior'],
  ['外', 'exterior'],
]

export interface Conditions {
  time: TimeOfDay | null
  interior: Interior | null
}

/** Reads `日`, `内`, `日内`, `夜外`, `内夜` at the start of `text`, with what follows it. Null when neither begins it. */
export function takeConditions(text: string): { found: Conditions; rest: string } | null {
  const found: Conditions = { time: null, interior: null }
  let rest = text
  for (let round = 0; round < 2; round++) {
    const time = found.time === null ? timeWords.find(([word]) => rest.startsWith(word)) : undefined
    const interior = found.interior === null ? interiorWords.find(([word]) => rest.startsWith(word)) : undefined
    if (time !== undefined) {
      found.time = time[1]
      rest = rest.slice(time[0].length)
    } else if (interior !== undefined) {
      found.interior = interior[1]
      rest = rest.slice(interior[0].length)
    }
  }
  return found.time === null && found.interior === null ? null : { found, rest }
}

/** Conditions when the token says nothing else: `夜内` yes, `夜市` no. */
export function conditionsOf(token: string): Conditions | null {
  const taken = takeConditions(token)
  return taken !== null && taken.rest === '' ? taken.found : null
}

const inside =
  /车[里内厢]|[房室厅屋店馆舱殿院楼库堂办所宅墅洞牢狱阁寝厨]$|办公|客厅|病房|走廊|电梯|地铁|酒吧|餐厅|咖啡|教室|会议|舰桥|舱|实验室|帐/u
const outside =
  /渡口|河心|船头|船上|江边|[街巷路桥山林野海湖河崖台顶场漠原村城港岸谷道口园边滩岛]$|天台|街|巷|广场|战场|森林|竹林|沙漠|废墟|门口|楼下|山门/u

/** Whether a place is indoors, from its name alone. */
export function guessInterior(place: string): Interior {
  if (/院子|庭院|后院|院落|花园|操场|停车场$/u.test(place)) return 'exterior'
  if (outside.test(place)) return 'exterior'
  return inside.test(place) ? 'interior' : 'unknown'
}
