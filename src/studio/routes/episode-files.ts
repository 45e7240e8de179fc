import type { OpenAPIHono } from '@hono/zod-openapi'
import { episodeFileSchema } from '../contract/episodes.ts'
import { episodeIdSchema, seriesIdSchema } from '../contract/ids.ts'
import { notFound } from '../failures.ts'
import { findMadeEpisodes } from '../made-episodes.ts'
import { existingSeries } from '../resources/series.ts'
import type { Studio } from '../studio.ts'
import { sendFile } from './send-file.ts'

const types = {
  video: 'video/mp4',
  captions: 'application/x-subrip; charset=utf-8',
  cover: 'image/png',
  cover3x4: 'image/png',
}

/**
 * `GET /api/series/<series>/episodes/<episode>/<video|captions|cover|cover3x4>?size=<w>x<h>`: a file of a finished episode, the
 * largest when no size is named. With `download` a browser saves it.
 */
export function mountEpisodeFiles(api: OpenAPIHono, studio: Studio): void {
  api.get('/series/:series/episodes/:episode/:file', async (c) => {
    const series = seriesIdSchema.safeParse(c.req.param('series'))
    const id = episodeIdSchema.safeParse(c.req.param('episode'))
    const file = episodeFileSchema.safeParse(c.req.param('file'))
    if (!series.success || !id.success || !file.success) throw nothingMade()
    const made = await findMadeEpisodes(studio.home, await existingSeries(studio, series.data))
    const size = c.req.query('size')
    const found = made.find(
      ({ episode }) => episode.id === id.data && (size === undefined || size === `${episode.width}x${episode.height}`),
    )
    if (found === undefined) throw nothingMade()
    const path = found.paths[file.data]
    const { seriesTitle, number } = found.episode
    return sendFile(c, {
      path,
      type: types[file.data],
      saveAs:
        c.req.query('download') === undefined
          ? null
          : `${seriesTitle} ${String(number).padStart(2, '0')}${file.data === 'cover3x4' ? ' 3x4' : ''}${path.slice(path.lastIndexOf('.'))}`,
    })
  })
}

function nothingMade() {
  return notFound('这一集还没有做好', 'This episode is not made yet')
}
