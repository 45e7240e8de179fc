import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SpeechRequest } from '#sound'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { openSpeakEngines } from './index.ts'
import { readSherpaModel } from './sherpa-model.ts'
import { sampleVoice } from './testing/sample-voice.ts'
import { writeTinyModel } from './testing/tiny-model.ts'

const text = '你好兄弟'
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-model-'))
  await writeTinyModel(join(folder, 'tiny'), text)
})
afterAll(() => removeFolder(folder))

const request: SpeechRequest = {
  text,
  language: 'zh',
  voice: sampleVoice,
  expression: 'neutral',
  intensity: 0.5,
}

it('a model of the user speaks, a time for every character, the same again', async () => {
  const engines = await openSpeakEngines({ copies: 1, voiceModel: join(folder, 'tiny') })
  try {
    expect(engines.pick(request).id).toBe('sherpa-onnx')
    const speech = await engines.speak(request)
    expect(speech.warnings).toEqual([])
    expect(speech.sampleRate).toBe(16_000)
    // Four tokens of 0.1 s, and what the library puts around them.
    expect(speech.timing.seconds).toBeGreaterThan(0.35)
    expect(speech.timing.marks.map(({ from }) => from)).toEqual([0, 1, 2, 3])
    const starts = speech.timing.marks.map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(await engines.speak(request)).toEqual(speech)
  } finally {
    await engines.close()
  }
})

it('a model that ends the process costs nobody their line: the embedded voice speaks, and says why', async () => {
  await writeTinyModel(join(folder, 'broken'), text)
  await writeFile(join(folder, 'broken', 'tokens.txt'), 'no such tokens\n')
  const engines = await openSpeakEngines({ copies: 1, voiceModel: join(folder, 'broken'), timeoutMs: 20_000 })
  try {
    const speech = await engines.speak(request)
    expect(speech.timing.marks.length).toBe(4)
    expect(speech.warnings.join()).toMatch(/sherpa-onnx/)
  } finally {
    await engines.close()
  }
})

it('tells what kind of model a folder holds, and refuses what is none', async () => {
  const tiny = await readSherpaModel(join(folder, 'tiny'))
  expect(Object.keys(tiny.config)).toEqual(['vits'])
  expect(tiny.languages).toContain('zh')
  await writeFile(join(folder, 'tiny', 'voices.bin'), 'x')
  const kokoro = await readSherpaModel(join(folder, 'tiny'))
  expect(Object.keys(kokoro.config)).toEqual(['kokoro'])
  expect(kokoro.digest).not.toBe(tiny.digest)
  await rm(join(folder, 'tiny', 'voices.bin'))
  await expect(readSherpaModel(folder)).rejects.toThrow(/tokens\.txt/)
  await expect(readSherpaModel(join(folder, 'nowhere'))).rejects.toThrow(/no such folder/)
})
