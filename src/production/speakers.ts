import { findSoundBank, openSpeakEngines, type SpeakEngines, type SpeechServiceOptions } from '#engines'
import { type Config, readConfig } from '#store'
import { type Makers, readMakers } from './graph/makers.ts'

export interface SpeakersOptions {
  home: string
  /** Speaking programs of each kind. */
  copies: number
  /** False for the voices of this machine alone, whatever service a person has chosen. */
  hosted?: boolean
}

/** Who speaks and plays in an installation, by its settings, and the versions of everybody who makes. Call `engines.close` in the end. */
export async function openSpeakers({ home, copies, hosted = true }: SpeakersOptions): Promise<{
  engines: SpeakEngines
  makers: Makers
}> {
  const { soundBank, voiceModel, voiceService } = await readConfig(home)
  const service = hosted && voiceService !== null ? serviceOf(voiceService) : null
  const engines = await openSpeakEngines({ copies, voiceModel, hosted: service })
  try {
    const bank = await findSoundBank(soundBank)
    return { engines, makers: await readMakers(engines, bank?.digest ?? null) }
  } catch (error) {
    await engines.close()
    throw error
  }
}

/** The service as its engine takes it. Its key lies in the environment and nowhere else. */
function serviceOf(
  { timeoutSeconds, atOnce, perMinute, unclear, ...service }: NonNullable<Config['voiceService']>,
  environment: NodeJS.ProcessEnv = process.env,
): SpeechServiceOptions {
  return {
    ...service,
    limits: { atOnce, rate: perMinute === null ? null : { calls: perMinute, seconds: 60 } },
    timeoutMs: timeoutSeconds * 1000,
    repeats: unclear === 'repeat',
    key: environment['SANBU_VOICE_KEY'] || null,
  }
}
