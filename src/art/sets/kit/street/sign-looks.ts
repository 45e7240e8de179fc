import type { LocalText } from '#core'

/** What hangs over a street: words and the colours of their tubes. */
export interface SignLook {
  words: readonly LocalText[]
  colours: readonly string[]
}

/** The same words in both languages, in the same order. */
const words = (zh: string, en: string): LocalText[] => {
  const english = en.split(' ')
  return zh.split(' ').map((word, i) => ({ zh: word, en: english[i]! }))
}

/** Shops of today. */
export const shopSigns: SignLook = {
  words: words('茶饮 书店 面馆 花店 药房 咖啡 超市 酒家', 'TEA BOOKS DINER BLOOM MEDS CAFE MARKET WINE'),
  colours: ['#ff8a5c', '#5cc8ff', '#ffcf5c', '#ff6fae', '#7ae0b0'],
}

/** What is open late in a back street. */
export const alleySigns: SignLook = {
  words: words('面馆 茶楼 旅馆 当铺 药房 酒吧 修表 烧烤', 'NOODLE TEA HOTEL PAWN MEDS BAR CLOCKS GRILL'),
  colours: ['#ff5ca8', '#5ce0ff', '#ffb84a', '#a06bff', '#5cf0a0'],
}

/** Trades of the near future. */
export const futureSigns: SignLook = {
  words: words('义体 面馆 典当 诊所 酒吧 网络 茶室 维修', 'LIMBS NOODLE PAWN CLINIC BAR NET TEA REPAIR'),
  colours: ['#ff4fa8', '#4fe0ff', '#ffd04f', '#a86bff', '#5cffb0'],
}
