import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { StudioError } from '#core'
import { createStudio, type OpenStudio, type StudioOptions } from './create-studio.ts'

export interface ServeOptions extends Omit<StudioOptions, 'port'> {
  /** Null takes the usual one, or the next that is free. */
  port: number | null
}

export interface ServedStudio {
  address: string
  networkAddress: string | null
  port: number
  close(): Promise<void>
}

export const usualPort = 7310
const portsTried = 20

/** Longest that a request may take to arrive: a slow sender holds nothing open for longer. */
const requestMs = 120_000

/** The studio, listening: on this machine only, unless there is a password for the network. */
export async function serveStudio(options: ServeOptions): Promise<ServedStudio> {
  let studio: OpenStudio | null = null
  const answer = getRequestListener((request) => studio!.fetch(request))
  const server = createServer({ requestTimeout: requestMs, headersTimeout: 10_000 }, (request, response) => {
    // The port is taken before the studio is open, so that its address is known to it.
    if (studio === null) response.writeHead(503, { 'retry-after': '1' }).end()
    else void answer(request, response)
  })
  const host = options.password === null ? '127.0.0.1' : undefined
  const port = await listen(server, options.port, host)
  try {
    studio = await createStudio({ ...options, port })
  } catch (error) {
    server.close()
    throw error
  }
  const { address, networkAddress } = studio
  return {
    address,
    networkAddress,
    port,
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await studio?.close()
      await ended
    },
  }
}

async function listen(server: Server, wanted: number | null, host: string | undefined): Promise<number> {
  const candidates = wanted !== null ? [wanted] : Array.from({ length: portsTried }, (_, i) => usualPort + i)
  for (const port of candidates) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve)
      server.listen({ port, host }, () => {
        server.off('error', resolve)
        resolve(null)
      })
    })
    if (error === null) {
      const bound = server.address()
      return typeof bound === 'object' && bound !== null ? bound.port : port
    }
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
  }
  throw new StudioError({
    code: 'studio.port-taken',
    message: {
      zh: `端口 ${candidates.join('、')} 已被占用。请用 --port 换一个`,
      en: `Port ${candidates.join(', ')} is taken. Choose another with --port`,
    },
  })
}
