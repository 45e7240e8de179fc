import { findSoundBank, openSpeakEngines, type SpeakEngines } from '#engines'
import { readConfig } from '#store'
import { type Makers, readMakers } from './graph/makers.ts'

/** Who speaks and plays in an installation, by its settings, and the versions of everybody who makes. Call `engines.close` in the end. */
export async function openSpeakers({
  home,
  copies,
}: {
  home: string
  copies: number
}): Promise<{ engines: SpeakEngines; makers: Makers }> {
  const { soundBank, voiceModel } = await readConfig(home)
  const engines = await openSpeakEngines({ copies, voiceModel })
  try {
    const bank = await findSoundBank(soundBank)
    return { engines, makers: await readMakers(engines, bank?.digest ?? null) }
  } catch (error) {
    await engines.close()
    throw error
  }
}
