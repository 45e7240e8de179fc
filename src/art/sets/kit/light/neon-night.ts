import type { Pen } from '../base/pen.ts'
import { toneOf } from '../base/tone.ts'

/** The pen where it is always a violet evening, whatever the hour: down between the towers. */
export function inNeonNight(pen: Pen): Pen {
  const night = toneOf({ time: 'night', weather: 'clear', seed: '' }, false)
  return { ...pen, tone: { ...night, haze: '#6a3f9e', wet: pen.tone.wet, snow: pen.tone.snow, fog: pen.tone.fog } }
}
