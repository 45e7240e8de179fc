import { boardSeries, noChoices, readSeries } from '#series'
import { openArtefactStore } from '#store'
import { type PlannedSound, planSound } from '../../src/production/graph/sound.ts'
import { planVoices } from '../../src/production/graph/voices.ts'
import { openSpeakers } from '../../src/production/speakers.ts'
import { speakLines } from '../../src/production/voices.ts'

/** Speaks every line of a script, and says what the sound of each episode is mixed from. */
export async function planSounds({ script, home }: { script: string; home: string }): Promise<PlannedSound[]> {
  const rate = { numerator: 25, denominator: 1 }
  const store = await openArtefactStore(home)
  const read = readSeries({ script, file: null })
  const { engines, makers } = await openSpeakers({ home, copies: 1 })
  const spoken = await speakLines({
    lines: planVoices(read, boardSeries(read, { rate }).board.episodes, makers.voice),
    store,
    speak: (request, abort) => engines.speak(request, abort),
    atOnce: 1,
    signal: new AbortController().signal,
    onLine() {},
  }).finally(() => engines.close())
  const { board } = boardSeries(read, { timing: (id) => spoken.timings.get(id) ?? null, rate })
  const { language, title } = board
  return board.episodes.map((episode) =>
    planSound({
      ...{ maker: makers.sound, episode, rate, language, title },
      ...{ voices: spoken.keys, choice: noChoices.sound },
    }),
  )
}
