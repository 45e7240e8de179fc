import { createCallDesk } from '#production'
import { openArtefactStore, openDatabase } from '#store'
import { engineOf } from './paid-service.ts'

/* A process that makes one paid call: `node paid-caller.ts <home> <url> <words> <traits as JSON>`. */
const [home = '', url = '', words = '', traits = '{}'] = process.argv.slice(2)
const database = await openDatabase({ home })
const store = await openArtefactStore(home)
const { calls } = database
const account = { series: 'paid', run: 'elsewhere' }
const owner = String(process.pid)
const desk = createCallDesk({ ...account, calls, store, owner, isAlive: async () => true, lookMs: 20 })
const { signal } = new AbortController()
const of = { episode: null, shot: null, work: 'video' }
await desk.call({ engine: engineOf(url, JSON.parse(traits)), request: { words }, kind: 'memory', of, signal })
await database.close()
process.exit()
