import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { StudioError } from '#core'
import { writeWholeFile } from '#media'
import { voiceServiceSchema } from './voice-service.ts'

/** What a person sets once for this installation: `<home>/config.json`. Everything has a default. */
export const configSchema = z.object({
  /** Who answers for what is made, as the AI label names them: the 27-character provider code of TC260-PG-20252A. */
  contentProducer: z.string().nullable().default(null),
  /** General MIDI bank (sf2, sf3) that plays the music; null looks where systems keep one, `none` plays without. */
  soundBank: z.string().nullable().default(null),
  /** Folder of a sherpa-onnx voice model that speaks before the embedded voices; null speaks without. */
  voiceModel: z.string().nullable().default(null),
  /** A service that speaks all lines; null speaks here. */
  voiceService: voiceServiceSchema.nullable().default(null),
  /** Bound of the artefact store, gigabytes. */
  storeGigabytes: z.number().min(0.1).default(20),
})
export type Config = z.infer<typeof configSchema>

/** Environment variables win over the file: `SANBU_CONTENT_PRODUCER`, `SANBU_STORE_GB`, `SANBU_SOUND_BANK`. */
export async function readConfig(home: string, environment: NodeJS.ProcessEnv = process.env): Promise<Config> {
  const file = join(home, 'config.json')
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return '{}'
    throw error
  })
  const {
    SANBU_CONTENT_PRODUCER: producer,
    SANBU_STORE_GB: gigabytes,
    SANBU_SOUND_BANK: bank,
    SANBU_VOICE_MODEL: model,
  } = environment
  try {
    return configSchema.parse({
      ...JSON.parse(text),
      ...(model ? { voiceModel: model } : {}),
      ...(bank ? { soundBank: bank } : {}),
      ...(producer ? { contentProducer: producer } : {}),
      ...(gigabytes ? { storeGigabytes: Number(gigabytes) } : {}),
    })
  } catch (error) {
    throw new StudioError({
      code: 'store.bad-config',
      message: {
        zh: `设置文件有误：${file}（${String(error).slice(0, 200)}）`,
        en: `The settings file is wrong: ${file} (${String(error).slice(0, 200)})`,
      },
      cause: error,
    })
  }
}

/** Changes settings in the file; what it says besides stays. Variables of the environment still win when it is read. */
export async function writeConfig(home: string, change: Partial<Config>): Promise<void> {
  const file = join(home, 'config.json')
  // A file that cannot be read is not written over.
  await readConfig(home, {})
  const text = await readFile(file, 'utf8').catch(() => '{}')
  const kept = JSON.parse(text) as Record<string, unknown>
  await writeWholeFile(file, `${JSON.stringify({ ...kept, ...change }, null, 2)}\n`)
}
