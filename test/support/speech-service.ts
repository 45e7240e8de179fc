import { createServer, type IncomingMessage } from 'node:http'
import { printWav } from '#media'

/** What goes wrong with the next request. */
export type SpeechFault = 'busy' | 'break' | 'hang' | 'half' | 'words instead of sound' | 'refuse' | 'no such key'

/** A service that speaks as `POST /v1/audio/speech` does: real connections, a bill, faults on demand. */
export interface SpeechServer extends AsyncDisposable {
  /** Its beginning, as a person names it. */
  url: string
  /** What was asked for and answered with sound, in order. */
  bill: { input: string; voice: string; model: string }[]
  /** Every request, also those that failed. */
  asked: { authorization: string | null; body: Record<string, unknown> }[]
  /** Null goes well. */
  faults: (SpeechFault | null)[]
  /** What it has taken it answers only when this is kept; null answers at once. */
  held: Promise<unknown> | null
}

export async function openSpeechServer(): Promise<SpeechServer> {
  const service: Omit<SpeechServer, 'url' | typeof Symbol.asyncDispose> = {
    bill: [],
    asked: [],
    faults: [],
    held: null,
  }
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request)) as { input: string; voice: string; model: string }
    service.asked.push({ authorization: request.headers.authorization ?? null, body: { ...body } })
    const say = (status: number, words: string, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(words)
    if (request.method !== 'POST' || request.url !== '/v1/audio/speech') return say(404, '{}')
    const fault = service.faults.shift()
    if (fault === 'busy') return say(429, '{"error":"slow down"}', { 'retry-after': '0.1' })
    if (fault === 'break') return say(500, '{"error":"broken"}')
    if (fault === 'refuse') return say(400, '{"error":"not these words"}')
    if (fault === 'no such key') return say(401, '{"error":"who are you"}')
    if (fault === 'hang') return
    const { input, voice, model } = body
    service.bill.push({ input, voice, model })
    await service.held
    if (fault === 'words instead of sound') return say(200, '{"audio":null}')
    const wav = Buffer.from(speechLike(input))
    response.writeHead(200, { 'content-type': 'audio/wav', 'content-length': String(wav.length) })
    if (fault !== 'half') return response.end(wav)
    response.write(wav.subarray(0, wav.length / 2), () => request.socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.assign(service, {
    url: `http://127.0.0.1:${port}/v1`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

/** A buzz for each character, a fifth of a second long, with a breath of silence around all. */
function speechLike(text: string): Uint8Array {
  const rate = 24_000
  const syllable = rate / 5
  const sound = new Float32Array(rate / 2 + [...text].length * syllable)
  for (let i = 0; i < sound.length - rate / 2; i++) {
    const place = (i % syllable) / syllable
    const buzz = ((i % 160) / 80 - 1) * 0.3
    sound[i + rate / 4] = buzz * Math.sin(Math.PI * place)
  }
  return printWav([sound], rate)
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
