import type { FigureSubject } from '../character/subject.ts'
import { mixColours, shiftColour } from '../colour/colour.ts'
import { skinLine, skinShadow } from '../colour/palette.ts'

export interface SkinTones {
  base: string
  light: string
  shadow: string
  deep: string
  line: string
  flush: string
  lip: string
}

/** The skin's colours at this instant: pallor takes the blood out of it. */
export function skinTones({ design, pose }: FigureSubject): SkinTones {
  const base = pose.face.pale > 0 ? mixColours(design.skin, '#e6eaf4', pose.face.pale * 0.5) : design.skin
  const shadow = skinShadow(base)
  return {
    base,
    light: mixColours(base, '#fffaf2', 0.55),
    shadow,
    deep: shiftColour(shadow, { lightness: -0.1, chroma: 0.02, hue: -8 }),
    line: skinLine(base),
    flush: shiftColour(base, { lightness: -0.12, chroma: 0.1, hue: -32 }),
    lip: shiftColour(base, { lightness: -0.2, chroma: 0.085, hue: -32 }),
  }
}
