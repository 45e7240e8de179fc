import { readFileSync } from 'node:fs'
import { readScript } from '#story'

/* How long a long work takes to be read and split, a quarter, a half and all of it: `node bench/reading.ts <file>`. Time of the processor. */
const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('which file? node bench/reading.ts <file>')
const text = readFileSync(file, 'utf8')
for (const share of [0.25, 0.5, 1]) {
  const part = text.slice(0, Math.floor(text.length * share))
  const before = process.cpuUsage()
  const { story } = readScript({ text: part, file: null })
  const { user, system } = process.cpuUsage(before)
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  console.log(
    `${part.length} characters, ${story.episodes.length} episodes: ${((user + system) / 1e6).toFixed(2)} s, peak ${peak} MB`,
  )
}
