import { hexFromOklab, mixColours, oklabFromHex } from '../../../colour/colour.ts'
import type { SetRequest } from '../../set.ts'
import { leafIn, type Season, seasonOf } from './season.ts'

export type Hour = 'day' | 'night' | 'dawn' | 'dusk'

/** The light that a set stands in: colours of its sky and air, and how local colours look in it. */
export interface Tone {
  hour: Hour
  /** Lamps are on. */
  dark: boolean
  wet: boolean
  snow: boolean
  fog: boolean
  overcast: boolean
  /** Sky from zenith to horizon. */
  sky: readonly [string, string, string, string]
  /** What distance fades into. */
  haze: string
  /** The sun's, the moon's, the window's light. */
  key: string
  /** Strength of that light, 0–1. */
  keyPower: number
  /** What shadows lean to. */
  shade: string
  lamp: string
  /** Strength of lamps, 0–1. */
  lampPower: number
  season: Season | null
  /** A leaf's local colour at this time of year; still to be lit. */
  leaf(hex: string): string
  /** A local (noon) colour as it looks here; `exposure` over 1 is nearer to the light. */
  lit(hex: string, exposure?: number): string
}

interface HourLight {
  sky: readonly [string, string, string, string]
  haze: string
  key: string
  keyPower: number
  shade: string
  lampPower: number
  outdoors: Cast
  indoors: Cast
}

/** Lightness and chroma are scaled, then the colour is pulled towards `tint` by `pull`. */
interface Cast {
  lightness: number
  chroma: number
  tint: string
  pull: number
}

const hours: Record<Hour, HourLight> = {
  day: {
    sky: ['#3f7fc9', '#74aee6', '#b4d9f4', '#e9f3f4'],
    haze: '#cfe3f0',
    key: '#fff3d6',
    keyPower: 1,
    shade: '#6f7fa8',
    lampPower: 0.18,
    outdoors: { lightness: 1, chroma: 1, tint: '#fff4dc', pull: 0.03 },
    indoors: { lightness: 0.985, chroma: 0.96, tint: '#fff6e6', pull: 0.05 },
  },
  dawn: {
    sky: ['#46588f', '#8d86b8', '#e6a9ad', '#ffdcae'],
    haze: '#e6c3c0',
    key: '#ffd9b0',
    keyPower: 0.85,
    shade: '#5c5a90',
    lampPower: 0.45,
    outdoors: { lightness: 0.86, chroma: 0.86, tint: '#f0a9a0', pull: 0.13 },
    indoors: { lightness: 0.84, chroma: 0.85, tint: '#f2b6a8', pull: 0.12 },
  },
  dusk: {
    sky: ['#2f2c66', '#7a4484', '#e2705f', '#ffc46e'],
    haze: '#d98873',
    key: '#ffb469',
    keyPower: 0.95,
    shade: '#4b2f68',
    lampPower: 0.75,
    outdoors: { lightness: 0.73, chroma: 0.95, tint: '#d7654f', pull: 0.17 },
    indoors: { lightness: 0.76, chroma: 0.95, tint: '#e08a58', pull: 0.16 },
  },
  night: {
    sky: ['#0b1030', '#161d4c', '#2a3670', '#4a5590'],
    haze: '#39447e',
    key: '#b9ccff',
    keyPower: 0.55,
    shade: '#0e1136',
    lampPower: 1,
    outdoors: { lightness: 0.59, chroma: 0.7, tint: '#3a4f9e', pull: 0.28 },
    indoors: { lightness: 0.62, chroma: 0.98, tint: '#6a3d52', pull: 0.2 },
  },
}

export function toneOf(request: SetRequest, interior: boolean): Tone {
  const hour: Hour = request.time === 'unknown' ? 'day' : request.time
  const light = hours[hour]
  const season = seasonOf(request.seed)
  const overcast = ['cloudy', 'rain', 'snow', 'fog', 'storm'].includes(request.weather)
  const storm = request.weather === 'storm'
  const cast = interior ? light.indoors : light.outdoors
  const grey = hour === 'night' ? '#20263f' : hour === 'dusk' ? '#6d5566' : hour === 'dawn' ? '#a799a5' : '#b3bfcc'
  const cloud = overcast ? (storm ? 0.8 : request.weather === 'snow' ? 0.5 : 0.6) : 0
  const dim = overcast && !interior ? (storm ? 0.8 : 0.92) : 1
  const sky = light.sky.map((c, i) =>
    darken(mixColours(c, grey, cloud * (i === 3 ? 0.6 : 1)), storm ? 0.72 : 1),
  ) as unknown as Tone['sky']
  return {
    hour,
    dark: hour === 'night' || hour === 'dusk' || storm,
    wet: request.weather === 'rain' || storm,
    snow: request.weather === 'snow',
    fog: request.weather === 'fog',
    overcast,
    sky,
    haze: darken(mixColours(light.haze, grey, cloud * 0.7), storm ? 0.75 : 1),
    key: overcast ? mixColours(light.key, '#dfe8f4', 0.6) : light.key,
    keyPower: light.keyPower * (overcast ? 0.45 : 1),
    shade: light.shade,
    lamp: '#ffc987',
    season,
    leaf: (hex) => leafIn(season, hex),
    lampPower: Math.min(1, light.lampPower + (overcast ? 0.25 : 0)),
    lit: (hex, exposure = 1) => {
      const { L, a, b } = oklabFromHex(hex)
      const t = oklabFromHex(cast.tint)
      const chroma = cast.chroma * (overcast && !interior ? 0.78 : 1)
      const dimmed = L * cast.lightness * dim
      return hexFromOklab({
        L: Math.min(0.995, (dimmed + (t.L * cast.lightness - dimmed) * cast.pull * 0.35) * exposure),
        a: a * chroma + (t.a - a * chroma) * cast.pull,
        b: b * chroma + (t.b - b * chroma) * cast.pull,
      })
    },
  }
}

function darken(hex: string, by: number): string {
  const { L, a, b } = oklabFromHex(hex)
  return hexFromOklab({ L: L * by, a: a * by, b: b * by })
}
