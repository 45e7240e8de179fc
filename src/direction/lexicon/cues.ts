import type { EffectKind, LightMood, MusicMood, SoundKind, Weather } from '../vocabulary.ts'
import { creatures } from './creatures.ts'
import { createLexicon, type LexiconEntry } from './match.ts'
import { noises } from './noises.ts'

/** Something that is heard, flies or flashes at one moment. */
export interface Cue {
  sounds: readonly { sound: SoundKind; gainDb: number }[]
  /** `seconds` of null lasts for the whole shot. */
  effects: readonly { effect: EffectKind; seconds: number | null; intensity: number }[]
  /** Hand lettering on the moment, Chinese and English. */
  shout: { zh: string; en: string } | null
  /** Violent enough to shake the camera and to be a moment of its own. */
  impact: boolean
}

const cue = (part: Partial<Cue>): Cue => ({ sounds: [], effects: [], shout: null, impact: false, ...part })
const heard = (sound: SoundKind, gainDb = -4) => [{ sound, gainDb }]
const flash = { effect: 'flash', seconds: 0.16, intensity: 0.9 } as const
const hit = { effect: 'impact', seconds: 0.5, intensity: 1 } as const

const moments: readonly LexiconEntry<Cue>[] = [
  {
    zh: '耳光|巴掌|一掌扇|扇(?:了|在|过)|掌掴|抽了.{0,3}一记',
    en: 'slap\\w*',
    means: cue({ sounds: heard('slap', -1), effects: [hit, flash], shout: { zh: '啪！', en: 'SLAP!' }, impact: true }),
  },
  {
    zh: '一拳|拳头(?:砸|落)|重击|踹|一脚|砸中|击中|撞上|撞倒|轰飞|击飞|拍飞|击倒|打倒|扑倒',
    en: 'punch\\w*|kicks?|kicked|slams? into|knocks? (?:him|her|them) (?:down|back)|tackles?|strikes?',
    means: cue({
      sounds: heard('punch', -1),
      effects: [hit, { effect: 'speed-lines', seconds: 0.6, intensity: 0.8 }],
      shout: { zh: '砰！', en: 'WHAM!' },
      impact: true,
    }),
  },
  {
    zh: '枪声|枪响|开枪|开火|扣动扳机|射击|子弹(?!上)',
    en: 'gunshot\\w*|gunfire|fires?(?: (?:at|back|on))?|shoots?|bullets?|opens? fire|pulls? the trigger',
    means: cue({
      sounds: heard('gunshot', -1),
      effects: [{ effect: 'muzzle-flash', seconds: 0.24, intensity: 1 }, flash],
      shout: { zh: '砰！', en: 'BANG!' },
      impact: true,
    }),
  },
  {
    zh: '扫射|机枪|连射|密集的枪声|枪声大作',
    en: 'machine[- ]guns?|automatic fire|volley\\w*|strafes?',
    means: cue({
      sounds: heard('machine-gun', -2),
      effects: [{ effect: 'muzzle-flash', seconds: 0.9, intensity: 1 }, flash],
      shout: { zh: '哒哒哒！', en: 'RATATAT!' },
      impact: true,
    }),
  },
  {
    zh: '爆炸|炸开|炸裂|炸飞|轰然(?!打开|洞开|开启|大开|倒塌)|轰鸣一声|轰炸|炮弹|炮火|炮击|导弹|自爆|轰——|轰！|被炸',
    en: 'explo\\w*|blast\\w*|detonat\\w*|blows? up|shells? (?:land|hit|burst)\\w*|missiles?|boom',
    means: cue({
      sounds: heard('explosion', 0),
      effects: [
        { effect: 'explosion', seconds: 1.2, intensity: 1 },
        flash,
        { effect: 'smoke', seconds: null, intensity: 0.5 },
      ],
      shout: { zh: '轰！', en: 'BOOM!' },
      impact: true,
    }),
  },
  {
    zh: '挥剑|剑光|刀光|一剑|一刀|斩|劈下|劈开|剑气|刺向|刺入|刺穿|挥刀|横扫|剑锋|飞剑',
    en: 'slash\\w*|swings? (?:the|his|her) (?:sword|blade)|stabs?|cuts? down|blade flashes',
    means: cue({
      sounds: heard('slash', -1),
      effects: [
        { effect: 'sword-light', seconds: 0.6, intensity: 1 },
        { effect: 'speed-lines', seconds: 0.7, intensity: 0.9 },
        flash,
      ],
      shout: { zh: '斩！', en: 'SLASH!' },
      impact: true,
    }),
  },
  {
    zh: '拔剑|出鞘|抽剑|拔刀|抽刀|亮剑|利刃',
    en: 'draws? (?:a|the|his|her) (?:sword|blade|knife)|unsheathe\\w*',
    means: cue({ sounds: heard('sword', -3), effects: [{ effect: 'sword-light', seconds: 0.5, intensity: 0.6 }] }),
  },
  {
    zh: '雷声|惊雷|打雷|雷鸣|雷劫|天雷|闪电|电闪|雷',
    en: 'thunder\\w*|lightning',
    means: cue({ sounds: heard('thunder', -2), effects: [{ effect: 'lightning', seconds: 0.5, intensity: 1 }, flash] }),
  },
  {
    zh: '玻璃碎|碎裂|摔碎|打碎|砸碎|杯子(?:摔|落|掉)|碎了一地|破碎|粉碎',
    en: 'shatter\\w*|glass breaks?|smash\\w*|breaks? the glass',
    means: cue({ sounds: heard('glass', -2), effects: [{ effect: 'impact', seconds: 0.4, intensity: 0.7 }] }),
  },
  {
    zh: '心跳|心脏狂跳|屏住呼吸|屏息|窒息|心头一紧|冷汗',
    en: 'heartbeat|heart (?:pounds?|races?|stops?)|holds? (?:his|her) breath',
    means: cue({ sounds: heard('heartbeat', -4) }),
  },
  {
    zh: '激光|光束|能量炮|等离子|主炮|粒子炮|光炮',
    en: 'lasers?|beams?|plasma|main gun|energy bolts?',
    means: cue({
      sounds: heard('laser', -2),
      effects: [{ effect: 'laser', seconds: 0.7, intensity: 1 }, flash],
      impact: true,
    }),
  },
  {
    zh: '全息|投影|光屏|光幕|虚拟屏',
    en: 'hologra\\w*|projection',
    means: cue({ sounds: heard('chime', -10), effects: [{ effect: 'hologram', seconds: null, intensity: 0.8 }] }),
  },
  {
    zh: '护盾|护罩|屏障|结界',
    en: 'shields?|force ?field|barrier',
    means: cue({ sounds: heard('whoosh', -5), effects: [{ effect: 'shield', seconds: 1.8, intensity: 0.9 }] }),
  },
  {
    zh: '法阵|阵法|符文|掐诀|结印|施法|念咒|咒|符箓|符',
    en: 'spell\\w*|sigil\\w*|rune\\w*|incantation|magic circle',
    means: cue({ sounds: heard('magic', -5), effects: [{ effect: 'spell-circle', seconds: null, intensity: 0.9 }] }),
  },
  {
    zh: '灵力|杀气|威压|气势|真气|灵气|魔气|妖气|煞气|仙气|剑意|内力|金光|光芒(?:大盛|暴涨)',
    en: 'aura|power surges?|energy surges?|glows?|golden light',
    means: cue({ sounds: heard('whoosh', -6), effects: [{ effect: 'aura', seconds: null, intensity: 0.85 }] }),
  },
  {
    zh: '火光|燃烧|大火|烈焰|火海|焚|火焰',
    en: 'flames?|burn\\w*|blaz\\w*|inferno',
    means: cue({
      sounds: heard('fire', -9),
      effects: [
        { effect: 'fire', seconds: null, intensity: 0.7 },
        { effect: 'embers', seconds: null, intensity: 0.6 },
      ],
    }),
  },
  {
    zh: '着火|起火|点燃|烧起来|火球|燃起',
    en: 'on fire|catches fire|ignites?|fireballs?|bursts? into flames?',
    means: cue({
      sounds: heard('ignite', -4),
      effects: [
        { effect: 'fire', seconds: null, intensity: 0.7 },
        { effect: 'embers', seconds: null, intensity: 0.6 },
      ],
    }),
  },
  {
    zh: '硝烟|浓烟|烟雾|黑烟|烟尘|废墟',
    en: 'smoke|smoking|rubble|ruins',
    means: cue({
      effects: [
        { effect: 'smoke', seconds: null, intensity: 0.6 },
        { effect: 'dust', seconds: null, intensity: 0.5 },
      ],
    }),
  },
  ...creatures,
  {
    zh: '尘土|灰尘|沙尘|扬尘|黄沙',
    en: 'dust\\w*|sand',
    means: cue({ effects: [{ effect: 'dust', seconds: null, intensity: 0.6 }] }),
  },
  {
    zh: '花瓣|落花|樱花|桃花|花雨',
    en: 'petals?|blossoms?',
    means: cue({ effects: [{ effect: 'petals', seconds: null, intensity: 0.7 }] }),
  },
  {
    zh: '白光|强光|一闪|闪光|光芒一闪',
    en: 'flash(?:es)? of light|blinding|white light',
    means: cue({ sounds: heard('whoosh', -5), effects: [{ ...flash, seconds: 0.3 }] }),
  },
  {
    zh: '瞬移|凭空(?:出现|消失)|消失不见|化作一道光|传送',
    en: 'teleport\\w*|vanish\\w*|appears? out of nowhere|materiali[sz]es?',
    means: cue({ sounds: heard('teleport', -4), effects: [{ ...flash, seconds: 0.3 }] }),
  },
  {
    zh: '疾驰|飞奔|狂奔|冲向|冲上|疾冲|掠过|飞速',
    en: 'sprint\\w*|dash\\w*|charg\\w*|rush\\w*|hurtles?|lunges?',
    means: cue({ sounds: heard('whoosh', -4), effects: [{ effect: 'speed-lines', seconds: 0.9, intensity: 0.7 }] }),
  },
  {
    zh: '摔倒|倒地|跌倒|重重摔|摔在|砸在|倒下|坠',
    en: 'falls? (?:to|down)|collaps\\w*|crash(?:es|ed)? (?:to|onto)|drops? to the',
    means: cue({ sounds: heard('body-fall', -3) }),
  },
]

export const cueLexicon = createLexicon([...moments, ...noises])

export const weatherLexicon = createLexicon<Weather>([
  { zh: '暴雨|大雨|雷雨|暴风雨|狂风暴雨|雷电交加', en: 'storm\\w*|downpour|pouring', means: 'storm' },
  { zh: '下雨|雨夜|雨中|细雨|小雨|雨幕|雨声|淋雨|雨水|雨', en: 'rain\\w*|drizzl\\w*', means: 'rain' },
  { zh: '下雪|大雪|雪花|雪夜|风雪|雪地|雪', en: 'snow\\w*|blizzard', means: 'snow' },
  { zh: '大雾|浓雾|雾气|薄雾|云雾|雾', en: 'fog\\w*|mist\\w*', means: 'fog' },
  { zh: '大风|狂风|风沙|寒风|冷风|山风', en: 'wind\\w*|gust\\w*', means: 'wind' },
  { zh: '阴天|乌云|阴沉', en: 'overcast|clouds?|gr[ae]y sky', means: 'cloudy' },
])

/** Feelings that a whole scene has, for its light and its music. */
export const sceneMoodLexicon = createLexicon<{ music: MusicMood; light: LightMood | null }>([
  {
    zh: '鬼|尸|诡异|阴森|恐怖|血手印|画皮|厉鬼|凶宅|惨白|阴风|狞',
    en: 'ghost\\w*|corpse\\w*|haunt\\w*|eerie|blood|monster|creep\\w*',
    means: { music: 'horror', light: 'horror' },
  },
  {
    zh: '战场|敌军|冲锋|阵地|炮火|士兵|将士|战壕|防线|废墟',
    en: 'battle\\w*|trench\\w*|troops|soldiers?|front line|enemy',
    means: { music: 'war', light: 'war' },
  },
  {
    zh: '吻|拥抱|牵手|靠近.{0,4}耳|心动|告白|求婚|温柔|深情',
    en: 'kiss\\w*|embrac\\w*|hold(?:s|ing) hands|confess\\w* (?:love)?|tender\\w*',
    means: { music: 'sweet', light: 'romance' },
  },
  {
    zh: '哭|泪|离别|诀别|葬礼|去世|病床|墓|永别|绝望',
    en: 'tears?|funeral|grave|farewell|dying|weep\\w*|sob\\w*',
    means: { music: 'sad', light: null },
  },
  {
    zh: '追杀|追赶|逃命|狂奔|追上|甩开|逃亡|飞车|追来',
    en: 'chas\\w*|pursu\\w*|flee\\w*|runs? for (?:his|her|their) li(?:fe|ves)|escape\\w*',
    means: { music: 'chase', light: null },
  },
  {
    zh: '阴谋|算计|陷害|毒计|奸计|阴险|阴笑|得逞|下毒|设局',
    en: 'scheme\\w*|plot(?:s|ting) against|sneer\\w*|poison\\w*|sinister|trap\\w*',
    means: { music: 'villain', light: null },
  },
  {
    zh: '回忆|往事|当年|童年|小时候|旧照片|老照片|故乡|多年前|怀念',
    en: 'memor(?:y|ies)|years ago|childhood|old photo\\w*|hometown|remember\\w*',
    means: { music: 'nostalgia', light: null },
  },
  {
    zh: '仙境|云海|星空|星海|奇景|壮丽|浩瀚|美得|惊叹|极光',
    en: 'breathtaking|wondrous|starr?y sky|sea of (?:clouds|stars)|awe|majestic',
    means: { music: 'wonder', light: null },
  },
  {
    zh: '秘密|真相|调查|线索|跟踪|诡|神秘|疑',
    en: 'secret\\w*|truth|clue\\w*|investigat\\w*|myster\\w*|follow(?:s|ed)',
    means: { music: 'mystery', light: null },
  },
  {
    zh: '杀|枪|剑拔弩张|威胁|对峙|怒|耳光|逼',
    en: 'kill\\w*|gun\\w*|threat\\w*|furious|slap\\w*',
    means: { music: 'tense', light: null },
  },
  {
    zh: '胜|反击|打脸|登场|霸气|威压|觉醒|突破|碾压',
    en: 'victor\\w*|triumph\\w*|rise\\w*|awaken\\w*|unleash\\w*',
    means: { music: 'triumph', light: null },
  },
  {
    zh: '尴尬|搞笑|滑稽|噗|糗|翻白眼|手忙脚乱',
    en: 'awkward\\w*|funny|trips? over|rolls? (?:his|her) eyes|clumsy',
    means: { music: 'comic', light: null },
  },
])
