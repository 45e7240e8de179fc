import type { Ambience, EffectKind, LightMood, MusicMood, Weather } from '#direction'
import type { TimeOfDay } from '#story'
import type { Words } from './words.ts'

/** Time of day. */
export const timeWords: Words<TimeOfDay> = {
  day: { zh: '白天', en: 'Day' },
  night: { zh: '夜晚', en: 'Night' },
  dawn: { zh: '清晨', en: 'Dawn' },
  dusk: { zh: '黄昏', en: 'Dusk' },
  unknown: { zh: '未定', en: 'Not said' },
}

/** Weather. */
export const weatherWords: Words<Weather> = {
  clear: { zh: '晴', en: 'Clear' },
  cloudy: { zh: '阴', en: 'Cloudy' },
  rain: { zh: '雨', en: 'Rain' },
  snow: { zh: '雪', en: 'Snow' },
  fog: { zh: '雾', en: 'Fog' },
  storm: { zh: '暴风雨', en: 'Storm' },
  wind: { zh: '风', en: 'Wind' },
}

/** Light and grade. */
export const moodWords: Words<LightMood> = {
  day: { zh: '日光', en: 'Daylight' },
  'cold-day': { zh: '冷日', en: 'Cold day' },
  'day-interior': { zh: '室内日光', en: 'Day, inside' },
  dawn: { zh: '晨光', en: 'Dawn' },
  dusk: { zh: '暮色', en: 'Dusk' },
  'night-warm': { zh: '暖夜', en: 'Warm night' },
  moonlight: { zh: '月光', en: 'Moonlight' },
  storm: { zh: '暴风雨', en: 'Storm' },
  neon: { zh: '霓虹', en: 'Neon' },
  scifi: { zh: '科幻', en: 'Science fiction' },
  war: { zh: '战火', en: 'War' },
  horror: { zh: '恐怖', en: 'Horror' },
  romance: { zh: '浪漫', en: 'Romance' },
}

/** How music feels. */
export const musicWords: Words<MusicMood> = {
  calm: { zh: '平静', en: 'Calm' },
  sweet: { zh: '甜蜜', en: 'Sweet' },
  sad: { zh: '悲伤', en: 'Sad' },
  tense: { zh: '紧张', en: 'Tense' },
  mystery: { zh: '悬疑', en: 'Mystery' },
  triumph: { zh: '胜利', en: 'Triumph' },
  epic: { zh: '史诗', en: 'Epic' },
  comic: { zh: '诙谐', en: 'Comic' },
  horror: { zh: '恐怖', en: 'Horror' },
  guofeng: { zh: '国风', en: 'Guofeng' },
  scifi: { zh: '科幻', en: 'Science fiction' },
  war: { zh: '战争', en: 'War' },
  urban: { zh: '都市', en: 'City' },
  chase: { zh: '追逐', en: 'Chase' },
  villain: { zh: '阴谋', en: 'Villain' },
  nostalgia: { zh: '怀旧', en: 'Nostalgia' },
  wonder: { zh: '奇景', en: 'Wonder' },
}

/** What is drawn over a picture. */
export const effectWords: Words<EffectKind> = {
  rain: { zh: '雨', en: 'Rain' },
  snow: { zh: '雪', en: 'Snow' },
  petals: { zh: '花瓣', en: 'Petals' },
  dust: { zh: '尘', en: 'Dust' },
  smoke: { zh: '烟', en: 'Smoke' },
  fog: { zh: '雾', en: 'Fog' },
  fire: { zh: '火', en: 'Fire' },
  embers: { zh: '火星', en: 'Embers' },
  sparkles: { zh: '星光', en: 'Sparkles' },
  flash: { zh: '闪光', en: 'Flash' },
  lightning: { zh: '闪电', en: 'Lightning' },
  explosion: { zh: '爆炸', en: 'Explosion' },
  'muzzle-flash': { zh: '枪口火光', en: 'Muzzle flash' },
  laser: { zh: '激光', en: 'Laser' },
  shield: { zh: '护盾', en: 'Shield' },
  hologram: { zh: '全息', en: 'Hologram' },
  'sword-light': { zh: '剑光', en: 'Sword light' },
  'spell-circle': { zh: '法阵', en: 'Spell circle' },
  aura: { zh: '气场', en: 'Aura' },
  'speed-lines': { zh: '速度线', en: 'Speed lines' },
  'focus-lines': { zh: '集中线', en: 'Focus lines' },
  impact: { zh: '冲击', en: 'Impact' },
  horse: { zh: '马', en: 'Horse' },
  wolf: { zh: '狼', en: 'Wolf' },
  tiger: { zh: '虎', en: 'Tiger' },
  dragon: { zh: '龙', en: 'Dragon' },
  ghost: { zh: '鬼影', en: 'Ghost' },
  car: { zh: '轿车', en: 'Car' },
  tank: { zh: '坦克', en: 'Tank' },
  fighter: { zh: '战机', en: 'Fighter aircraft' },
  starship: { zh: '星舰', en: 'Starship' },
  mech: { zh: '机甲', en: 'Mech' },
  drone: { zh: '无人机', en: 'Drone' },
}

/** The bed of sound of a place. */
export const ambienceWords: Words<Ambience> = {
  none: { zh: '无', en: 'None' },
  room: { zh: '室内', en: 'Room' },
  office: { zh: '办公室', en: 'Office' },
  street: { zh: '街道', en: 'Street' },
  night: { zh: '夜晚', en: 'Night' },
  rain: { zh: '雨', en: 'Rain' },
  wind: { zh: '风', en: 'Wind' },
  crowd: { zh: '人群', en: 'Crowd' },
  battlefield: { zh: '战场', en: 'Battlefield' },
  ship: { zh: '舰船', en: 'Ship' },
  forest: { zh: '树林', en: 'Forest' },
  cave: { zh: '洞穴', en: 'Cave' },
  water: { zh: '水边', en: 'Water' },
  hospital: { zh: '医院', en: 'Hospital' },
  cafe: { zh: '咖啡馆', en: 'Café' },
  car: { zh: '车里', en: 'Inside a car' },
  village: { zh: '村庄', en: 'Village' },
  palace: { zh: '宫殿', en: 'Palace' },
  laboratory: { zh: '实验室', en: 'Laboratory' },
  school: { zh: '学校', en: 'School' },
  sea: { zh: '海边', en: 'Seaside' },
  temple: { zh: '寺庙', en: 'Temple' },
}
