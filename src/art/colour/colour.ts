/** OKLab (Björn Ottosson, 2020): L 0–1, a and b about −0.4…0.4. Mixing and shading here keep hue and lightness even. */
export interface Oklab {
  L: number
  a: number
  b: number
}
/** OKLCH: lightness, chroma, hue in degrees. */
export interface Oklch {
  L: number
  C: number
  h: number
}

const known = new Map<string, Oklab>()

/** `#rrggbb` to OKLab. */
export function oklabFromHex(hex: string): Oklab {
  const kept = known.get(hex)
  if (kept !== undefined) return kept
  const value = Number.parseInt(hex.slice(1, 7), 16)
  const [r, g, b] = [(value >> 16) & 255, (value >> 8) & 255, value & 255].map((channel) => {
    const c = channel / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lab = {
    L: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  }
  if (known.size < 5000) known.set(hex, lab)
  return lab
}

/** OKLab to `#rrggbb`, clipped to the screen's range. */
export function hexFromOklab({ L, a, b }: Oklab): string {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${channels
    .map((c) => {
      const encoded = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.max(c, 0) ** (1 / 2.4) - 0.055
      return Math.round(Math.min(1, Math.max(0, encoded)) * 255)
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`
}

export function oklchFromHex(hex: string): Oklch {
  const { L, a, b } = oklabFromHex(hex)
  return { L, C: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 }
}

export function hexFromOklch({ L, C, h }: Oklch): string {
  const angle = (h * Math.PI) / 180
  return hexFromOklab({ L, a: C * Math.cos(angle), b: C * Math.sin(angle) })
}

/** From `from` (t = 0) to `to` (t = 1) through OKLab. */
export function mixColours(from: string, to: string, t: number): string {
  const p = oklabFromHex(from)
  const q = oklabFromHex(to)
  return hexFromOklab({ L: p.L + (q.L - p.L) * t, a: p.a + (q.a - p.a) * t, b: p.b + (q.b - p.b) * t })
}

/** A colour in light of another: each channel of the screen's, multiplied. */
export function multiplyColours(colour: string, light: string): string {
  const [a, b] = [Number.parseInt(colour.slice(1, 7), 16), Number.parseInt(light.slice(1, 7), 16)]
  const channel = (shift: number) => Math.round((((a >> shift) & 255) * ((b >> shift) & 255)) / 255)
  return `#${[16, 8, 0].map((shift) => channel(shift).toString(16).padStart(2, '0')).join('')}`
}

/** Lighter or darker (`lightness`), more or less colourful (`chroma`), hue turned by `hue` degrees; all are added. */
export function shiftColour(hex: string, shift: { lightness?: number; chroma?: number; hue?: number }): string {
  const { L, C, h } = oklchFromHex(hex)
  return hexFromOklch({
    L: Math.min(1, Math.max(0, L + (shift.lightness ?? 0))),
    C: Math.max(0, C + (shift.chroma ?? 0)),
    h: h + (shift.hue ?? 0),
  })
}

/** `#rrggbb` with an alpha, 0–1, as `#rrggbbaa`. */
export function withAlpha(hex: string, alpha: number): string {
  return `${hex.slice(0, 7)}${Math.round(Math.min(1, Math.max(0, alpha)) * 255)
    .toString(16)
    .padStart(2, '0')}`
}
