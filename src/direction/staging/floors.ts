import type { BoardScene } from '../board.ts'
import type { SoundKind } from '../vocabulary.ts'

/** What feet meet, by words of the place and by the set that stands for it; the first that fits. */
const floors: readonly (readonly [RegExp, SoundKind])[] = [
  [/舰|舱|飞船|空间站|机库|甲板|地堡|ship|hangar|bridge|bunker|deck|airlock/iu, 'steps-metal'],
  [/沙漠|废墟|战壕|阵地|战场|矿|戈壁|河滩|工地|desert|ruin|trench|battlefield|quarry|wasteland/iu, 'steps-gravel'],
  [/林|竹|草|山(?!庄)|花园|田|forest|wood|bamboo|garden|meadow|field/iu, 'steps-leaves'],
  [/客栈|酒楼|书房|厢房|闺房|戏台|阁|寺|庙|祠|木屋|茅屋|船|inn|study|temple|cabin|stage|attic/iu, 'steps-wood'],
]

/** The sound of a walk through a scene. */
export function stepsIn(
  { place, set, weather }: Pick<BoardScene, 'place' | 'set' | 'weather'>,
  { indoors, running }: { indoors: boolean; running: boolean },
): SoundKind {
  if (!indoors && weather === 'snow') return 'steps-snow'
  if (!indoors && (weather === 'rain' || weather === 'storm')) return 'steps-water'
  if (running) return 'running'
  return floors.find(([pattern]) => pattern.test(place) || pattern.test(set))?.[1] ?? 'footsteps'
}
