import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openArtefactStore } from '#store'
import { openPieceShelf } from './piece-shelf.ts'

const home = await mkdtemp(join(tmpdir(), 'sanbu-pieces-'))
afterAll(() => rm(home, { recursive: true, force: true }))

it('gives a piece of sound back as it was, to whoever makes sound the same way', async () => {
  const store = await openArtefactStore(home)
  const piece = {
    left: Int16Array.from([0, 1, -32_767, 32_767, 5]),
    right: Int16Array.from([9, -9, 300, -300, 0]),
    step: 0.1 / 3,
    seconds: 1.25,
  }
  await openPieceShelf(store, 'today').take({ piece: 'noise', sound: 'bell' }, () => piece)
  const never = () => {
    throw new Error('it was made again')
  }
  expect(await openPieceShelf(store, 'today').take({ sound: 'bell', piece: 'noise' }, never)).toEqual(piece)
  let made = 0
  const other = { ...piece, step: 1 }
  const count = () => {
    made++
    return other
  }
  expect(await openPieceShelf(store, 'tomorrow').take({ piece: 'noise', sound: 'bell' }, count)).toEqual(other)
  expect(await openPieceShelf(store, 'today').take({ piece: 'noise', sound: 'gong' }, count)).toEqual(other)
  expect(made).toBe(2)
})
