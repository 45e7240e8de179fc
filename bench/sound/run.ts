import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readSeries } from '#series'
import type { SoundRecipe } from '../../src/production/graph/sound.ts'
import { planSounds } from './plan-sounds.ts'

/**
 * The sound of an episode by itself: the voices, its mix from nothing, with everything kept, and with one line edited; and two episodes in
 * one, for the memory. Processor seconds, each mix in a process of its own. `SANBU_BENCH_SCRIPT` names another script.
 */
const root = path.resolve(import.meta.dirname, '../..')
const work = path.join(root, 'out/bench/sound')
rmSync(work, { recursive: true, force: true })
mkdirSync(work, { recursive: true })
const home = mkdtempSync(path.join(work, 'home-'))
const script = readFileSync(
  process.env['SANBU_BENCH_SCRIPT'] ?? path.join(root, 'examples/rain-night/script.txt'),
  'utf8',
)

interface Took {
  seconds: number
  mix: number
  code: number
  megabytes: number
  lufs: number
  truePeakDb: number
}

function mix(name: string, recipe: SoundRecipe): Promise<Took> {
  const file = path.join(work, `${name}.json`)
  writeFileSync(file, JSON.stringify(recipe))
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./mix-once.ts', import.meta.url), [file, home])
    child.once('message', resolve)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`mixing ended with ${code}`)))
  })
}

/** Processor seconds of programs that were started and have ended; null where nobody counts them. */
function ofChildren(): number | null {
  try {
    const fields = readFileSync('/proc/self/stat', 'latin1')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return null
  }
}

/** A sentence more in a line near the middle of the first episode. */
function edited(): string {
  const { story } = readSeries({ script, file: null })
  const lines = story.episodes[0]!.scenes.flatMap(({ items }) => items.filter((item) => item.kind === 'line'))
  const { text } = lines[Math.floor(lines.length / 2)]!
  return script.replace(text, `${text}真的。`)
}

const [first, second] = await planSounds({ script, home })
const voices = ofChildren()
const [changed] = await planSounds({ script: edited(), home })
const runs: Record<string, Took> = {
  'from nothing': await mix('fresh', first!.recipe),
  'all kept': await mix('kept', first!.recipe),
  'one line edited': await mix('edited', changed!.recipe),
}
if (second !== undefined) {
  const { recipe } = first!
  const { episode, voices: more } = second.recipe
  runs['two episodes in one'] = await mix('long', {
    ...recipe,
    episode: {
      ...recipe.episode,
      scenes: [...recipe.episode.scenes, ...episode.scenes],
      shots: [...recipe.episode.shots, ...episode.shots],
    },
    voices: { ...recipe.voices, ...more },
  })
}
rmSync(home, { recursive: true, force: true })
writeFileSync(path.join(root, 'out/bench/sound.json'), `${JSON.stringify({ voices, runs }, null, 2)}\n`)
console.log(`voices of all episodes: ${voices?.toFixed(1) ?? '?'} processor seconds in the speaking program`)
for (const [name, { seconds, mix, code, megabytes, lufs, truePeakDb }] of Object.entries(runs))
  console.log(
    `${name}: ${seconds.toFixed(1)} s of sound, mix ${mix.toFixed(2)} s, coding ${code.toFixed(2)} s, ${Math.round(megabytes)} MB above the start, ${lufs.toFixed(2)} LUFS, ${truePeakDb.toFixed(2)} dBTP`,
  )
