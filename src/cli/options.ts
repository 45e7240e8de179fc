import { type FrameRate, parseFrameRate } from '#core'
import { type EpisodeChoice, isMasterSize, parseEpisodeChoice } from '#production'
import { type LoudnessProfile, loudnessProfileSchema } from '#sound'
import { UsageError } from './terminal.ts'

/** `3`, `1-3` or `1,3,5-7`. */
export function parseEpisodes(text: string | undefined): EpisodeChoice | null {
  if (text === undefined) return null
  const choice = parseEpisodeChoice(text)
  if (choice === null) {
    throw new UsageError({
      zh: `--episodes 应写成 3、1-3 或 1,3,5-7，不是「${text}」`,
      en: `--episodes takes 3, 1-3 or 1,3,5-7, not "${text}"`,
    })
  }
  return choice
}

export function parseSize(text: string): { width: number; height: number } {
  const match = /^(\d{2,4})[x×*](\d{2,4})$/i.exec(text.trim())
  const size = { width: Number(match?.[1]), height: Number(match?.[2]) }
  if (match === null || !isMasterSize(size.width, size.height)) {
    throw new UsageError({
      zh: `--size 应是 9:16 的偶数大小，如 1080x1920 或 540x960，不是「${text}」`,
      en: `--size takes an even 9:16 size such as 1080x1920 or 540x960, not "${text}"`,
    })
  }
  return size
}

export function parseRate(text: string): FrameRate {
  const rate = parseFrameRate(text)
  const perSecond = rate === null ? 0 : rate.numerator / rate.denominator
  if (rate === null || perSecond < 8 || perSecond > 60) {
    throw new UsageError({
      zh: `--fps 应在 8 到 60 之间，如 25、24 或 29.97，不是「${text}」`,
      en: `--fps takes 8 to 60, such as 25, 24 or 29.97, not "${text}"`,
    })
  }
  return rate
}

export const parseWorkers = (text: string | undefined) => parseWhole('--workers', text, 1, 256)
export const parsePort = (text: string | undefined) => parseWhole('--port', text, 0, 65_535)

function parseWhole(option: string, text: string | undefined, least: number, most: number): number | null {
  if (text === undefined) return null
  const count = Number(text)
  if (!Number.isInteger(count) || count < least || count > most) {
    throw new UsageError({
      zh: `${option} 应是 ${least} 到 ${most} 的整数，不是「${text}」`,
      en: `${option} takes a whole number from ${least} to ${most}, not "${text}"`,
    })
  }
  return count
}

/** The name of a loudness profile. */
export function parseLoudness(text: string): LoudnessProfile {
  const parsed = loudnessProfileSchema.safeParse(text)
  if (parsed.success) return parsed.data
  const names = loudnessProfileSchema.options.join(', ')
  throw new UsageError({
    zh: `没有响度标准「${text}」，有：${names}`,
    en: `There is no loudness profile "${text}"; there are: ${names}`,
  })
}

/** A mistyped language is not worth guessing about. */
export function checkLanguage(text: string | undefined): void {
  if (text === undefined || text === 'zh' || text === 'en') return
  throw new UsageError({ zh: `--lang 只有 zh 和 en，没有「${text}」`, en: `--lang takes zh or en, not "${text}"` })
}
