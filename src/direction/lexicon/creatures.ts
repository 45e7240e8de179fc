import type { EffectKind } from '../vocabulary.ts'
import type { Cue } from './cues.ts'
import type { LexiconEntry } from './match.ts'

const seen = (effect: EffectKind): Cue => ({
  sounds: [],
  effects: [{ effect, seconds: null, intensity: 0.9 }],
  shout: null,
  impact: false,
})

/**
 * Animals and machines that a picture shows when its words tell of them. Only words that mean the thing itself: 马上 is no horse and
 * 狼狈 no wolf.
 */
export const creatures: readonly LexiconEntry<Cue>[] = [
  {
    zh: '骏马|(?<!骑着)(?:白马|黑马|战马)|马匹|(?<!骑着)一匹马|马蹄声',
    en: '(?<!(?:rid(?:es|ing)|mounts|off) (?:a|the|his|her) (?:\\w+ )?)horses?(?! guards)|(?<!(?:rid(?:es|ing)|mounts) (?:a|the|his|her) (?:\\w+ )?)stallion',
    means: seen('horse'),
  },
  { zh: '野狼|恶狼|灰狼|狼群|一[头只匹]狼|狼嚎', en: 'wol(?:f|ves)', means: seen('wolf') },
  { zh: '猛虎|老虎|白虎|一[头只]虎|虎啸', en: 'tigers?', means: seen('tiger') },
  { zh: '巨龙|神龙|飞龙|黑龙|金龙|青龙|一条龙|龙吟', en: 'dragons?', means: seen('dragon') },
  { zh: '鬼影|幽灵|鬼魂|冤魂|厉鬼', en: 'ghosts?|spectres?|specters?', means: seen('ghost') },
  {
    zh: '轿车|豪车|跑车|黑色商务车|车队|越野车|劳斯莱斯|迈巴赫|宾利|车停在|停下一辆车|驶来一辆',
    en: 'limousines?|sedans?|a car (?:pulls|stops|drives)|cars? pulls? up|sports car|SUVs?',
    means: seen('car'),
  },
  { zh: '坦克|装甲车', en: 'tanks?|armou?red (?:car|vehicle)s?', means: seen('tank') },
  {
    zh: '战机|战斗机|歼击机|轰炸机',
    en: 'fighter (?:jets?|planes?|aircraft)|jets? (?:roar|scream|streak)\\w*|warplanes?',
    means: seen('fighter'),
  },
  {
    zh: '飞船|星舰|战舰|母舰|旗舰|舰队',
    en: 'starships?|spaceships?|mothership|flagship|the fleet',
    means: seen('starship'),
  },
  { zh: '机甲|巨型机器人|战斗机器人', en: 'mechs?|mecha|giant robots?', means: seen('mech') },
  { zh: '无人机', en: 'drones?', means: seen('drone') },
]
