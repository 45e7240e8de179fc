import { sanbuVersion } from '#core'
import { readConfig, writeConfig } from '#store'
import type { Handlers } from '../handlers.ts'
import type { Studio } from '../studio.ts'

export function houseHandlers({
  home,
  instance,
  database,
  network,
}: Studio): Handlers<'readHealth' | 'readSettings' | 'writeSettings'> {
  const settings = async () => {
    const { contentProducer, storeGigabytes } = await readConfig(home)
    return { contentProducer, storeGigabytes }
  }
  return {
    readHealth: async () => {
      const reached = await database.runs.list({ limit: 1 }).then(
        () => true,
        () => false,
      )
      return { sanbu: sanbuVersion, instance, database: reached ? 'ready' : 'unreachable', network: network() }
    },
    readSettings: settings,
    writeSettings: async (given) => {
      await writeConfig(home, given)
      return settings()
    },
  }
}
