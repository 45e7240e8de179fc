import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import type { Pages } from '#studio'

const root = path.resolve(import.meta.dirname, '../..')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

export interface ServedApp {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  url: string
  close(): Promise<void>
}

/** Builds the browser app as it ships (only not minified) into a new folder. Take the folder away in the end. */
export async function buildWebApp(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sanbu-web-'))
  await build({
    configFile: path.join(root, 'src/web/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, minify: false },
  })
  return folder
}

/** The built app as the studio serves it. */
export function pagesOf(folder: string): Pages {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile())
  return {
    files: new Map(
      files.map((name) => [
        `/${name.split(path.sep).join('/')}`,
        { path: path.join(folder, name), type: types[path.extname(name)] ?? 'application/octet-stream' },
      ]),
    ),
  }
}

/**
 * The browser app, built as it ships (only not minified) and served without a studio behind it.
 * @param answer what the API says; without it every call is answered 404
 */
export async function serveWebApp(
  answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void> = (_, response) => {
    response.writeHead(404).end()
  },
): Promise<ServedApp> {
  const folder = await buildWebApp()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://app')
    if (pathname.startsWith('/api/')) {
      void Promise.resolve(answer(request, response)).catch((error: unknown) =>
        response.writeHead(500).end(String(error)),
      )
      return
    }
    const asked = path.join(folder, path.normalize(decodeURIComponent(pathname)))
    const file =
      asked.startsWith(folder) && existsSync(asked) && statSync(asked).isFile()
        ? asked
        : path.join(folder, 'index.html')
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
    },
  }
}
