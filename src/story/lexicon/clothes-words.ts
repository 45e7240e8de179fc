/** Clothes that a text puts on somebody or takes off. */
export interface ClothesChange {
  /** `on`: changed into now; `worn`: found so; `off`: what was usual before is worn again. */
  is: 'on' | 'worn' | 'off'
  /** What follows the verb: 一件红色晚礼服, `a torn raincoat`. */
  words: string
  /** UTF-16 offset of the verb. */
  at: number
}

const verbs: readonly (readonly [ClothesChange['is'], RegExp])[] = [
  [
    'off',
    /换回|换下|脱下|脱掉|脱去|恢复(?=[女男本原])|\b(?:takes? off|took off|removes?|changes? back into|changed back into)\b/giu,
  ],
  [
    'on',
    /换上|换了(?=[身件套一])|换成|换好|穿上|披上|套上|改穿|\b(?:changes? into|changed into|puts? on|slips? into|pulls? on|dons|shrugs? into)\b/giu,
  ],
  [
    'worn',
    /穿着|身穿|身着|披着|穿了?(?=一?[件身套袭])|一身(?=[^是伤血汗水泥酒])|\b(?:wearing|dressed in|clad in|wears)\b/giu,
  ],
]

/** 伪装成护士, `disguised as a nurse`: the clothes of whoever one is taken for. */
const guise =
  /(?:伪装成|乔装成|乔装打扮成|假扮成?|扮作|扮成|打扮成)(?:一?[个名位])?([\p{Script=Han}]{2,6})|\bdisguised as (?:an? )?([a-z -]{3,20})/giu

/** In the order of the text. Words end with the clause. */
export function clothesIn(text: string): ClothesChange[] {
  const found: ClothesChange[] = []
  for (const [is, pattern] of verbs) {
    for (const { index, 0: verb } of text.matchAll(pattern)) {
      if (found.some(({ at }) => Math.abs(at - index) < 3)) continue
      const words = text.slice(index + verb.length, index + verb.length + 32).split(/[，。,.;；！!？?、]|\band\b/u)[0]!
      // 脱下 and 换回 need no more; 穿着 without a word of what is nothing.
      if (words.trim() !== '' || is === 'off') found.push({ is, words: words.trim(), at: index })
    }
  }
  for (const { index, 1: zh, 2: en } of text.matchAll(guise))
    found.push({ is: 'on', words: zh === undefined ? `${en!.trim()} uniform` : `${zh}服`, at: index })
  return found.sort((a, b) => a.at - b.at)
}
