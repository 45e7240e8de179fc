import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enter, openTestStudio, type TestStudio } from '../../../test/support/studio.ts'
import { createPasswordLock } from './password.ts'

let studio: TestStudio

beforeAll(async () => {
  studio = await openTestStudio()
})
afterAll(() => studio.close())

interface Raw {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** A request with any head at all: `fetch` would not send a foreign Host. */
function send(path: string, headers: Record<string, string>, method = 'GET', body?: string | Buffer): Promise<Raw> {
  const { port } = new URL(studio.base)
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
const json = { 'content-type': 'application/json' }

describe('who is let in', () => {
  it('nobody without the cookie: no page, no data, no event, no file', async () => {
    for (const path of ['/api/series', '/api/events', '/api/openapi.json', '/api/health', '/api/speech/00']) {
      const answer = await send(path, {})
      expect(answer.status, path).toBe(401)
      expect(JSON.parse(answer.body).code).toBe('studio.locked')
    }
    const page = await send('/', {})
    expect([page.status, page.headers['set-cookie']]).toEqual([401, undefined])
    expect((await send('/', { cookie: `sanbu_${new URL(studio.base).port}=guess` })).status).toBe(401)
    expect((await send('/?token=guess', {})).status).toBe(401)
  })

  it('the opened address gives a cookie that scripts cannot read and other sites cannot use', async () => {
    const response = await fetch(studio.served.address)
    const [value, ...attributes] = response.headers.get('set-cookie')!.split('; ')
    expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Strict', 'Path=/']))
    expect(value).not.toContain(new URL(studio.served.address).searchParams.get('token'))
    expect(response.headers.get('referrer-policy')).toBe('same-origin')
    expect((await send('/api/health', { cookie: studio.cookie })).status).toBe(200)
  })

  it('the cookie goes on working after a restart, so that an open tab needs nothing', async () => {
    const before = studio.served.address
    await studio.restart()
    expect(studio.served.address).toBe(before)
    expect((await studio.client.readHealth()).database).toBe('ready')
  })
})

describe('what other pages on this machine or elsewhere may do', () => {
  it('a domain that was pointed at this machine is refused, cookie or not (DNS rebinding)', async () => {
    const { port } = new URL(studio.base)
    for (const host of [`evil.example:${port}`, `127.0.0.1.evil.example:${port}`, '127.0.0.1', `0.0.0.0:${port}`]) {
      const answer = await send('/api/series', { host, cookie: studio.cookie })
      expect([host, answer.status]).toEqual([host, 403])
      expect((await send(`/?token=${new URL(studio.served.address).searchParams.get('token')}`, { host })).status).toBe(
        403,
      )
    }
  })

  it('another page cannot send or read anything, though the browser adds the cookie', async () => {
    const { port } = new URL(studio.base)
    const foreign = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://127.0.0.1:${Number(port) + 1}` },
      { origin: `http://localhost.evil.example:${port}` },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    ]
    for (const head of foreign) {
      const headers = { ...head, cookie: studio.cookie } as unknown as Record<string, string>
      expect([head, (await send('/api/series', headers)).status]).toEqual([head, 403])
      const made = await send('/api/examples/rain-night/start', { ...headers, ...json }, 'POST', '{}')
      expect([head, made.status]).toEqual([head, 403])
    }
    expect(await studio.client.listSeries()).toEqual([])
  })

  it('a form cannot send what only the pages send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      const headers = { cookie: studio.cookie, ...(type === '' ? {} : { 'content-type': type }) }
      expect((await send('/api/examples/rain-night/start', headers, 'POST', '{}')).status, type).toBe(415)
      expect((await send('/api/imports?file=a.txt', headers, 'POST', 'x')).status, type).toBe(415)
    }
  })

  it('every answer carries the policy, and no answer may be framed or sniffed', async () => {
    for (const path of ['/', '/api/health', '/api/nothing', '/nothing.js']) {
      const { headers } = await send(path, { cookie: studio.cookie })
      const policy = String(headers['content-security-policy'])
      expect(policy, path).toContain("default-src 'none'")
      expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/)
      expect(policy).toContain("frame-ancestors 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })
})

describe('what is sent', () => {
  it('is cut off at its bound, whatever its head promises', async () => {
    const large = Buffer.alloc(300 * 1024, 32)
    const headers = { cookie: studio.cookie, ...json }
    const told = await send('/api/speech', { ...headers, 'content-length': String(large.length) }, 'POST', large)
    expect([told.status, JSON.parse(told.body).code]).toEqual([413, 'studio.too-large'])
    const chunked = await send('/api/speech', { ...headers, 'transfer-encoding': 'chunked' }, 'POST', large)
    expect(chunked.status).toBe(413)
    const small = await send('/api/speech', { ...headers, 'transfer-encoding': 'chunked' }, 'POST', '{}')
    expect([small.status, JSON.parse(small.body).code]).toEqual([400, 'studio.bad-request'])
  })

  it('is checked member by member, and nothing wrong passes', async () => {
    const headers = { cookie: studio.cookie, ...json }
    const bad = await send('/api/series', headers, 'POST', '{"file":"../../etc/passwd","script":3}')
    expect(bad.status).toBe(400)
    expect(JSON.parse(bad.body)).toMatchObject({ code: 'studio.bad-request', retryable: false })
    expect((await send('/api/series', headers, 'POST', '{"file"')).status).toBe(400)
    expect((await send('/api/series', headers, 'POST', '')).status).toBe(400)
  })

  it('reaches no file: every way out of a folder ends in 400 or 404', async () => {
    const ways = [
      '../../etc/passwd',
      '..%2f..%2fetc%2fpasswd',
      '%2e%2e/%2e%2e/secret',
      '....//',
      '%00',
      '..\\..\\x',
      'a%0ab',
    ]
    for (const way of ways) {
      for (const path of [
        `/${way}`,
        `/assets/${way}`,
        `/api/series/${way}`,
        `/api/series/${way}/episodes/${way}/video`,
        `/api/series/x/episodes/${way}/video?size=${way}`,
        `/api/speech/${way}`,
        `/api/runs/${way}`,
      ]) {
        const answer = await send(path, { cookie: studio.cookie })
        expect([path, [400, 404].includes(answer.status)]).toEqual([path, true])
        expect(answer.body).not.toMatch(/root:|studio-secret|at .*\.ts:/)
      }
    }
  })

  it('an error inside tells strangers nothing of the house', async () => {
    const answer = await send('/api/series/nothing', { cookie: studio.cookie })
    expect(JSON.parse(answer.body)).toEqual({
      code: 'studio.not-found',
      message: expect.objectContaining({ zh: expect.any(String), en: expect.any(String) }),
      retryable: false,
      details: {},
    })
  })
})

describe('the network', () => {
  it('is not listened to unless the person says so', async () => {
    const { port } = new URL(studio.base)
    const { networkInterfaces } = await import('node:os')
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of others) {
      await expect(fetch(`http://${address}:${port}/`, { signal: AbortSignal.timeout(2000) })).rejects.toThrow()
    }
    expect((await studio.client.readHealth()).network).toBeNull()
  })

  it('needs a password that cannot be guessed in a lifetime', () => {
    expect(() => createPasswordLock('short')).toThrow(/8 characters/)
    let now = 0
    const lock = createPasswordLock('long enough', () => now)
    for (let i = 0; i < 5; i++) expect(lock.opens(`guess ${i}`)).toBe(false)
    expect(() => lock.opens('long enough')).toThrow(/Wait/)
    now += 10_001
    expect(lock.opens('wrong again')).toBe(false)
    expect(() => lock.opens('long enough')).toThrow(/Wait/)
    now += 10_001
    expect(lock.opens('long enough')).toBe(true)
  })
})

describe('with a password for the network', () => {
  it('asks for it, and lets in whoever knows it; another password sends everyone out', async () => {
    const without = await enter(studio.served.address)
    await studio.restart({ password: 'three steps' })
    try {
      const form = (password: string) =>
        fetch(`${studio.base}/enter`, {
          method: 'POST',
          body: new URLSearchParams({ password }),
          headers: { origin: studio.base },
        })
      const page = await fetch(`${studio.base}/`)
      expect([page.status, (await page.text()).includes('type="password"')]).toEqual([401, true])
      const wrong = await form('three stepz')
      expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([403, null])
      const right = await form('three steps')
      const cookie = right.headers.get('set-cookie')!.split(';')[0]!
      expect((await fetch(`${studio.base}/api/health`, { headers: { cookie } })).status).toBe(200)
      expect((await fetch(`${studio.base}/api/health`, { headers: { cookie: without } })).status).toBe(401)
      // A cookie of the studio without a password is of no use here.
      expect(cookie.split('=')[1]).not.toBe(without.split('=')[1])
      const other = await fetch(`${studio.base}/enter`, {
        method: 'POST',
        body: new URLSearchParams({ password: 'three steps' }),
        headers: { origin: 'https://evil.example' },
      })
      expect(other.status).toBe(403)
    } finally {
      await studio.restart({ password: null })
    }
  })
})
