import { readdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import S3rver from 's3rver'
import { expect, it } from 'vitest'
import { openChaos } from '../../support/chaos.ts'
import { openNetwork } from '../../support/network.ts'
import { openOwnPostgres } from '../../support/own-postgres.ts'

/*
 * Machines that share a database and a bucket and nothing else: networks and tables of processes of their own, homes of their own. One carries a
 * run, another draws for it and is cut off from its power in the middle.
 */

async function freePort(address: string): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, address, resolve))
  const place = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof place === 'object' && place !== null ? place.port : 0
}

/** How many pictures were drawn or fetched at a home. */
async function segmentsAt(home: string): Promise<number> {
  const names = await readdir(join(home, 'artefacts', 'segment'), { recursive: true }).catch(() => [])
  return names.filter((name) => /[0-9a-f]{64}$/.test(name)).length
}

it('a series is made by machines that share a database and a bucket, also when one of them loses its power', async ({
  skip,
}) => {
  using network = openNetwork(3)
  if (network === null) return skip('this machine does not let us make networks of our own')
  await using chaos = await openChaos(2)
  const calm = chaos.make('calm', 'out-calm')
  expect(await calm.ended, calm.said()).toBe(0)

  const { address, machines } = network
  await using postgres = await openOwnPostgres(join(chaos.folder, 'postgres'), address, await freePort(address))
  const bucket = new S3rver({
    port: 0,
    address,
    silent: true,
    directory: join(chaos.folder, 's3'),
    configureBuckets: [{ name: 'shared', configs: [] }],
  })
  const { port } = await bucket.run()
  const environment = {
    DATABASE_URL: postgres.url,
    SANBU_S3_BUCKET: 'shared',
    SANBU_S3_ENDPOINT: `http://${address}:${port}`,
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
  }
  const [first, second, third] = machines.map(({ within }) => ({ within, environment }))
  const victim = chaos.run('second', ['worker', '--workers', '2', '--json'], second)
  const survivor = chaos.run('third', ['worker', '--workers', '2', '--json'], third)
  const ready = () => victim.said().includes('ready') && survivor.said().includes('ready')
  while (!ready() && victim.child.exitCode === null && survivor.child.exitCode === null) await wait(50)
  expect(ready(), `${victim.said()} ${survivor.said()}`).toBe(true)
  const make = chaos.make('first', 'out-first', first)
  while ((await segmentsAt(chaos.homeOf('second'))) === 0 && make.child.exitCode === null) await wait(20)
  victim.child.kill('SIGKILL')
  expect(await make.ended, make.said()).toBe(0)
  expect(await chaos.finished('out-first')).toEqual(await chaos.finished('out-calm'))
  const drawn = { victim: await segmentsAt(chaos.homeOf('second')), survivor: await segmentsAt(chaos.homeOf('third')) }
  expect(drawn.victim).toBeGreaterThan(0)
  expect(drawn.survivor).toBeGreaterThan(0)
  // Whatever runs it elsewhere hears nothing milder.
  survivor.child.kill('SIGKILL')
  await survivor.ended
  await bucket.close()
  console.log(`drawn by the machine that lost its power: ${drawn.victim}, by the other worker: ${drawn.survivor}`)
})
