import { spawn } from 'node:child_process'
import { chown, open, readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { platform } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { StudioError } from '#core'
import { type Account, serverAccount } from './account.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { type Cluster, knownCluster, openCluster } from './cluster.ts'
import { askServer, serverUrl } from './connect.ts'
import { findPostmaster, removeMisleading } from './postmaster.ts'
import { dataArgument, serverEnvironment } from './server-programs.ts'

/** How long starting may take on a slow disk after a crash. */
const patienceMs = 60_000
const largestLog = 1024 ** 2

const settings = {
  unix_socket_directories: '.',
  max_connections: '300',
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  // Containers have little shared memory, and nothing here is worth a second process.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  log_min_messages: 'warning',
}

export interface BuiltInServer {
  url: string
  pid: number
}

/**
 * Makes sure that the built-in server of a home folder runs and answers: joins the one that runs, also one that a dead process left
 * behind, or starts it. Any number of processes may do so at once: the server's own lock on its folder lets one win, and the others
 * join it. The server outlives the process that started it; its keeper ends it when the last user is gone.
 *
 * @param onHandedOver called once another program works on it, which takes most of the time that there is to wait
 */
export function ensureServer(home: string, onHandedOver = () => {}): Promise<BuiltInServer> {
  const known = underWay.get(home)
  if (known !== undefined) return known
  const asked = joinOrStart(home, onHandedOver).finally(() => underWay.delete(home))
  underWay.set(home, asked)
  return asked
}

/** Asked for twice at once in this process, it is done once. */
const underWay = new Map<string, Promise<BuiltInServer>>()

async function joinOrStart(home: string, onHandedOver: () => void): Promise<BuiltInServer> {
  const folder = join(home, 'database')
  // Asked every few seconds by everybody who uses it, so the one that runs is found without starting any program.
  return (await joinServer(home, await knownCluster(folder))) ?? (await bringUp(home, folder, onHandedOver))
}

async function bringUp(home: string, folder: string, onHandedOver: () => void): Promise<BuiltInServer> {
  const account = await serverAccount()
  const binaries = await findBinaries(account, folder)
  const cluster = await openCluster({ folder, binaries, account, onHandedOver })
  const deadline = performance.now() + patienceMs
  let failure: string | null = null
  while (performance.now() < deadline) {
    if ((await findPostmaster(cluster.data)) !== null) {
      const joined = await joinServer(home, cluster)
      if (joined !== null) return joined
      await wait(25)
      continue
    }
    failure = await startServer({ cluster, binaries, account, onHandedOver })
    if (failure === null) continue
    if (failure.includes('postmaster.pid')) await removeMisleading(cluster.data)
    await wait(100)
  }
  const log = await readFile(cluster.log, 'utf8').catch(() => '')
  throw new StudioError({
    code: 'store.database-not-started',
    message: {
      zh: `数据库没有启动（${cluster.data}）：${(failure ?? log).trim().slice(-300)}`,
      en: `The database did not start (${cluster.data}): ${(failure ?? log).trim().slice(-300)}`,
    },
    retryable: true,
    details: { log: cluster.log },
  })
}

/** The server that runs and answers, with its keeper; null when there is none, or it is starting or stopping. */
async function joinServer(home: string, cluster: Cluster | null): Promise<BuiltInServer | null> {
  const running = cluster === null ? null : await findPostmaster(cluster.data)
  if (cluster === null || running === null) return null
  const url = await serverUrl(cluster, running)
  const { state, kept } = await askServer(url)
  if (state !== 'ready') return null
  if (!kept) startKeeper(home, url)
  return { url, pid: running.pid }
}

/** Sees to it that a server that runs has its keeper; one that does not run stays as it is. Said again before a user leaves. */
export async function ensureKeeper(home: string, url: string): Promise<void> {
  const running = await findPostmaster(join(home, 'database', 'data'))
  if (running === null) return
  const { state, kept } = await askServer(url)
  if (state === 'ready' && !kept) startKeeper(home, url)
}

interface StartRequest {
  cluster: Cluster
  binaries: Binaries
  account: Account | null
  onHandedOver: () => void
}

/** Null once the server has written its file (it may not answer yet), else what it said when it gave up. */
async function startServer({ cluster, binaries, account, onHandedOver }: StartRequest): Promise<string | null> {
  const { data, log } = cluster
  const before = (await stat(log).catch(() => null))?.size ?? 0
  await using output = await open(log, before > largestLog ? 'w' : 'a', 0o600)
  if (account !== null) await chown(log, account.uid, account.gid)
  const place =
    platform() === 'win32'
      ? { listen_addresses: '127.0.0.1', port: String(await freePort()) }
      : { listen_addresses: '' }
  const options = Object.entries({ ...settings, ...place }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(binaries.postgres, ['-D', dataArgument(data, account), ...options], {
    cwd: data,
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
    ...account,
  })
  let ended: string | null = null
  child.on('error', (error) => {
    ended = error.message
  })
  child.on('exit', (code, signal) => {
    ended = `ended with ${signal ?? code}`
  })
  child.unref()
  onHandedOver()
  for (let i = 0; i < 400 && ended === null; i++) {
    await wait(15)
    if ((await findPostmaster(data))?.pid === child.pid) return null
  }
  const said = await readFile(log, 'utf8').catch(() => '')
  return said.slice(before > largestLog ? 0 : before) || ended
}

/** Two processes may start one each at the same moment: the second finds the first and ends. */
function startKeeper(home: string, url: string): void {
  const keeper = spawn(process.execPath, [fileURLToPath(new URL('./keeper.ts', import.meta.url)), home], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] },
  })
  keeper.on('error', () => {})
  // Not as an argument: those can be read by everybody on the machine.
  keeper.stdin.on('error', () => {})
  keeper.stdin.end(JSON.stringify({ url, starter: process.pid }))
  keeper.unref()
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
