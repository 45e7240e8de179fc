import { createInterface } from 'node:readline'

/*
 * Speaks with a model of the user's own: one JSON request a line on standard input, one JSON answer a line on standard output. A
 * process of its own, because the native library ends the process over files that it does not understand.
 */

interface Tts {
  readonly sampleRate: number
  readonly numSpeakers: number
  generate(request: { text: string; sid: number; speed: number; enableExternalBuffer: boolean }): {
    samples: Float32Array
    sampleRate: number
  }
}

/** Not everybody has a model: the library is loaded where there is one. */
const library = 'sherpa-onnx-node'
let loaded: { key: string; tts: Tts } | null = null

async function load(model: unknown, ruleFsts: string): Promise<Tts> {
  const key = JSON.stringify([model, ruleFsts])
  if (loaded?.key === key) return loaded.tts
  const { default: sherpa } = await import(library)
  const tts = new sherpa.OfflineTts({
    model: { ...(model as object), numThreads: 1, provider: 'cpu', debug: false },
    ruleFsts,
    maxNumSentences: 1,
  }) as Tts
  loaded = { key, tts }
  return tts
}

for await (const line of createInterface({ input: process.stdin })) {
  let id: unknown = null
  const before = process.cpuUsage()
  try {
    const request = JSON.parse(line)
    id = request.id
    const tts = await load(request.model, request.ruleFsts)
    const sid = Math.floor(request.speaker * Math.max(1, tts.numSpeakers))
    const spoken = tts.generate({ text: request.text, sid, speed: request.speed, enableExternalBuffer: false })
    const pcm = Buffer.from(spoken.samples.buffer, spoken.samples.byteOffset, spoken.samples.byteLength)
    const { user, system } = process.cpuUsage(before)
    const cpuSeconds = (user + system) / 1e6
    answer({ id, ok: true, cpuSeconds, sampleRate: spoken.sampleRate, pcm: pcm.toString('base64') })
  } catch (error) {
    answer({ id, ok: false, error: error instanceof Error ? error.message : String(error) })
  }
}

function answer(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}
