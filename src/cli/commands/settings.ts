import type { Language } from '#core'
import { type Config, homeFolder, readConfig, writeConfig } from '#store'
import { checkLanguage } from '../options.ts'
import { exitCodes, say, type Terminal, UsageError } from '../terminal.ts'

export interface SettingsFlags {
  json?: boolean
  lang?: string
  home?: string
  producer?: string
  storeGigabytes?: string
}

/** `sanbu settings`: what is set once for this installation; with options, sets it. */
export async function runSettings(flags: SettingsFlags, language: Language, terminal: Terminal): Promise<number> {
  checkLanguage(flags.lang)
  const home = homeFolder(flags.home)
  const change: Partial<Config> = {
    ...(flags.producer === undefined ? {} : { contentProducer: flags.producer.trim() || null }),
    ...(flags.storeGigabytes === undefined ? {} : { storeGigabytes: gigabytes(flags.storeGigabytes) }),
  }
  if (Object.keys(change).length > 0) await writeConfig(home, change)
  const settings = await readConfig(home)
  if (flags.json === true) say(terminal, JSON.stringify(settings, null, 2))
  else
    for (const [name, value] of Object.entries(settings))
      say(terminal, `${name}: ${typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? '-')}`)
  return exitCodes.fine
}

function gigabytes(text: string): number {
  const number = Number(text)
  if (Number.isFinite(number) && number >= 0.1) return number
  throw new UsageError({
    zh: `--store-gigabytes 应是不小于 0.1 的数，不是「${text}」`,
    en: `--store-gigabytes takes a number from 0.1, not "${text}"`,
  })
}
