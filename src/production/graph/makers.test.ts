import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makerFolders } from './makers.ts'

const source = path.resolve(import.meta.dirname, '../../')

/** What makers call that leaves what they make as it is, or stands in its address in another way. */
const harmless: Record<keyof typeof makerFolders, readonly string[]> = {
  // How often a service is asked again. The shapes of timings, and the door of a room whose folders are named.
  voice: ['engines/paid', 'direction', 'sound'],
  // The design of a cast is in the recipe; its door names the genres.
  segment: ['story'],
  // The board is in the recipe. What a body's movement is heard by needs no paint. The store keeps, addresses are worked out; recordings are in the recipe by their digests.
  sound: ['story', 'art', 'store', 'production/graph', 'production/own-sounds.ts', 'production/samples.ts', 'engines'],
  // Doors of rooms whose folders are named.
  check: ['sound', 'picture', 'art'],
  plan: [],
}

const callsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)(?:import|export)\s+(?!type\s)(?:([^'";]*?)\s+from\s+)?'([#.][^']+)'/g,
    ),
  ]
    .filter(([, names]) => !/^\{\s*(?:type \w+(?: as \w+)?,?\s*)+\}$/.test(names ?? ''))
    .map(([, , from]) =>
      from!.startsWith('#') ? from!.slice(1) : path.relative(source, path.resolve(path.dirname(file), from!)),
    )

const filesOf = (folder: string): string[] =>
  readdirSync(path.join(source, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('node_modules') && !file.includes('testing'))

const under = (called: string, folders: readonly string[]) =>
  folders.some((folder) => called === folder || called.startsWith(`${folder}/`))

describe('makers', () => {
  for (const kind of ['voice', 'segment', 'sound', 'check'] as const) {
    it(`${kind}: everything that its code calls stands in its version`, () => {
      const folders = makerFolders[kind]
      const calls = folders.flatMap(filesOf).flatMap((file) => callsOf(file).map((called) => `${called} < ${file}`))
      expect(calls.length).toBeGreaterThan(10)
      const outside = calls.filter((call) => !under(call.split(' ')[0]!, [...folders, ...harmless[kind]]))
      expect(outside).toEqual([])
    })
  }
})
