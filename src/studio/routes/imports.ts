import type { OpenAPIHono } from '@hono/zod-openapi'
import { readDocument } from '#documents'
import { readScript } from '#story'
import type { Import } from '../contract/imports.ts'
import { scriptFileSchema } from '../contract/revisions.ts'
import { badRequest } from '../mount.ts'

/** `POST /api/imports?file=<name>`: what is understood of a file. Its kind is told by its bytes; nothing of it is kept. */
export function mountImports(api: OpenAPIHono): void {
  api.post('/imports', async (c) => {
    const name = scriptFileSchema.safeParse(c.req.query('file'))
    if (!name.success) throw badRequest(name.error)
    const file = name.data
    const document = await readDocument({ bytes: new Uint8Array(await c.req.arrayBuffer()), file })
    const { story, diagnostics } = readScript({ text: document.text, file })
    const unread = document.diagnostics.some(({ severity }) => severity === 'error')
    const answer: Import = {
      file,
      script: document.text,
      story,
      // What could not be opened has no script about which there would be anything to say.
      diagnostics: unread ? document.diagnostics : [...document.diagnostics, ...diagnostics],
    }
    return c.json(answer)
  })
}
