import { type ChildProcess, spawn } from 'node:child_process'
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { serverAccount } from '../../src/store/postgres/account.ts'
import { findBinaries } from '../../src/store/postgres/binaries.ts'
import { openCluster } from '../../src/store/postgres/cluster.ts'
import { dataArgument, serverEnvironment } from '../../src/store/postgres/server-programs.ts'

/** A PostgreSQL of the person's own, which other machines reach: what `DATABASE_URL` names. */
export interface OwnPostgres extends AsyncDisposable {
  url: string
}

/** @param folder where its data lie @param address of this machine, whose whole network may come in with the password */
export async function openOwnPostgres(folder: string, address: string, port: number): Promise<OwnPostgres> {
  const account = await serverAccount()
  const binaries = await findBinaries(account, folder)
  const { data, password } = await openCluster({ folder, binaries, account, onHandedOver: () => {} })
  await appendFile(join(data, 'pg_hba.conf'), '\nhost all all 198.18.0.0/16 scram-sha-256\n')
  const options = ['-c', `listen_addresses=${address}`, '-c', `port=${port}`, '-c', 'unix_socket_directories=.']
  const child: ChildProcess = spawn(binaries.postgres, ['-D', dataArgument(data, account), ...options], {
    cwd: data,
    env: serverEnvironment(),
    stdio: 'ignore',
    ...account,
  })
  const url = `postgresql://sanbu:${password}@${address}:${port}/postgres`
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    const failure = await client.connect().catch((error: Error) => error)
    await client.end().catch(() => {})
    if (!(failure instanceof Error)) break
    if (tries === 200)
      throw new Error(`${failure.message}\n${await readFile(join(data, 'log'), 'utf8').catch(() => '')}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    url,
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGINT')
      await ended
    },
  }
}
