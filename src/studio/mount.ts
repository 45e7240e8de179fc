import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { StudioError } from '#core'
import { api, type EndpointName } from './contract/api.ts'
import { type Endpoint, pathMembers } from './contract/endpoint.ts'
import { failureSchema } from './contract/failure.ts'
import type { Handlers } from './handlers.ts'

const json = (schema: z.ZodType) => ({ 'application/json': { schema } })

/** Puts every endpoint behind its address, with what it takes and gives in the document. */
export function mountEndpoints(app: OpenAPIHono, handlers: Handlers<EndpointName>): void {
  for (const [name, endpoint] of Object.entries(api) as [EndpointName, Endpoint][]) {
    const { params, rest } = splitInput(endpoint)
    const inQuery = endpoint.method === 'GET' || endpoint.method === 'DELETE'
    const route = createRoute({
      method: endpoint.method.toLowerCase() as 'get',
      path: endpoint.path.replace(/:([a-zA-Z]+)/g, '{$1}'),
      operationId: name,
      summary: endpoint.about,
      request: {
        params,
        ...(inQuery ? { query: rest } : { body: { content: json(rest), required: true } }),
      },
      responses: {
        200: { description: 'Done', content: json(endpoint.output) },
        default: { description: 'Refused or failed', content: json(failureSchema) },
      },
    })
    const handle = handlers[name] as (given: unknown, signal: AbortSignal) => Promise<unknown>
    app.openapi(
      route,
      async (c) => {
        const read = (part: 'param' | 'query' | 'json'): object => c.req.valid(part as never) as object
        const given = { ...read('param'), ...read(inQuery ? 'query' : 'json') }
        return c.json((await handle(given, c.req.raw.signal)) as never, 200)
      },
      (result) => {
        if (!result.success) throw badRequest(result.error)
      },
    )
  }
}

function splitInput({ path, input }: Endpoint): { params: z.ZodObject; rest: z.ZodObject } {
  const inPath = new Set(pathMembers(path))
  const members = Object.entries(input.shape)
  const of = (wanted: boolean) => z.object(Object.fromEntries(members.filter(([name]) => inPath.has(name) === wanted)))
  return { params: of(true), rest: of(false) }
}

/** What a caller did wrong, member by member. */
export function badRequest(error: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[]
}): StudioError {
  const issues = error.issues.slice(0, 20).map(({ path, message }) => ({ at: path.map(String).join('.'), message }))
  const told = issues.map(({ at, message }) => (at === '' ? message : `${at}: ${message}`)).join('; ')
  return new StudioError({
    code: 'studio.bad-request',
    message: { zh: `请求有误：${told}`, en: `The request is wrong: ${told}` },
    details: { issues },
  })
}
