import type { Language, LocalText } from '#core'
import type { Pen } from './pen.ts'

/** The language in which a place is written over its doors: that of its heading. `夜市` is Chinese, `EXT. MARKET` English. */
export const languageOfPlace = (heading: string): Language =>
  /\p{Script=Latin}/u.test(heading) && !/\p{Script=Han}/u.test(heading) ? 'en' : 'zh'

/** Words as they stand on signs of this place. */
export const sign = (pen: Pen, text: LocalText): string => text[pen.language]
