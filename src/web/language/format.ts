import type { Language } from '#core'

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }

/** `1:05`, `12:00`, `1:02:03`: running time of something that plays. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** `8 秒`, `3 分钟`, `2 小时 10 分`: how long something takes. */
export function duration(seconds: number, language: Language): string {
  const [s, min, h] = language === 'zh' ? [' 秒', ' 分钟', ' 小时'] : [' s', ' min', ' h']
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))}${s}`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes}${min}`
  return `${Math.floor(minutes / 60)}${h}${minutes % 60 === 0 ? '' : ` ${minutes % 60}${min}`}`
}

const steps: readonly (readonly [number, Intl.RelativeTimeFormatUnit])[] = [
  [60, 'second'],
  [60, 'minute'],
  [24, 'hour'],
  [30, 'day'],
  [12, 'month'],
  [Number.POSITIVE_INFINITY, 'year'],
]

/** `3 分钟前`, `yesterday`. */
export function ago(moment: string, language: Language, now = Date.now()): string {
  const format = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' })
  let value = (Date.parse(moment) - now) / 1000
  if (Math.abs(value) < 45) return language === 'zh' ? '刚刚' : 'just now'
  for (const [size, unit] of steps) {
    if (Math.abs(value) < size) return format.format(Math.round(value), unit)
    value /= size
  }
  return format.format(Math.round(value), 'year')
}

/** Date and time to the minute. */
export function moment(at: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
}

export function bytes(count: number): string {
  if (count < 1e6) return `${Math.max(1, Math.round(count / 1e3))} KB`
  return count < 1e9 ? `${(count / 1e6).toFixed(1)} MB` : `${(count / 1e9).toFixed(2)} GB`
}

/** Money in minor units, as the currency is written. */
export function money({ amount, currency }: { amount: number; currency: string }, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], { style: 'currency', currency })
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
