import type { FrameRate } from '#core'

/** `1:04.12`: minutes, seconds and frames, as an editor counts. */
export function timecode(frame: number, rate: FrameRate): string {
  const perSecond = Math.round(rate.numerator / rate.denominator)
  const whole = Math.max(0, Math.floor(frame))
  const seconds = Math.floor(whole / perSecond)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}.${two(whole % perSecond)}`
}

/** `3.2`: seconds with one digit. */
export function shortSeconds(frames: number, rate: FrameRate): string {
  return ((frames * rate.denominator) / rate.numerator).toFixed(1)
}
