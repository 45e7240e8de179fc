import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { serverAccount } from './account.ts'
import { findBinaries } from './binaries.ts'
import { openCluster } from './cluster.ts'

it.skipIf(platform() === 'win32')(
  'a data folder is copied from the first that was made, with a password of its own; a spoiled one is replaced',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sanbu-cluster-'))
    const account = await serverAccount()
    const binaries = await findBinaries(account, folder)
    const seeds = join(folder, 'seeds')
    const open = (name: string) =>
      openCluster({ folder: join(folder, name), binaries, account, seeds, onHandedOver() {} })
    /** Born with every data folder that is made from nothing, and with no other. */
    const born = async (data: string) => (await readFile(join(data, 'global/pg_control'))).readBigUInt64LE(0)
    try {
      const first = await open('first')
      const [seed] = await readdir(seeds)
      expect((await stat(join(seeds, seed!))).mode & 0o077).toBe(0)
      const [second, third] = await Promise.all([open('second'), open('third')])
      expect(await born(second.data)).toBe(await born(first.data))
      expect(await born(third.data)).toBe(await born(first.data))
      expect(new Set([first.password, second.password, third.password]).size).toBe(3)
      for (const { data } of [second, third]) {
        expect((await stat(data)).mode & 0o777).toBe(0o700)
        expect((await stat(join(data, 'base'))).mode & 0o777).toBe(0o700)
        expect(await readdir(join(folder, 'second'))).toEqual(['data', 'password'])
      }
      await writeFile(join(seeds, seed!, 'global/pg_control'), 'spoiled')
      const fourth = await open('fourth')
      expect(await born(fourth.data)).not.toBe(await born(first.data))
      const fifth = await open('fifth')
      expect(await born(fifth.data)).toBe(await born(fourth.data))
      expect(await readdir(seeds)).toEqual([seed])
      // Where none can be kept, each is made from nothing.
      await mkdir(join(folder, 'closed'))
      await writeFile(join(folder, 'closed', 'seeds'), 'a file')
      const alone = await openCluster({
        folder: join(folder, 'alone'),
        binaries,
        account,
        seeds: join(folder, 'closed', 'seeds'),
        onHandedOver() {},
      })
      expect(await born(alone.data)).not.toBe(await born(fifth.data))
    } finally {
      await removeFolder(folder)
    }
  },
)
