import type { EffectKind, LightMood, MusicMood, SoundKind, Weather } from '../vocabulary.ts'
import { createLexicon, type LexiconEntry } from './match.ts'

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
    zh: '枪声|枪响|开枪|开火|扣动扳机|射击|子弹|扫射',
    en: 'gunshot\\w*|gunfire|fires?(?: (?:at|back|on))?|shoots?|bullets?|opens? fire|pulls? the trigger',
    means: cue({
      sounds: heard('gunshot', -1),
      effects: [{ effect: 'muzzle-flash', seconds: 0.24, intensity: 1 }, flash],
      shout: { zh: '砰！', en: 'BANG!' },
      impact: true,
    }),
  },
  {
    zh: '爆炸|炸开|炸裂|炸飞|轰然(?!打开|洞开|开启|大开)|轰鸣一声|轰炸|炮弹|炮火|炮击|导弹|自爆|轰——|轰！|被炸',
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
      sounds: heard('sword', -1),
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
    zh: '手机(?:响|震|亮|铃|屏幕亮)|电话(?:响|铃)|铃声|来电|手机.{0,4}(?:响起|震动)|消息提示|提示音|短信|微信',
    en: '(?:phone|cell|mobile)\\s*(?:rings?|buzz\\w*|vibrat\\w*|lights up|chimes?|pings?)|ringtone|text message',
    means: cue({ sounds: heard('phone', -5) }),
  },
  { zh: '敲门|叩门|拍门|门铃|敲了敲', en: 'knock\\w*(?: on| at)|doorbell', means: cue({ sounds: heard('knock', -4) }) },
  {
    zh: '推门|推开.{0,4}门|轰然(?:打开|洞开|开启|大开)|开门|关门|门被|摔门|门开|大门|踹开|房门|舱门',
    en: 'doors? (?:opens?|slams?|swings?|bursts?|hisses?|slides?|creaks?)|opens? the door|slams? the door|pushes? (?:open )?the door',
    means: cue({ sounds: heard('door', -5) }),
  },
  { zh: '脚步声|脚步|高跟鞋', en: 'footsteps', means: cue({ sounds: heard('footsteps', -8) }) },
  {
    zh: '玻璃碎|碎裂|摔碎|打碎|砸碎|杯子(?:摔|落|掉)|碎了一地|破碎|粉碎',
    en: 'shatter\\w*|glass breaks?|smash\\w*|breaks? the glass',
    means: cue({ sounds: heard('glass', -2), effects: [{ effect: 'impact', seconds: 0.4, intensity: 0.7 }] }),
  },
  {
    zh: '撕碎|撕开|撕|翻开|展开(?:信|纸|卷)|拆开信|信纸',
    en: 'tears? (?:up|open|the)|unfolds?|opens? the (?:letter|envelope|file|folder)|pages?',
    means: cue({ sounds: heard('paper', -6) }),
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
  { zh: '警报|警铃|红灯|报警', en: 'alarms?|sirens?|klaxon|red lights?', means: cue({ sounds: heard('alarm', -7) }) },
  {
    zh: '引擎|发动|汽车|轿车|车子|飞船|战机|机甲启动|推进器|轰鸣',
    en: 'engines?|cars?|truck|ship (?:shudders|launches|lifts)|thrusters?',
    means: cue({ sounds: heard('engine', -8) }),
  },
  { zh: '马蹄|骑马|战马|骏马|策马|马车', en: 'horses?|hooves|gallop\\w*', means: cue({ sounds: heard('horse', -6) }) },
  {
    zh: '欢呼|掌声|喝彩|鼓掌|齐声',
    en: 'applau\\w*|crowd roars?|clapping|cheering',
    means: cue({ sounds: heard('cheer', -6) }),
  },
  {
    zh: '铃铛|风铃|叮|钟声|玉佩.{0,4}(?:亮|响)',
    en: 'bells?|chimes?|clink\\w*',
    means: cue({ sounds: heard('chime', -6) }),
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
    means: cue({ sounds: heard('riser', -7), effects: [{ effect: 'spell-circle', seconds: null, intensity: 0.9 }] }),
  },
  {
    zh: '灵力|杀气|威压|气势|真气|灵气|魔气|妖气|煞气|仙气|剑意|内力|金光|光芒(?:大盛|暴涨)',
    en: 'aura|power surges?|energy surges?|glows?|golden light',
    means: cue({ sounds: heard('whoosh', -6), effects: [{ effect: 'aura', seconds: null, intensity: 0.85 }] }),
  },
  {
    zh: '火光|着火|燃烧|大火|烈焰|火海|起火|焚|火焰',
    en: 'flames?|burn\\w*|blaz\\w*|on fire|inferno',
    means: cue({
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
    zh: '白光|强光|一闪|闪光|光芒一闪|消失不见',
    en: 'flash(?:es)? of light|blinding|white light',
    means: cue({ sounds: heard('whoosh', -5), effects: [{ ...flash, seconds: 0.3 }] }),
  },
  {
    zh: '瞬移|疾驰|飞奔|狂奔|冲向|冲上|疾冲|掠过|飞速',
    en: 'sprint\\w*|dash\\w*|charg\\w*|rush\\w*|hurtles?|lunges?',
    means: cue({ sounds: heard('whoosh', -4), effects: [{ effect: 'speed-lines', seconds: 0.9, intensity: 0.7 }] }),
  },
  {
    zh: '摔倒|倒地|跌倒|重重摔|摔在|砸在|倒下|坠',
    en: 'falls? (?:to|down)|collaps\\w*|crash(?:es|ed)? (?:to|onto)|drops? to the',
    means: cue({ sounds: heard('impact', -4) }),
  },
  {
    zh: '衣袂|披风|袖袍|甩袖|拂袖',
    en: 'cloak|robes? (?:swirl|flare)\\w*',
    means: cue({ sounds: heard('cloth', -8) }),
  },
]

export const cueLexicon = createLexicon(moments)

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
    zh: '秘密|真相|调查|线索|跟踪|诡|神秘|疑',
    en: 'secret\\w*|truth|clue\\w*|investigat\\w*|myster\\w*|follow(?:s|ed)',
    means: { music: 'mystery', light: null },
  },
  {
    zh: '杀|枪|追|逃|剑拔弩张|威胁|对峙|怒|耳光|逼',
    en: 'kill\\w*|gun\\w*|chas\\w*|escape\\w*|threat\\w*|furious|slap\\w*',
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
