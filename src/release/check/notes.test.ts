import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EncodedSegment, encodeSegment, joinMaster } from '#media'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { checkMaster } from './check-master.ts'
import type { PictureNotes } from './scan-pictures.ts'
import { type SeenGroup, seeSegment } from './see-groups.ts'

const rate = { numerator: 12, denominator: 1 }
const width = 90
const height = 160
/** Two seconds: two of them that stand still together are too long, one alone is not. */
const length = 24

let folder = ''
const shots = new Map<string, EncodedSegment>()

const painters: Record<string, (context: CanvasRenderingContext2D, frame: number, hue: number) => void> = {
  moving(context, frame, hue) {
    context.fillStyle = `hsl(${hue} 40% 45%)`
    context.fillRect(0, 0, width, height)
    context.fillStyle = '#e8d8c0'
    context.fillRect(10 + frame * 2, 40, 20, 60)
  },
  still: (context, _, hue) => painters['moving']!(context, 3, hue),
  black(context) {
    context.fillStyle = '#000000'
    context.fillRect(0, 0, width, height)
  },
  fades: (context, frame, hue) => painters[frame < 14 ? 'moving' : 'black']!(context, frame, hue),
  barred(context, frame, hue) {
    painters['moving']!(context, frame, hue)
    context.fillStyle = '#000000'
    context.fillRect(0, 0, width, 20)
    context.fillRect(0, height - 20, width, 20)
  },
}

/** `moving 40`: what is seen and its colour. */
async function shot(name: string): Promise<EncodedSegment> {
  const [kind = '', hue = '0'] = name.split(' ')
  const known = shots.get(name)
  if (known !== undefined) return known
  const paint = painters[kind]!
  const made = await encodeSegment({ width, height, rate, length, paint: (to, frame) => paint(to, frame, Number(hue)) })
  shots.set(name, made)
  return made
}

async function film(names: readonly string[]): Promise<string> {
  const file = join(folder, `${names.join('-').replaceAll(' ', '')}.mp4`)
  const samples = Math.round((names.length * length * 48_000 * rate.denominator) / rate.numerator)
  const sound = Float32Array.from({ length: samples }, (_, i) => Math.sin(i * 0.05) * 0.3)
  const segments = await Promise.all(names.map(shot))
  await joinMaster({ file, rate, segments, sound: { left: sound, right: sound }, tags: {} })
  return file
}

/** Notes in memory, which count what was looked at. */
function openNotes() {
  const kept = new Map<string, SeenGroup>()
  const notes: PictureNotes & { looked: number } = {
    looked: 0,
    read: async (digest) => structuredClone(kept.get(digest) ?? null),
    async write(digest, seen) {
      kept.set(digest, structuredClone(seen))
      notes.looked++
    },
  }
  return notes
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-notes-'))
})
afterAll(() => removeFolder(folder))

const codes = ({ findings }: Awaited<ReturnType<typeof checkMaster>>) =>
  findings.flatMap(({ code, frame }) => (/black|frozen|letterboxed/.test(code) ? [`${code} ${frame}`] : []))

describe('the check of a film that was changed in one place', () => {
  it('looks at what is new alone, and finds what a check of the whole file finds', async () => {
    const notes = openNotes()
    const first = ['moving 20', 'moving 80', 'fades 140', 'black', 'moving 200', 'still 30', 'still 30', 'moving 260']
    await checkMaster(await film(first), { notes })
    expect(notes.looked).toBe(first.length)

    const changes = [
      // One shot drawn anew; one put in early, so that all that follows is shown later.
      { film: first.with(1, 'moving 110'), looked: 1 },
      { film: ['moving 300', ...first], looked: 1 },
      // What stood still over a cut does so no more, or does so now, without anything new.
      { film: first.slice(4).toSpliced(2, 0, 'moving 80'), looked: 0 },
      { film: ['still 30', 'moving 20', 'still 30', 'still 30', 'still 30'], looked: 0 },
      { film: ['still 30', 'still 90', 'moving 20'], looked: 1 },
      { film: ['fades 140', 'moving 20', 'black', 'black'], looked: 0 },
      // A film that is black above and below has nothing else in it.
      { film: ['barred 10', 'barred 50', 'black'], looked: 2 },
      { film: ['barred 10', 'moving 20'], looked: 0 },
    ]
    const found: string[][] = []
    for (const { film: names, looked } of changes) {
      const file = await film(names)
      notes.looked = 0
      const report = await checkMaster(file, { notes })
      expect(notes.looked, names.join(', ')).toBe(looked)
      expect(report).toEqual(await checkMaster(file))
      found.push(codes(report))
    }
    expect(found).toEqual([
      ['picture.black 62', 'picture.frozen 121'],
      ['picture.black 86', 'picture.frozen 145'],
      [],
      ['picture.frozen 49'],
      [],
      ['picture.black 48', 'picture.black 14'],
      ['picture.letterboxed null', 'picture.black 48'],
      [],
    ])
  })

  it('looks at no picture that was looked at before it was in a file', async () => {
    const notes = openNotes()
    const names = ['moving 20', 'fades 140', 'still 30', 'still 30', 'black', 'barred 10']
    for (const name of new Set(names)) {
      const { digest, seen } = await seeSegment(await shot(name))
      await notes.write(digest, seen)
    }
    const file = await film(names)
    notes.looked = 0
    const report = await checkMaster(file, { notes })
    expect(notes.looked).toBe(0)
    expect(report).toEqual(await checkMaster(file))
    expect(codes(report)).toEqual(['picture.black 96', 'picture.black 38', 'picture.frozen 49'])
  })
})
