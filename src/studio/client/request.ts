import { StudioError } from '#core'
import { type Endpoint, pathMembers } from '../contract/endpoint.ts'
import { failureSchema } from '../contract/failure.ts'

/** How a client reaches the studio. */
export interface Reach {
  /** Origin of the studio, without a slash at the end; empty in the studio's own pages. */
  base: string
  fetch: typeof fetch
  /** Sent with every request: a cookie, where no browser adds it. */
  headers: Readonly<Record<string, string>>
}

/** No call takes as long as this; one that does was lost on the way, and its caller must not wait for ever. */
const longestCallMs = 60_000

/** Asks one endpoint. Throws a `StudioError`, also when the studio cannot be reached (`studio.unreachable`, retryable). */
export async function ask(reach: Reach, endpoint: Endpoint, asked: object, signal?: AbortSignal): Promise<unknown> {
  const rest: Record<string, unknown> = { ...asked }
  let path = endpoint.path
  for (const name of pathMembers(endpoint.path)) {
    path = path.replace(`:${name}`, encodeURIComponent(String(rest[name])))
    delete rest[name]
  }
  const inQuery = endpoint.method === 'GET' || endpoint.method === 'DELETE'
  const query = inQuery ? new URLSearchParams(words(rest)).toString() : ''
  const response = await send(reach, `/api${path}${query === '' ? '' : `?${query}`}`, {
    method: endpoint.method,
    ...(inQuery ? {} : { body: JSON.stringify(rest), headers: { 'content-type': 'application/json' } }),
    signal: AbortSignal.any([AbortSignal.timeout(longestCallMs), ...(signal === undefined ? [] : [signal])]),
  })
  return endpoint.output.parse(await response.json())
}

/** A request whose answer is a success, or an error in words. */
export async function send(reach: Reach, address: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await reach.fetch(`${reach.base}${address}`, {
      ...init,
      headers: { ...reach.headers, ...(init.headers as Record<string, string> | undefined) },
      credentials: 'same-origin',
    })
  } catch (error) {
    if (init.signal?.aborted && (error as Error).name !== 'TimeoutError') throw error
    throw unreachable(error)
  }
  if (response.ok) return response
  throw failureOf(response.status, await response.text().catch(() => ''))
}

/** The error that an answer tells of. */
export function failureOf(status: number, body: string): StudioError {
  try {
    return new StudioError(failureSchema.parse(JSON.parse(body)))
  } catch {
    return new StudioError({
      code: 'studio.bad-answer',
      message: { zh: `工作室的回答无法读懂（${status}）`, en: `The studio's answer cannot be read (${status})` },
      retryable: status >= 500,
      details: { status },
    })
  }
}

export function unreachable(cause: unknown): StudioError {
  return new StudioError({
    code: 'studio.unreachable',
    message: { zh: '连不上工作室。它也许已停止', en: 'The studio cannot be reached. It may have been stopped' },
    retryable: true,
    cause,
  })
}

function words(members: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(members).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]]))
}
