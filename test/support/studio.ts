import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProduction } from '#production'
import { type Pages, type ServedStudio, serveStudio } from '#studio'
import { openStudio, type StudioClient } from '#studio/client'
import { removeFolder } from './remove-folder.ts'

export interface TestStudio {
  home: string
  base: string
  /** As a browser carries it after the opened address. */
  cookie: string
  served: ServedStudio
  client: StudioClient
  /** Ends it and starts it again over the same home and port, as after a restart of the machine. */
  restart(now?: { password: string | null }): Promise<void>
  close(): Promise<void>
}

export interface TestStudioOptions {
  password?: string | null
  pages?: Pages
}

/** A whole studio with a home, a database and a port of its own. */
export async function openTestStudio(options: TestStudioOptions = {}): Promise<TestStudio> {
  const home = await mkdtemp(join(tmpdir(), 'sanbu-studio-'))
  // One production a process, so one test studio too.
  const start = async (port: number, password: string | null) => {
    const production = await openProduction({ home, workers: 2, hub: true, runs: 1 })
    const served = await serveStudio({
      home,
      production,
      port,
      password,
      pages: options.pages ?? { files: new Map() },
    })
    return { production, served }
  }
  let running = await start(0, options.password ?? null)
  const end = async () => {
    await running.served.close()
    await running.production.close()
  }
  const base = `http://127.0.0.1:${running.served.port}`
  const cookie = await enter(running.served.address)
  const studio: TestStudio = {
    home,
    base,
    cookie,
    served: running.served,
    client: openStudio({ base, headers: { cookie } }),
    async restart({ password } = { password: options.password ?? null }) {
      await end()
      running = await start(running.served.port, password)
      studio.served = running.served
    },
    async close() {
      await end()
      await removeFolder(home)
    },
  }
  return studio
}

/** The cookie that an opened address gives. */
export async function enter(address: string): Promise<string> {
  const response = await fetch(address)
  await response.body?.cancel()
  return response.headers.get('set-cookie')!.split(';')[0]!
}
