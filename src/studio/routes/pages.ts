import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { notFound } from '../failures.ts'
import { sendFile } from './send-file.ts'

/** The built app: address → file. Looked up, never joined, so that no address reaches any other file. */
export interface Pages {
  readonly files: ReadonlyMap<string, { path: string; type: string }>
}

/** The app's files, and its one page for every other address: the app knows its own. */
export function mountPages(app: OpenAPIHono, { files }: Pages): void {
  app.get('*', (c) => {
    const file = files.get(c.req.path)
    if (file !== undefined && c.req.path !== '/index.html') {
      // What the build puts under /assets carries a digest in its name.
      return sendFile(c, { ...file, saveAs: null, forEver: c.req.path.startsWith('/assets/') })
    }
    const page = files.get('/index.html')
    if (page === undefined || c.req.path.startsWith('/api/') || isFile(c)) {
      throw notFound('没有这个地址', 'There is nothing at this address')
    }
    return sendFile(c, { ...page, saveAs: null })
  })
  app.all('*', () => {
    throw notFound('没有这个地址', 'There is nothing at this address')
  })
}

function isFile(c: Context): boolean {
  return /\.[a-z0-9]{1,5}$/i.test(c.req.path)
}
