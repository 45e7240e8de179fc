/** What a text says about the parts of a face: members of the families of cuts, eyes, brows, noses and mouths. */
export interface FaceWords {
  cut?: string
  eyes?: string
  brows?: string
  nose?: string
  mouth?: string
}

const table: readonly (readonly [words: RegExp, says: FaceWords])[] = [
  [/国字脸|方脸|方下巴|下颌方正|square[- ](?:jaw|face|chin)/i, { cut: 'square' }],
  [/圆脸|娃娃脸|圆圆的脸|round[- ]?(?:face|cheek)|baby[- ]faced/i, { cut: 'round' }],
  [/瓜子脸|锥子脸|尖下巴|heart-shaped face|pointed chin/i, { cut: 'heart' }],
  [/鹅蛋脸|oval face/i, { cut: 'oval' }],
  [/长脸|马脸|long[- ]face/i, { cut: 'long' }],
  [/颧骨(?:高|突)|高颧骨|high cheek-?bones/i, { cut: 'diamond' }],
  [/单眼皮|single eyelids?/i, { eyes: 'single' }],
  [/桃花眼|含情眼|smiling eyes/i, { eyes: 'peach' }],
  [/眼窝深|深眼窝|深邃的眼|deep[- ]set eyes/i, { eyes: 'deep' }],
  [/三角眼|肿眼泡|眼皮耷拉|heavy[- ]lidded|hooded eyes/i, { eyes: 'hooded' }],
  [/剑眉/, { brows: 'sword' }],
  [/浓眉|粗眉|bushy (?:eye)?brows|thick (?:eye)?brows/i, { brows: 'thick' }],
  [/八字眉|愁眉/, { brows: 'fallen' }],
  [/柳叶眉|柳眉|弯眉|arched (?:eye)?brows/i, { brows: 'arched' }],
  [/细眉|thin (?:eye)?brows/i, { brows: 'thin' }],
  [/鹰钩鼻|鹰鼻|hook(?:ed)?[- ]nose|(?:hooked|aquiline|beaked) nose|hook-nosed|hawk-nosed/i, { nose: 'hooked' }],
  [/蒜头鼻|酒糟鼻|bulbous nose/i, { nose: 'round' }],
  [/塌鼻|宽鼻|阔鼻|(?:broad|flat|wide) nose/i, { nose: 'broad' }],
  [/翘鼻|朝天鼻|(?:snub|turned[- ]up|upturned) nose/i, { nose: 'snub' }],
  [/尖鼻|(?:sharp|pointed|thin) nose/i, { nose: 'sharp' }],
  [/高鼻梁|鼻梁高|鼻梁挺|straight nose/i, { nose: 'straight' }],
  [/薄唇|嘴唇薄|thin[- ]lip/i, { mouth: 'thin' }],
  [/厚唇|厚嘴唇|嘴唇厚|丰唇|full[- ]lip|thick[- ]lip/i, { mouth: 'full' }],
  [/樱桃小口|樱桃小嘴|小嘴|small mouth/i, { mouth: 'small' }],
  [/大嘴|阔口|(?:wide|big|broad) mouth/i, { mouth: 'wide' }],
  [/嘴角下垂|嘴角向下|down-?turned mouth/i, { mouth: 'stern' }],
  [/嘴角上扬|嘴角上翘|似笑非笑|smirking mouth/i, { mouth: 'curled' }],
]

/** What the words leave open has no entry; of two words for one part the first in the table counts. */
export function faceFromWords(text: string): FaceWords {
  return Object.assign(
    {},
    ...table
      .filter(([words]) => words.test(text))
      .map(([, says]) => says)
      .reverse(),
  ) as FaceWords
}
