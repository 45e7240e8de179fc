import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { sanbuVersion } from '#core'
import type { Entrance } from './access/entrance.ts'
import { guard } from './access/guard.ts'
import { limitBodies } from './access/limit-bodies.ts'
import { answerError } from './failures.ts'
import { mountEndpoints } from './mount.ts'
import { episodeHandlers } from './resources/episodes.ts'
import { houseHandlers } from './resources/house.ts'
import { revisionHandlers } from './resources/revisions.ts'
import { runHandlers } from './resources/runs.ts'
import { seriesHandlers } from './resources/series.ts'
import { speechHandlers } from './resources/speech.ts'
import { stateHandlers } from './resources/state.ts'
import { takeHandlers } from './resources/takes.ts'
import { mountEpisodeFiles } from './routes/episode-files.ts'
import { mountEvents } from './routes/events.ts'
import { mountImports } from './routes/imports.ts'
import { mountLetters } from './routes/letters.ts'
import { mountPages, type Pages } from './routes/pages.ts'
import { mountRecordings } from './routes/recordings.ts'
import { mountSamples } from './routes/samples.ts'
import type { Studio } from './studio.ts'

export interface AppParts {
  studio: Studio
  entrance: Entrance
  /** The names under which the studio may be asked. */
  hosts: () => ReadonlySet<string>
  pages: Pages
}

/** The studio as a function from requests to answers. */
export function createApp({ studio, entrance, hosts, pages }: AppParts): OpenAPIHono {
  const app = new OpenAPIHono()
  app.onError((error, c) => fail(c, error))
  guard(app, { entrance, hosts })

  const api = new OpenAPIHono()
  api.onError((error, c) => fail(c, error))
  limitBodies(api)
  mountEndpoints(api, {
    ...seriesHandlers(studio),
    ...revisionHandlers(studio),
    ...speechHandlers(studio),
    ...runHandlers(studio),
    ...episodeHandlers(studio),
    ...takeHandlers(studio),
    ...stateHandlers(studio),
    ...houseHandlers(studio),
  })
  mountImports(api)
  mountSamples(api, studio)
  mountRecordings(api, studio)
  mountLetters(api, studio)
  mountEpisodeFiles(api, studio)
  mountEvents(api, studio)
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Sanbu studio',
      version: sanbuVersion,
      description:
        'Everything that the pages of the studio do. Callers carry the cookie that the opened address gives. Failures say what is wrong in Chinese and English.',
    },
    servers: [{ url: '/api' }],
  })
  app.route('/api', api)
  mountPages(app, pages)
  return app
}

function fail(c: Context, error: unknown): Response {
  const { status, body } = answerError(error)
  // What has words of its own is told to the caller; only what is ours to mend goes to the terminal.
  if (body.code === 'studio.internal') console.error(error)
  return c.json(body, status as 500)
}
