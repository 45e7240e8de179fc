import { NotCharged } from './paid-engine.ts'

/** Seconds to leave a service alone that does not say for how long. */
const usualRest = 2
const longestRest = 600

/** No key or a wrong one, nothing paid in, not allowed, nothing at this address. */
const closedTo: ReadonlySet<number> = new Set([401, 402, 403, 404, 405])

/** Failures of a connection that never came about: nothing was sent. */
const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/

/**
 * One POST of JSON, and never a second: gives the answer, when it is one.
 * @throws NotCharged when nothing was sent, or the service refused it; anything else that goes wrong may have been charged
 */
export async function postOnce(
  url: string,
  {
    body,
    key,
    headers = {},
    signal,
  }: { body: unknown; key: string; headers?: Record<string, string>; signal: AbortSignal },
): Promise<Response> {
  // Nothing was sent; whoever asked sees for themselves that they are to stop.
  if (signal.aborted) throw new NotCharged('stopped', 'busy', 0)
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
    body: JSON.stringify(body),
    redirect: 'error',
    signal,
  }).catch((error: Error & { cause?: { code?: string } }) => {
    const { code = '' } = error.cause ?? {}
    throw neverSent.test(code) ? new NotCharged(`${url} cannot be reached (${code})`, 'away', usualRest) : error
  })
  if (response.ok) return response
  const said = (await response.text().catch(() => '')).slice(0, 300)
  const rest = restOf(response)
  if (response.status === 429) throw new NotCharged(`${url} has too much to do`, 'busy', rest ?? usualRest)
  if (response.status === 503 && rest !== null) throw new NotCharged(`${url} is not ready`, 'busy', rest)
  const refused = response.status >= 400 && response.status < 500 && response.status !== 408
  const why = closedTo.has(response.status) ? 'closed' : 'refused'
  if (refused) throw new NotCharged(`${url} refused it (${response.status}): ${said}`, why)
  throw new Error(`${url} answered ${response.status}: ${said}`)
}

/** Seconds that the answer asks for; null when it asks for none. */
function restOf(response: Response): number | null {
  const asked = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(asked) && asked >= 0 ? Math.min(asked, longestRest) : null
}
