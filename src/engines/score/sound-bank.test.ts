import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BasicSoundBank } from 'spessasynth_core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleRate } from '#core'
import type { Band } from '#sound'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { findSoundBank, openSoundBank } from './sound-bank.ts'

let folder = ''
let file = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-bank-'))
  file = join(folder, 'tiny.sf2')
  // A bank of one saw wave.
  await writeFile(file, Buffer.from(BasicSoundBank.getSampleSoundBankFile()))
})
afterAll(() => removeFolder(folder))

type Notes = Parameters<Band['play']>[0]
const note = (at: number, midi: number): Notes[number] => ({
  at,
  seconds: 0.4,
  voice: { kind: 'note', instrument: 'piano', midi },
  velocity: 0.8,
  gain: 0.4,
  pan: 0,
})
const loudness = (samples: Float32Array, from: number, to: number) =>
  Math.sqrt(
    samples.subarray(from * sampleRate, to * sampleRate).reduce((sum, value) => sum + value ** 2, 0) /
      ((to - from) * sampleRate),
  )

it('plays notes when they are written, and the same sound again', async () => {
  const band = await openSoundBank(file)
  const notes = [note(0.5, 60), note(1.5, 67)]
  const { left, right } = band.play(notes, 3)
  expect(left.length).toBe(3 * sampleRate)
  expect(loudness(left, 0, 0.49)).toBeLessThan(1e-4)
  expect(loudness(left, 0.52, 0.8)).toBeGreaterThan(0.005)
  expect(loudness(left, 1.52, 1.8)).toBeGreaterThan(0.005)
  const first = left.findIndex((value) => Math.abs(value) > 1e-4) / sampleRate
  expect(Math.abs(first - 0.5)).toBeLessThan(0.01)
  const again = (await openSoundBank(file)).play(notes, 3)
  expect(again.left).toEqual(left)
  expect(again.right).toEqual(right)
})

it('is told from other banks by its bytes; one that is named must be there and be a bank', async () => {
  const found = await findSoundBank(file)
  expect(found!.digest).toMatch(/^[0-9a-f]{64}$/)
  expect(await findSoundBank('none')).toBeNull()
  await expect(findSoundBank(join(folder, 'missing.sf2'))).rejects.toThrow(/no such sound bank/)
  const broken = join(folder, 'broken.sf2')
  await writeFile(broken, 'no bank')
  await expect(openSoundBank(broken)).rejects.toThrow(/cannot be read/)
})
