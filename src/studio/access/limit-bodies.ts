import type { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { StudioError } from '#core'
import { largestUpload } from '../contract/imports.ts'
import { longestScript } from '../contract/revisions.ts'

/** Text in JSON: three bytes a Chinese character, and room for what has to be escaped. */
const largestSave = longestScript * 4
const largestUsual = 256 * 1024

/** Bounds and types of what may be sent. A body is cut off when it passes its bound, whatever its head promised. */
export function limitBodies(api: OpenAPIHono): void {
  const limit = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: () => {
        throw new StudioError({
          code: 'studio.too-large',
          message: {
            zh: `发送的内容超过了 ${Math.round(maxSize / 1024)} KB 的上限`,
            en: `What was sent is larger than the ${Math.round(maxSize / 1024)} KB allowed`,
          },
        })
      },
    })
  const [upload, save, usual] = [limit(largestUpload), limit(largestSave), limit(largestUsual)]
  api.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const { path } = c.req
    const isUpload = path === '/api/imports' || path === '/api/recordings'
    // A form or a script on another page can send plain text without being asked; JSON and bytes it cannot.
    const wanted = isUpload ? 'application/octet-stream' : 'application/json'
    if (c.req.method !== 'DELETE' && c.req.header('content-type')?.split(';')[0]?.trim() !== wanted) {
      throw new StudioError({
        code: 'studio.wrong-type',
        message: { zh: `请用 ${wanted} 发送`, en: `Send it as ${wanted}` },
      })
    }
    const large = /^\/api\/series(\/[^/]+\/revisions)?$/.test(path)
    return (isUpload ? upload : large ? save : usual)(c, next)
  })
}
