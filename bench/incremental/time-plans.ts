import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { estimateTiming } from '#direction'
import { createSpeakEngines } from '#engines'
import { readSeriesState } from '#production'
import { boardSeries, noChoices, readSeries } from '#series'
import { openArtefactStore } from '#store'
import { readMakers } from '../../src/production/graph/makers.ts'
import { planVoices } from '../../src/production/graph/voices.ts'
import { printSamples } from '../../src/production/samples.ts'

/** How long planning takes, processor milliseconds: of a series that was never looked at, that nobody touched, and with a line edited. */
export async function timePlans({ home, work, script }: { home: string; work: string; script: string }) {
  const file = path.join(work, 'many.txt')
  await speakAll(home, script)
  const plan = async (text: string) => {
    writeFileSync(file, text)
    const before = process.cpuUsage()
    const { state } = await readSeriesState({
      script: file,
      out: path.join(work, 'many'),
      episodes: null,
      width: 1080,
      height: 1920,
      rate: { numerator: 25, denominator: 1 },
      workers: null,
      choices: noChoices,
      home,
    })
    const { user, system } = process.cpuUsage(before)
    return { state, ms: Math.round((user + system) / 1000) }
  }
  const first = await plan(script)
  const untouched = await plan(script)
  const middle = script.indexOf('。', script.length / 2)
  const edited = await plan(`${script.slice(0, middle)}，真的${script.slice(middle)}`)
  const { episodes } = first.state
  return {
    episodes: episodes.length,
    shots: episodes.reduce((sum, { shots }) => sum + shots.length, 0),
    first: first.ms,
    untouched: untouched.ms,
    edited: edited.ms,
  }
}

/** Voices at their addresses, silent but with a timing, so that plans have something to measure by. */
async function speakAll(home: string, script: string): Promise<void> {
  const store = await openArtefactStore(home)
  const engines = createSpeakEngines({ copies: 1 })
  const makers = await readMakers(engines, null).finally(() => engines.close())
  const read = readSeries({ script, file: 'many.txt' })
  for (const { key, request } of planVoices(read, boardSeries(read).board.episodes, makers.voice)) {
    const timing = { ...estimateTiming(request.text, request.language), estimated: false }
    await store.put(
      'voice',
      key,
      printSamples({ sampleRate: 24_000, timing, warnings: [] }, [new Float32Array(24_000)]),
    )
  }
}
