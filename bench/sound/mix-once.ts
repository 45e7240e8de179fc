import { readFileSync } from 'node:fs'
import { decodeEncodedSound } from '#media'
import { loudnessProfiles, measureLoudness } from '#sound'
import { openArtefactStore } from '#store'
import type { SoundRecipe } from '../../src/production/graph/sound.ts'
import { openBlockShelf } from '../../src/production/mix/block-shelf.ts'
import { encodeMix } from '../../src/production/mix/encode-mix.ts'
import { mixRecipe } from '../../src/production/mix/mix-recipe.ts'

/* One process that mixes one recipe and says what it took: processor seconds, and memory above what it began with. */
const [file = '', home = ''] = process.argv.slice(2)
const recipe = JSON.parse(readFileSync(file, 'utf8')) as SoundRecipe
const store = await openArtefactStore(home)
const used = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const held = () => process.resourceUsage().maxRSS / 1024
const memory = held()
const began = used()
const { left, right, report } = await mixRecipe(recipe, store)
const mixed = used()
const encoded = await encodeMix({ left, right }, loudnessProfiles[recipe.loudness], openBlockShelf(store, recipe.maker))
const coded = used()
const most = held()
const heard = await decodeEncodedSound(encoded, left.length)
const { lufs, truePeakDb } = measureLoudness(heard.left, heard.right)
process.send?.({
  seconds: report.seconds,
  mix: mixed - began,
  code: coded - mixed,
  megabytes: most - memory,
  lufs,
  truePeakDb,
})
