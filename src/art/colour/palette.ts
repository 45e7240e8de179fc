import { hexFromOklab, hexFromOklch, oklabFromHex, oklchFromHex, shiftColour } from './colour.ts'

/*
 * Shadows keep their hue alive: never grey, never black laid on top. The numbers were found by looking (art bible §4).
 */

/** Peach turns to coral. */
export function skinShadow(skin: string): string {
  return shiftColour(skin, { lightness: -0.1, chroma: 0.045, hue: -18 })
}

/** Light cloth goes lavender, dark cloth stays neutral. */
export function clothShadow(cloth: string): string {
  const { L, a, b } = oklabFromHex(cloth)
  const m = 0.9 * L * L + 0.08
  return hexFromOklab({ L: L * 0.83 - 0.025, a: a * 1.06 + 0.012 * m, b: b * 0.96 - 0.05 * m })
}

/** The lit edge of cloth. */
export function clothLight(cloth: string): string {
  const { L, C, h } = oklchFromHex(cloth)
  return hexFromOklch({ L: Math.min(0.99, L + 0.06 + 0.04 * (1 - L)), C: C * 0.94, h })
}

export interface HairTones {
  base: string
  shadow: string
  deep: string
  light: string
  gloss: string
}

export function hairTones(hair: string): HairTones {
  const lch = oklchFromHex(hair)
  // Black hair drawn black is a hole in the picture, and grey without a hue is dust.
  const L = Math.max(lch.L, 0.315)
  const C = lch.C < 0.02 ? 0.022 : lch.C
  const h = lch.C < 0.02 ? 275 : lch.h
  const dark = L < 0.42
  const towards = (target: number, most: number) => {
    const turn = ((target - h + 540) % 360) - 180
    return h + Math.max(-most, Math.min(most, turn * 0.7))
  }
  return {
    base: hexFromOklch({ L, C, h }),
    shadow: dark
      ? hexFromOklch({ L: L - 0.085, C, h })
      : hexFromOklch({ L: L - 0.115, C: C * 0.95, h: towards(290, L > 0.7 ? 28 : 10) }),
    deep: dark ? hexFromOklch({ L: L - 0.12, C, h }) : hexFromOklch({ L: L - 0.2, C: C * 0.8, h: towards(290, 12) }),
    light: hexFromOklch({ L: Math.min(0.98, L + (dark ? 0.1 : 0.075)), C, h }),
    gloss: dark
      ? hexFromOklch({ L: L + 0.29, C: C * 0.8 + 0.015, h: towards(270, 28) })
      : hexFromOklch({ L: Math.min(0.985, L + 0.17), C: C * 0.75, h }),
  }
}

/** Line art is a dark of what it bounds, never pure black. */
export function lineColour(base: string): string {
  const { L, C, h } = oklchFromHex(base)
  return hexFromOklch({ L: Math.min(0.34, 0.45 * L), C: Math.min(0.09, 0.8 * C + 0.015), h })
}

export function skinLine(skin: string): string {
  const { L, C, h } = oklchFromHex(skin)
  return hexFromOklch({ L: L - 0.52, C: C + 0.03, h: h - 12 })
}
