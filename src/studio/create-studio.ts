import { randomBytes } from 'node:crypto'
import { cpus } from 'node:os'
import { openPlanningDesk, openVoiceDesk, type Production } from '#production'
import { readConfig } from '#store'
import { createEntrance } from './access/entrance.ts'
import { networkAddresses, ownHosts } from './access/origins.ts'
import { readSecret } from './access/secret.ts'
import { createApp } from './app.ts'
import { createLetterDesk, type LetterDesk } from './letters/letter-desk.ts'
import { createEventHub } from './live/event-hub.ts'
import { openRunDesk } from './live/run-desk.ts'
import { watchSeries } from './live/series-watch.ts'
import type { Pages } from './routes/pages.ts'
import { createStoryShelf } from './stories.ts'

export interface StudioOptions {
  /** The folder that everything is kept in. */
  home: string
  /** Makes what is asked for here, and goes on with what was under way before. */
  production: Production
  port: number
  /** Lets the network in to whoever knows it; null listens to this machine only. */
  password: string | null
  pages: Pages
  /** Where fonts are cut; one of its own unless given. */
  letters?: LetterDesk
}

export interface OpenStudio {
  /** Answers one request. */
  fetch(request: Request): Response | Promise<Response>
  /** Opens the studio on this machine. Holds the token: for the person alone. */
  address: string
  /** For other devices in the same network, which ask for the password; null when they are not let in. */
  networkAddress: string | null
  /** Ends what was opened here; production is whoever's who opened it. */
  close(): Promise<void>
}

/** The studio over a production: everything but listening on a port. */
export async function createStudio(options: StudioOptions): Promise<OpenStudio> {
  const { home, production, port, password, pages, letters = createLetterDesk() } = options
  const { database, store } = production
  const entrance = createEntrance({ secret: await readSecret(home), port, password })
  const instance = randomBytes(6).toString('hex')
  const hub = createEventHub(instance)
  const voices = await openVoiceDesk({ store, copies: 1 })
  const saves = await watchSeries(database.series, hub)
  const planning = await openPlanningDesk({
    store,
    config: () => readConfig(home),
    takes: database.takes,
    workers: cpus().length,
  })
  const runs = await openRunDesk({ home, production, hub })
  // Addresses change when a laptop moves to another network.
  const network = () => {
    const [first] = password === null ? [] : networkAddresses().filter((address) => !address.startsWith('['))
    return first === undefined ? null : `http://${first}:${port}/`
  }
  const app = createApp({
    studio: {
      home,
      instance,
      database,
      store,
      hub,
      stories: createStoryShelf(),
      voices,
      letters,
      planning,
      runs,
      saves,
      network,
    },
    entrance,
    hosts: () => ownHosts(port, password !== null),
    pages,
  })
  return {
    fetch: app.fetch,
    address: `http://127.0.0.1:${port}/?token=${entrance.token}`,
    networkAddress: network(),
    async close() {
      saves.close()
      await runs.close()
      await voices.close()
    },
  }
}
