import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { addRecording, readStoredRecording } from '#production'
import { digestSchema } from '../contract/ids.ts'
import type { OwnRecording } from '../contract/recordings.ts'
import { scriptFileSchema } from '../contract/revisions.ts'
import { notFound } from '../failures.ts'
import { badRequest } from '../mount.ts'
import type { Studio } from '../studio.ts'

/** Sound files of somebody's own: `POST /api/recordings?file=<name>` keeps one, decoded; `GET /api/recordings/<id>` gives its samples. */
export function mountRecordings(api: OpenAPIHono, { store }: Studio): void {
  api.post('/recordings', async (c) => {
    const name = scriptFileSchema.safeParse(c.req.query('file'))
    if (!name.success) throw badRequest(name.error)
    const folder = await mkdtemp(join(tmpdir(), 'sanbu-recording-'))
    try {
      const file = join(folder, 'recording')
      await writeFile(file, new Uint8Array(await c.req.arrayBuffer()))
      const id = await addRecording(store, file, name.data)
      const { left, sampleRate } = await readStoredRecording(store, id)
      return c.json({ id, seconds: left.length / sampleRate } satisfies OwnRecording)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
  api.get('/recordings/:id', async (c) => {
    const id = digestSchema.safeParse(c.req.param('id'))
    if (!id.success || !(await store.has('recording', id.data)))
      throw notFound('没有这个录音', 'There is no such recording')
    const { left, right, sampleRate } = await readStoredRecording(store, id.data)
    const channels = left === right ? [left] : [left, right]
    const samples = new Float32Array(left.length * channels.length)
    for (const [index, channel] of channels.entries()) samples.set(channel, index * left.length)
    return c.body(new Uint8Array(samples.buffer), 200, {
      'content-type': 'application/octet-stream',
      'cache-control': 'private, max-age=31536000, immutable',
      'x-sample-rate': String(sampleRate),
      'x-channels': String(channels.length),
    })
  })
}
