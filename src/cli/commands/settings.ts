import { readFile } from 'node:fs/promises'
import { type Config, configSchema, homeFolder, readConfig, writeConfig } from '#store'
import { checkLanguage } from '../options.ts'
import { exitCodes, say, type Terminal, UsageError } from '../terminal.ts'

export interface SettingsFlags {
  json?: boolean
  lang?: string
  home?: string
  producer?: string
  storeGigabytes?: string
  voiceService?: string
}

/** `sanbu settings`: what is set once for this installation; with options, sets it. */
export async function runSettings(flags: SettingsFlags, terminal: Terminal): Promise<number> {
  checkLanguage(flags.lang)
  const home = homeFolder(flags.home)
  const change: Partial<Config> = {
    ...(flags.producer === undefined ? {} : { contentProducer: flags.producer.trim() || null }),
    ...(flags.storeGigabytes === undefined ? {} : { storeGigabytes: gigabytes(flags.storeGigabytes) }),
    ...(flags.voiceService === undefined ? {} : { voiceService: await voiceServiceIn(flags.voiceService) }),
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

/** A service as `docs/sound.md` describes it. */
async function voiceServiceIn(file: string): Promise<Config['voiceService']> {
  if (file === 'none') return null
  try {
    return configSchema.shape.voiceService.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/\s+/g, ' ').slice(0, 300) : String(cause)
    throw new UsageError({
      zh: `--voice-service 的文件不能用：${file}（${why}）`,
      en: `--voice-service cannot use ${file} (${why})`,
    })
  }
}
