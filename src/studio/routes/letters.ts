import type { OpenAPIHono } from '@hono/zod-openapi'
import { fontFiles } from '#media'
import { lettersRequestSchema } from '../contract/letters.ts'
import { notFound } from '../failures.ts'
import { badRequest } from '../mount.ts'
import type { Studio } from '../studio.ts'

/** `POST /api/letters/<family>`: one of the fonts that films are lettered with, cut down to the letters that are named. */
export function mountLetters(api: OpenAPIHono, { letters: desk }: Studio): void {
  api.post('/letters/:family', async (c) => {
    const family = fontFiles.find((font) => font.family === c.req.param('family'))?.family
    if (family === undefined) throw notFound('没有这种字体', 'There is no such font')
    const asked = lettersRequestSchema.safeParse(await c.req.json().catch(() => null))
    if (!asked.success) throw badRequest(asked.error)
    return c.body(await desk.cut(family, asked.data.letters), 200, { 'content-type': 'font/ttf' })
  })
}
