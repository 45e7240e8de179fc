import type { OpenAPIHono } from '@hono/zod-openapi'
import { digestSchema } from '../contract/ids.ts'
import { notFound } from '../failures.ts'
import type { Studio } from '../studio.ts'

/** `GET /api/speech/<key>`: the samples of a spoken line, mono 32-bit floats, little-endian. */
export function mountSamples(api: OpenAPIHono, { voices }: Studio): void {
  api.get('/speech/:key', async (c) => {
    const key = digestSchema.safeParse(c.req.param('key'))
    const found = key.success ? await voices.find(key.data) : null
    if (found === null) throw notFound('这句台词还没有配音', 'This line is not spoken yet')
    const { buffer, byteOffset, byteLength } = found.samples
    return c.body(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength), 200, {
      'content-type': 'application/octet-stream',
      'cache-control': 'private, max-age=31536000, immutable',
      'x-sample-rate': String(found.sampleRate),
    })
  })
}
