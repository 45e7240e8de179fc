import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SpeakEngines } from '#engines'

const source = fileURLToPath(new URL('../../', import.meta.url))

/** Versions of everyone who makes artefacts. They stand in the addresses of what they make. */
export interface Makers {
  voice: string
  segment: string
  sound: string
  check: string
  /** Everyone who works out what is to be made. */
  plan: string
}

/** Who makes what. A change in any of these folders makes the artefact anew; what they call is among them, too. */
export const makerFolders = {
  voice: ['core', 'engines/speak', '../voices/espeak', 'sound/voice', 'sound/dsp', 'sound/loudness'],
  segment: ['core', 'direction', 'art', 'motion', 'picture', 'cut', 'media'],
  sound: ['core', 'direction', 'motion', 'sound', 'engines/score', 'media', 'production/mix'],
  check: ['core', 'art/colour', 'art/lettering', 'picture/overlays', 'media', 'release', 'sound/loudness'],
  plan: [
    'core',
    'story',
    'direction',
    'art',
    'picture',
    'sound/voice',
    'sound/mix',
    'cut',
    'series',
    'release',
    'production/graph',
  ],
} as const

/** `bank`: digest of the bank that plays the music, or null. */
export async function readMakers(engines: Pick<SpeakEngines, 'engines'>, bank: string | null): Promise<Makers> {
  const [voice, segment, sound, check, plan] = await Promise.all([
    makerVersion(makerFolders.voice),
    makerVersion(makerFolders.segment),
    makerVersion(makerFolders.sound),
    makerVersion(makerFolders.check),
    makerVersion(makerFolders.plan),
  ])
  return {
    voice: `${voice} ${engines.engines.map(({ id, version }) => `${id}@${version}`)}`,
    segment,
    sound: bank === null ? sound : `${sound} bank ${bank}`,
    check,
    plan,
  }
}

/**
 * A digest over the code of some folders (named from `src/`) and over the wanted versions of the packages under them. It stands
 * in the address of everything that code makes, so an artefact of older code is never taken for one of today's.
 */
async function makerVersion(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of [...folders].sort()) {
    const root = join(source, folder)
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile() && /(?<!\.test)\.[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.includes('node_modules'))
      .sort()
    const texts = await Promise.all(files.map((file) => readFile(file)))
    for (const [i, text] of texts.entries()) {
      hash.update(`\0${folder}\0${files[i]!.slice(root.length)}\0${text.length}\0`).update(text)
    }
  }
  const { dependencies } = JSON.parse(await readFile(join(source, '..', 'package.json'), 'utf8'))
  return hash.update(JSON.stringify(dependencies)).digest('hex')
}
