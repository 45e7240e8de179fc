import { createServer, type IncomingMessage } from 'node:http'
import { type Collected, type PaidEngine, postOnce } from '#engines'

/** What goes wrong with the next submission. */
export type Fault = 'busy' | 'hang up after taking it' | 'hang up before taking it' | 'break' | 'refuse' | 'answer late'

/** A service elsewhere that takes money for a call, as the outside is: real connections, a bill, faults on demand. */
export interface PaidService extends AsyncDisposable {
  url: string
  /** What it charged for, in order. */
  bill: string[]
  /** Most that it had in work at the same time. */
  most: number
  /** Lets go those who wait for a late answer. */
  answerNow(): void
  faults: Fault[]
}

/** @param takes milliseconds until something is ready @param replays whether a key that was seen gives the same operation for nothing */
export async function openPaidService({ takes = 30, replays = false } = {}): Promise<PaidService> {
  const tasks = new Map<string, { words: string; key: string; ready: number }>()
  const late: (() => void)[] = []
  const service = {
    bill: [] as string[],
    most: 0,
    faults: [] as Fault[],
    answerNow() {
      for (const answer of late.splice(0)) answer()
    },
  }
  const server = createServer(async (request, response) => {
    const send = (status: number, value: unknown, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
    const path = new URL(request.url ?? '/', 'http://x').pathname
    const name = path.split('/')[2] ?? ''
    if (request.method === 'GET' && path.startsWith('/tasks/')) {
      const task = tasks.get(name)
      if (task === undefined) return send(404, {})
      if (performance.now() < task.ready) return send(200, { state: 'running' })
      return send(200, { state: 'done', result: Buffer.from(`made of ${task.words}`).toString('base64') })
    }
    if (request.method === 'GET') {
      const found = [...tasks].find(([, { key }]) => key === name)
      return send(200, { id: found?.[0] ?? null })
    }
    const { words } = JSON.parse(await bodyOf(request)) as { words: string }
    const key = String(request.headers['idempotency-key'])
    const known = replays ? [...tasks].find(([, task]) => task.key === key) : undefined
    if (known !== undefined) return send(200, { id: known[0] })
    const fault = service.faults.shift()
    if (fault === 'busy') return send(429, {}, { 'retry-after': '0.2' })
    if (fault === 'refuse') return send(400, { error: 'not this' })
    if (fault === 'break') return send(500, {})
    if (fault === 'hang up before taking it') return request.socket.destroy()
    const id = `t${tasks.size + 1}`
    tasks.set(id, { words, key, ready: performance.now() + takes })
    service.bill.push(words)
    service.most = Math.max(service.most, [...tasks.values()].filter(({ ready }) => ready > performance.now()).length)
    if (fault === 'hang up after taking it') return request.socket.destroy()
    if (fault === 'answer late') await new Promise<void>((resolve) => late.push(resolve))
    return send(200, { id })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.assign(service, {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

export interface EngineTraits {
  repeats?: PaidEngine['repeats']
  /** Whether the service can be asked what it has under a key. */
  finds?: boolean
  limits?: PaidEngine['limits']
  /** Ends this process, as a power cut does, at a named point. */
  dies?: 'before it is sent' | 'after it was taken' | 'before it is collected' | null
}

/** Who speaks to the service. */
export function engineOf(url: string, traits: EngineTraits = {}): PaidEngine<{ words: string }> {
  const { repeats = 'ignores', finds = false, dies = null } = traits
  const die = (at: EngineTraits['dies']) => {
    if (dies === at) process.kill(process.pid, 'SIGKILL')
  }
  return {
    id: 'service',
    version: '1',
    limits: traits.limits ?? { atOnce: 4, rate: null },
    repeats,
    price: () => ({ amount: 120, currency: 'CNY' }),
    async submit(body, key, signal) {
      die('before it is sent')
      const answer = await postOnce(`${url}/tasks`, { body, key, signal })
      const operation = await answer.json()
      die('after it was taken')
      return { kind: 'operation', operation }
    },
    async collect(operation, signal): Promise<Collected> {
      die('before it is collected')
      const { id } = operation as { id: string }
      const answer = (await (await fetch(`${url}/tasks/${id}`, { signal })).json()) as {
        state: string
        result?: string
      }
      if (answer.state !== 'done') return { state: 'running' }
      return { state: 'done', bytes: Buffer.from(answer.result!, 'base64'), cost: null }
    },
    ...(finds
      ? {
          async find(key, signal) {
            const { id } = (await (await fetch(`${url}/keys/${key}`, { signal })).json()) as { id: string | null }
            return id === null ? null : { id }
          },
        }
      : {}),
  }
}
