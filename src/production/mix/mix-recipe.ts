import { findSoundBank, openSoundBank } from '#engines'
import { type Band, loudnessProfiles, type Mix, mixEpisode, type SpokenLine } from '#sound'
import { type ArtefactStore, readConfig } from '#store'
import type { SoundRecipe } from '../graph/sound.ts'
import { loadOwnSounds } from '../own-sounds.ts'
import { parseSamples } from '../samples.ts'
import { openPieceShelf } from './piece-shelf.ts'

/** Mixes what a recipe says, with the voices and recordings that lie in the store. */
export async function mixRecipe(recipe: SoundRecipe, store: ArtefactStore, stems = false): Promise<Mix> {
  const { episode, rate, language, seed, voices, own, loudness } = recipe
  const spoken = new Map<string, SpokenLine>()
  for (const [line, address] of Object.entries(voices)) {
    const bytes = await store.get('voice', address)
    if (bytes === null) throw new Error(`the voice of ${line} is gone from the store`)
    const { head, channels } = parseSamples(bytes)
    spoken.set(line, { samples: channels[0]!, sampleRate: Number(head['sampleRate']), key: address })
  }
  return mixEpisode({
    ...{ episode, rate, voices: spoken, language, seed, stems, shelf: openPieceShelf(store, recipe.maker) },
    ...(await bandOf(store.home)),
    own: await loadOwnSounds(store, own),
    target: loudnessProfiles[loudness],
  })
}

/** The bank of this installation plays, if it has one. */
async function bandOf(home: string): Promise<{ band?: Band }> {
  const bank = await findSoundBank((await readConfig(home)).soundBank)
  return bank === null ? {} : { band: await openSoundBank(bank.file) }
}
