import type { Angle, CameraMove, Look, Shot, ShotSize } from '#direction'
import type { Words } from './words.ts'

/** How much of the people is seen. */
export const sizeWords: Words<ShotSize> = {
  ELS: { zh: '大远景', en: 'Extreme long' },
  LS: { zh: '远景', en: 'Long' },
  FS: { zh: '全景', en: 'Full' },
  MLS: { zh: '中全景', en: 'Medium long' },
  MS: { zh: '中景', en: 'Medium' },
  MCU: { zh: '中近景', en: 'Medium close' },
  CU: { zh: '特写', en: 'Close-up' },
  ECU: { zh: '大特写', en: 'Extreme close' },
}

/** Where the camera looks from. */
export const angleWords: Words<Angle> = {
  eye: { zh: '平视', en: 'Eye level' },
  high: { zh: '俯拍', en: 'High' },
  low: { zh: '仰拍', en: 'Low' },
  dutch: { zh: '倾斜', en: 'Dutch' },
  'over-shoulder': { zh: '越肩', en: 'Over the shoulder' },
  'point-of-view': { zh: '主观', en: 'Point of view' },
  top: { zh: '顶拍', en: 'Top' },
}

/** What the camera does. */
export const moveWords: Words<CameraMove> = {
  static: { zh: '固定', en: 'Static' },
  'push-in': { zh: '推', en: 'Push in' },
  'pull-out': { zh: '拉', en: 'Pull out' },
  'pan-left': { zh: '左摇', en: 'Pan left' },
  'pan-right': { zh: '右摇', en: 'Pan right' },
  'tilt-up': { zh: '上摇', en: 'Tilt up' },
  'tilt-down': { zh: '下摇', en: 'Tilt down' },
  'truck-left': { zh: '左移', en: 'Truck left' },
  'truck-right': { zh: '右移', en: 'Truck right' },
  follow: { zh: '跟', en: 'Follow' },
  handheld: { zh: '手持', en: 'Handheld' },
  shake: { zh: '震', en: 'Shake' },
  whip: { zh: '甩', en: 'Whip' },
  'crash-in': { zh: '急推', en: 'Crash in' },
}

/** Whether the picture is now, or not. */
export const lookWords: Words<Look> = {
  normal: { zh: '现在', en: 'Now' },
  flashback: { zh: '闪回', en: 'Flashback' },
  dream: { zh: '梦境', en: 'Dream' },
  memory: { zh: '回忆', en: 'Memory' },
}

/** How a shot begins. */
export const transitionWords: Words<Shot['transitionIn']['kind']> = {
  cut: { zh: '切', en: 'Cut' },
  fade: { zh: '淡入', en: 'Fade' },
  flash: { zh: '闪白', en: 'Flash' },
  iris: { zh: '圈入', en: 'Iris' },
}

/** Why a shot is there. */
export const purposeWords: Words<Shot['purpose']> = {
  establish: { zh: '交代', en: 'Establish' },
  dialogue: { zh: '对话', en: 'Dialogue' },
  reaction: { zh: '反应', en: 'Reaction' },
  action: { zh: '动作', en: 'Action' },
  insert: { zh: '道具', en: 'Insert' },
  reveal: { zh: '揭示', en: 'Reveal' },
  hook: { zh: '钩子', en: 'Hook' },
}

/** Kinds of writing that stands in a shot. */
export const titleWords: Words<Shot['titles'][number]['kind']> = {
  place: { zh: '地点', en: 'Place' },
  caption: { zh: '说明字', en: 'Caption' },
  shout: { zh: '大字', en: 'Shout' },
  card: { zh: '整屏字卡', en: 'Full card' },
}
