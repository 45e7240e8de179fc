import type { LocalText } from '#core'
import type { Shot } from '../board.ts'
import {
  type Angle,
  type CameraMove,
  type EffectKind,
  type ShotSize,
  type SoundKind,
  soundNames,
} from '../vocabulary.ts'
import { otherAngles, otherMoves, otherSizes } from './other-words.ts'

type Names<Word extends string> = Readonly<Record<Word, LocalText>>

/** The trade's words for sizes, angles, moves and the rest, as sheets write them. */
export const sizeNames: Names<ShotSize> = {
  ELS: { zh: '大远景', en: 'ELS' },
  LS: { zh: '远景', en: 'LS' },
  FS: { zh: '全景', en: 'FS' },
  MLS: { zh: '中全景', en: 'MLS' },
  MS: { zh: '中景', en: 'MS' },
  MCU: { zh: '中近景', en: 'MCU' },
  CU: { zh: '特写', en: 'CU' },
  ECU: { zh: '大特写', en: 'ECU' },
}
export const angleNames: Names<Angle> = {
  eye: { zh: '平视', en: 'eye level' },
  high: { zh: '俯拍', en: 'high' },
  low: { zh: '仰拍', en: 'low' },
  dutch: { zh: '倾斜', en: 'dutch' },
  'over-shoulder': { zh: '越肩', en: 'over the shoulder' },
  'point-of-view': { zh: '主观', en: 'point of view' },
  top: { zh: '顶拍', en: 'top' },
}
export const moveNames: Names<CameraMove> = {
  static: { zh: '固定', en: 'static' },
  'push-in': { zh: '推', en: 'push in' },
  'pull-out': { zh: '拉', en: 'pull out' },
  'pan-left': { zh: '左摇', en: 'pan left' },
  'pan-right': { zh: '右摇', en: 'pan right' },
  'tilt-up': { zh: '上摇', en: 'tilt up' },
  'tilt-down': { zh: '下摇', en: 'tilt down' },
  'truck-left': { zh: '左移', en: 'truck left' },
  'truck-right': { zh: '右移', en: 'truck right' },
  follow: { zh: '跟', en: 'follow' },
  handheld: { zh: '手持', en: 'handheld' },
  shake: { zh: '震', en: 'shake' },
  whip: { zh: '甩', en: 'whip' },
  'crash-in': { zh: '急推', en: 'crash in' },
}
export const effectNames: Names<EffectKind> = {
  rain: { zh: '雨', en: 'rain' },
  snow: { zh: '雪', en: 'snow' },
  petals: { zh: '花瓣', en: 'petals' },
  dust: { zh: '尘土', en: 'dust' },
  smoke: { zh: '烟', en: 'smoke' },
  fog: { zh: '雾', en: 'fog' },
  fire: { zh: '火', en: 'fire' },
  embers: { zh: '火星', en: 'embers' },
  sparkles: { zh: '星光', en: 'sparkles' },
  flash: { zh: '闪光', en: 'flash' },
  lightning: { zh: '闪电', en: 'lightning' },
  explosion: { zh: '爆炸', en: 'explosion' },
  'muzzle-flash': { zh: '枪口火光', en: 'muzzle flash' },
  laser: { zh: '激光', en: 'laser' },
  shield: { zh: '护盾', en: 'shield' },
  hologram: { zh: '全息', en: 'hologram' },
  'sword-light': { zh: '剑光', en: 'sword light' },
  'spell-circle': { zh: '法阵', en: 'spell circle' },
  aura: { zh: '灵光', en: 'aura' },
  'speed-lines': { zh: '速度线', en: 'speed lines' },
  'focus-lines': { zh: '集中线', en: 'focus lines' },
  impact: { zh: '冲击', en: 'impact' },
  horse: { zh: '马', en: 'horse' },
  wolf: { zh: '狼', en: 'wolf' },
  tiger: { zh: '虎', en: 'tiger' },
  dragon: { zh: '龙', en: 'dragon' },
  ghost: { zh: '鬼影', en: 'ghost' },
  car: { zh: '轿车', en: 'car' },
  tank: { zh: '坦克', en: 'tank' },
  fighter: { zh: '战机', en: 'fighter aircraft' },
  starship: { zh: '星舰', en: 'starship' },
  mech: { zh: '机甲', en: 'mech' },
  drone: { zh: '无人机', en: 'drone' },
}
export const transitionNames: Names<Shot['transitionIn']['kind']> = {
  cut: { zh: '切', en: 'cut' },
  fade: { zh: '淡入', en: 'fade' },
  flash: { zh: '闪白', en: 'flash' },
  iris: { zh: '圈入', en: 'iris' },
}

/** Words of other sheets that mean the same. */
const others: { readonly [Family in keyof Families]?: Readonly<Partial<Record<Families[Family], readonly string[]>>> } =
  {
    size: otherSizes,
    angle: otherAngles,
    move: otherMoves,
    transition: { fade: ['淡出', '渐显', '渐隐', '叠化'], flash: ['闪黑', '闪'] },
  }

const families = {
  size: sizeNames,
  angle: angleNames,
  move: moveNames,
  effect: effectNames,
  transition: transitionNames,
  sound: soundNames,
} as const
type Families = {
  size: ShotSize
  angle: Angle
  move: CameraMove
  effect: EffectKind
  transition: Shot['transitionIn']['kind']
  sound: SoundKind
}

/**
 * The word of the vocabulary that a cell means, in any of the trade's ways of saying it: `特写`, `close-up`, `镜头缓慢推进`.
 * Null when it is none; where it names several, the first.
 */
export function wordOf<Family extends keyof Families>(family: Family, written: string): Families[Family] | null {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/镜头$|\s+(?:shot|angle|view)$/u, '')
    .replace(/^镜头(?=.)/u, '')
    .replace(/^(?:缓慢|缓缓|慢慢|慢速|匀速|轻微|缓|慢|轻|微)(?=.)/u, '')
  const names = sayings(family)
  const exact = names.find(({ saying }) => saying === text)
  if (exact !== undefined || !/\p{Script=Han}/u.test(text)) return exact?.word ?? null
  const inside = names
    .filter(({ saying }) => /^\p{Script=Han}{2,}$/u.test(saying) && text.includes(saying))
    .sort((a, b) => text.indexOf(a.saying) - text.indexOf(b.saying) || b.saying.length - a.saying.length)
  return inside[0]?.word ?? null
}

function sayings<Family extends keyof Families>(family: Family): { saying: string; word: Families[Family] }[] {
  const names: Readonly<Record<string, LocalText>> = families[family]
  const more: Readonly<Partial<Record<string, readonly string[]>>> = others[family] ?? {}
  return Object.entries(names).flatMap(([word, name]) =>
    [word, name.zh, name.en, ...(more[word] ?? [])].map((saying) => ({
      saying: saying.toLowerCase(),
      word: word as Families[Family],
    })),
  )
}
