import type { CharacterDesign } from '#art'
import type { Words } from './words.ts'

export const sexWords: Words<CharacterDesign['sex']> = {
  female: { zh: '女', en: 'Female' },
  male: { zh: '男', en: 'Male' },
}

export const ageWords: Words<CharacterDesign['age']> = {
  child: { zh: '孩子', en: 'Child' },
  teen: { zh: '少年', en: 'Teen' },
  adult: { zh: '成年', en: 'Adult' },
  middle: { zh: '中年', en: 'Middle-aged' },
  elder: { zh: '老年', en: 'Elder' },
}

// The drawn families name themselves in one word; a test holds these to them.
export const eyeWords: Words<string> = {
  almond: { zh: '杏眼', en: 'Almond' },
  round: { zh: '圆眼', en: 'Round' },
  phoenix: { zh: '丹凤眼', en: 'Phoenix' },
  droopy: { zh: '垂眼', en: 'Droopy' },
  narrow: { zh: '细长眼', en: 'Narrow' },
  hooded: { zh: '内双', en: 'Hooded' },
  single: { zh: '单眼皮', en: 'Single lid' },
  deep: { zh: '深眼窝', en: 'Deep-set' },
  peach: { zh: '桃花眼', en: 'Smiling' },
}

export const browWords: Words<string> = {
  straight: { zh: '平眉', en: 'Straight' },
  arched: { zh: '弯眉', en: 'Arched' },
  sword: { zh: '剑眉', en: 'Sword' },
  soft: { zh: '柔眉', en: 'Soft' },
  thick: { zh: '浓眉', en: 'Thick' },
  thin: { zh: '细眉', en: 'Thin' },
  fallen: { zh: '八字眉', en: 'Fallen' },
  stub: { zh: '短粗眉', en: 'Short and thick' },
  low: { zh: '压眼眉', en: 'Low' },
}

export const noseWords: Words<string> = {
  small: { zh: '小巧', en: 'Small' },
  straight: { zh: '挺直', en: 'Straight' },
  hooked: { zh: '鹰钩', en: 'Hooked' },
  broad: { zh: '宽厚', en: 'Broad' },
  button: { zh: '短圆', en: 'Button' },
  sharp: { zh: '尖细', en: 'Sharp' },
  round: { zh: '圆头', en: 'Round' },
  snub: { zh: '翘鼻', en: 'Turned up' },
}

export const mouthWords: Words<string> = {
  soft: { zh: '柔和', en: 'Soft' },
  thin: { zh: '薄唇', en: 'Thin' },
  full: { zh: '丰唇', en: 'Full' },
  wide: { zh: '宽口', en: 'Wide' },
  small: { zh: '小口', en: 'Small' },
  stern: { zh: '嘴角下垂', en: 'Stern' },
  curled: { zh: '嘴角上翘', en: 'Curled' },
  pout: { zh: '嘟唇', en: 'Pout' },
}
