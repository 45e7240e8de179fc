import { basename, join } from 'node:path'
import { sampleRate } from '#core'
import { printWav, writeWholeFile } from '#media'
import { boardSeries, castSeries } from '#series'
import { homeFolder, openArtefactStore } from '#store'
import { readScript } from '#story'
import { chooseEpisodes, episodesOf } from './episodes.ts'
import { planSound } from './graph/sound.ts'
import { planVoices } from './graph/voices.ts'
import { mixRecipe } from './mix/mix-recipe.ts'
import type { MakeOptions } from './options.ts'
import { readSource } from './sources.ts'
import { openSpeakers } from './speakers.ts'
import { speakLines } from './voices.ts'

/**
 * The voices, the music and the effects of the chosen episodes apart, as `ep01.voice.wav`, `ep01.music.wav` and `ep01.effects.wav` (24 bits) beside
 * the films: they add up to the mix before its gain and limiter. Voices that were made are taken from the store. Answers the files' names.
 */
export async function writeStems(options: MakeOptions, signal: AbortSignal): Promise<string[]> {
  const { rate } = options
  const home = homeFolder(options.home ?? undefined)
  const store = await openArtefactStore(home)
  const source = await readSource(options.script)
  const report = readScript({ text: source.text, file: basename(options.script) })
  const wanted = chooseEpisodes(report, options.episodes)
  const read = castSeries(report, options.choices)
  const { engines, makers } = await openSpeakers({ home, copies: 1 })
  const spoken = await speakLines({
    lines: planVoices(read, episodesOf(boardSeries(read, { rate }).board, wanted), makers.voice),
    store,
    speak: (request, abort) => engines.speak(request, abort),
    atOnce: 1,
    signal,
    onLine() {},
  }).finally(() => engines.close())
  const { board } = boardSeries(read, { timing: (id) => spoken.timings.get(id) ?? null, rate })
  const files: string[] = []
  for (const episode of episodesOf(board, wanted)) {
    signal.throwIfAborted()
    const { language, title } = board
    const { recipe } = planSound({
      ...{ maker: makers.sound, episode, rate, language, title },
      ...{ voices: spoken.keys, choice: read.choices.sound },
    })
    const { stems } = await mixRecipe(recipe, store, true)
    for (const [name, { left, right }] of Object.entries(stems!)) {
      const file = `ep${String(episode.number).padStart(2, '0')}.${name}.wav`
      await writeWholeFile(join(options.out, file), printWav([left, right], sampleRate))
      files.push(file)
    }
  }
  return files
}
