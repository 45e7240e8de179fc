import { expect, it } from 'vitest'
import { claimTabName } from './tab-name.ts'

/** A tab's storage, with what it begins with. */
function storageOf(known: Storage | null): Storage {
  const items = new Map<string, string>(known === null ? [] : [['sanbu.tab', known.getItem('sanbu.tab')!]])
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
  } as unknown as Storage
}

/** Names that are held by pages, each of which can end. */
function lockRoom() {
  const held = new Map<string, () => void>()
  const pages = () => {
    const mine: string[] = []
    const locks = {
      request: (name: string, { signal }: { signal: AbortSignal }, run: () => Promise<never>) =>
        new Promise<void>((_, reject) => {
          const begin = () => {
            held.set(name, () => {})
            mine.push(name)
            void run()
          }
          if (!held.has(name)) return begin()
          held.set(name, begin)
          signal.addEventListener('abort', () => reject(signal.reason))
        }),
    } as unknown as LockManager
    const end = () => {
      for (const name of mine.splice(0)) {
        const next = held.get(name)!
        held.delete(name)
        next()
      }
    }
    return { locks, end }
  }
  return pages
}

let made = 0
const make = () => `tab ${++made}`

it('a reloaded tab keeps its name, even when the page before it ends a little later', async () => {
  const openPage = lockRoom()
  const storage = storageOf(null)
  const before = openPage()
  const name = await claimTabName({ storage, locks: before.locks, reloaded: false, make })
  const again = claimTabName({ storage, locks: openPage().locks, reloaded: true, make })
  before.end()
  expect(await again).toBe(name)
})

it('a duplicated tab gets a name of its own and keeps that', async () => {
  const openPage = lockRoom()
  const storage = storageOf(null)
  const original = await claimTabName({ storage, locks: openPage().locks, reloaded: false, make })
  const copied = storageOf(storage)
  const twin = openPage()
  const name = await claimTabName({ storage: copied, locks: twin.locks, reloaded: false, make })
  expect(name).not.toBe(original)
  twin.end()
  expect(await claimTabName({ storage: copied, locks: openPage().locks, reloaded: true, make })).toBe(name)
})

it('where a browser has no locks, only a reload keeps the name', async () => {
  const storage = storageOf(null)
  const name = await claimTabName({ storage, locks: undefined, reloaded: false, make })
  expect(await claimTabName({ storage, locks: undefined, reloaded: true, make })).toBe(name)
  expect(await claimTabName({ storage: storageOf(storage), locks: undefined, reloaded: false, make })).not.toBe(name)
})
