import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { keeperName } from './connect.ts'
import { findPostmaster, isAlive } from './postmaster.ts'

/*
 * A process of its own that stays beside the built-in server and ends it when nobody uses it any more, however its users ended. Who uses it
 * is known to the server itself: every user has a connection, and a killed process has none. There is one keeper; if it is killed,
 * the server runs on, and the next user starts another.
 */

/** How long whoever started the server may take to come to use it. */
const firstUserMs = 15_000
const lookMs = 400
/** `sanbu keeper` in ASCII, cut to what a lock takes. */
const onlyKeeper = 0x73616e62

const [home = ''] = process.argv.slice(2)
const { url, starter } = JSON.parse(await text(process.stdin)) as { url: string; starter: number }
const client = new pg.Client({ connectionString: url, application_name: keeperName })
client.on('error', () => process.exit())
await client.connect()
const { rows } = await client.query('select pg_try_advisory_lock($1) as mine', [onlyKeeper])
if (rows[0]?.mine !== true) process.exit()
const pid = await askPid()

const began = performance.now()
let seen = false
let empty = 0
while (empty < 2) {
  await wait(lookMs)
  const users = await countUsers()
  seen ||= users > 0 || !isAlive(starter)
  empty = users === 0 && (seen || performance.now() - began > firstUserMs) ? empty + 1 : 0
}
await client.end()
// "Fast": open sessions, if one came this very moment, are ended too; they come again and start the server anew.
if ((await findPostmaster(join(home, 'database', 'data')))?.pid === pid) process.kill(pid, 'SIGINT')
process.exit()

/** Of the server at the other end: the one that was to be kept may have been killed, and followed by another, before this one came. */
async function askPid(): Promise<number> {
  const { rows } = await client.query("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid")
  return rows[0].pid
}

async function countUsers(): Promise<number> {
  const { rows } = await client.query(
    `select count(*)::int as users from pg_stat_activity
     where backend_type = 'client backend' and application_name <> $1`,
    [keeperName],
  )
  return rows[0].users
}
