import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { readRecording } from './decode-sound.ts'
import { printWav } from './wav.ts'

it('a written WAV file is read back, both channels, to 24 bits', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sanbu-wav-'))
  try {
    const left = Float32Array.from({ length: 48_000 }, (_, i) => 0.7 * Math.sin(i * 0.05))
    const right = left.map((value, i) => (i % 2 ? -value : 1.5))
    await writeFile(join(folder, 'a.wav'), printWav([left, right], 48_000))
    const read = await readRecording(join(folder, 'a.wav'))
    expect(read.sampleRate).toBe(48_000)
    expect(read.left.length).toBe(48_000)
    for (const i of [0, 1, 777, 47_999]) {
      expect(read.left[i]).toBeCloseTo(left[i]!, 5)
      expect(read.right[i]).toBeCloseTo(Math.min(1, right[i]!), 5)
    }
  } finally {
    await removeFolder(folder)
  }
})
