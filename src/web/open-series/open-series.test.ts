import { beforeEach, describe, expect, it, vi } from 'vitest'
import { StudioError } from '#core'
import { type SeriesDocument, sameDocument } from './document.ts'
import { openDraftShelf } from './draft-shelf.ts'
import { createOpenSeries, type RevisionKeeper, type SavedRevision } from './open-series.ts'

/** A studio with one series: keeps revisions and refuses stale bases, as the real one does. */
function createKeeper(script: string) {
  const revisions: SavedRevision[] = [
    { number: 1, file: 'a.txt', script, choices: { version: 1 }, at: '2026-01-01T00:00:00Z', note: '' },
  ]
  const keeper: RevisionKeeper & { revisions: SavedRevision[]; down: boolean } = {
    revisions,
    down: false,
    async read(number) {
      if (keeper.down) throw new TypeError('fetch failed')
      return revisions.find((one) => one.number === (number ?? revisions.length))!
    },
    async save({ base, document: given, note }) {
      if (keeper.down) throw new TypeError('fetch failed')
      // The real one fills in what choices leave out.
      const document = { ...given, choices: { version: 1, captions: {}, ...given.choices } }
      const last = revisions.at(-1)!
      if (last.number !== base) return { later: last }
      const saved = { ...document, number: base + 1, at: '2026-01-01T00:00:01Z', note }
      revisions.push(saved)
      return { saved }
    },
  }
  return keeper
}

class MemoryStorage {
  private readonly items = new Map<string, string>()
  get length() {
    return this.items.size
  }
  key = (index: number) => [...this.items.keys()][index] ?? null
  getItem = (key: string) => this.items.get(key) ?? null
  setItem = (key: string, value: string) => void this.items.set(key, value)
  removeItem = (key: string) => void this.items.delete(key)
  clear = () => this.items.clear()
}

const now = () => new Date('2026-01-01T00:00:00Z')
let storage: Storage
beforeEach(() => {
  vi.useFakeTimers()
  storage = new MemoryStorage() as unknown as Storage
})

function openTab(keeper: RevisionKeeper, tab: string) {
  return createOpenSeries({
    series: 's',
    keeper,
    shelf: openDraftShelf('s', () => tab, storage, now),
    pauseMs: 1000,
    isOffline: (error) => error instanceof TypeError,
  })
}

const shot = (keyed: Record<string, unknown>): SeriesDocument['choices'] => ({ version: 1, shots: keyed })

describe('a series in work', () => {
  it('saves what was typed after a pause, once, on the revision it was made on', async () => {
    const keeper = createKeeper('one')
    const tab = openTab(keeper, 'a')
    await tab.getState().open()
    tab.getState().edit({ script: 'one t' })
    tab.getState().edit({ script: 'one two' })
    expect(tab.getState().state).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(1001)
    expect(keeper.revisions.map(({ script }) => script)).toEqual(['one', 'one two'])
    expect(tab.getState()).toMatchObject({ state: 'saved', base: { number: 2 } })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(keeper.revisions.length).toBe(2)
    expect(storage.length).toBe(0)
  })

  it('has what was typed after a reload that came before saving', async () => {
    const keeper = createKeeper('one')
    const before = openTab(keeper, 'a')
    await before.getState().open()
    before.getState().edit({ script: 'typed and not saved' })
    const after = openTab(keeper, 'a')
    await after.getState().open()
    expect(after.getState()).toMatchObject({ state: 'unsaved', document: { script: 'typed and not saved' } })
    await vi.advanceTimersByTimeAsync(1001)
    expect(keeper.revisions.at(-1)!.script).toBe('typed and not saved')
  })

  it('keeps what is typed while the studio is away, and saves it when it is back', async () => {
    const keeper = createKeeper('one')
    const tab = openTab(keeper, 'a')
    await tab.getState().open()
    keeper.down = true
    tab.getState().edit({ script: 'typed in the dark' })
    await vi.advanceTimersByTimeAsync(1001)
    expect(tab.getState().state).toBe('offline')
    expect(openDraftShelf('s', () => 'a', storage, now).mine()?.script).toBe('typed in the dark')
    keeper.down = false
    await vi.advanceTimersByTimeAsync(4000)
    expect(tab.getState().state).toBe('saved')
    expect(keeper.revisions.at(-1)!.script).toBe('typed in the dark')
  })

  it('tries again when a studio that is just starting refuses for a moment', async () => {
    const keeper = createKeeper('one')
    const save = vi
      .spyOn(keeper, 'save')
      .mockRejectedValueOnce(
        new StudioError({ code: 'store.database-gone', message: { zh: '稍等', en: 'Wait' }, retryable: true }),
      )
    const tab = openTab(keeper, 'a')
    await tab.getState().open()
    tab.getState().edit({ script: 'typed too early' })
    await vi.advanceTimersByTimeAsync(1001)
    expect(tab.getState().state).toBe('failed')
    await vi.advanceTimersByTimeAsync(4000)
    expect(save).toHaveBeenCalledTimes(2)
    expect(keeper.revisions.at(-1)!.script).toBe('typed too early')
  })

  it('shows the other tab’s text instead of writing over it', async () => {
    const keeper = createKeeper('one')
    const [a, b] = [openTab(keeper, 'a'), openTab(keeper, 'b')]
    await a.getState().open()
    await b.getState().open()
    a.getState().edit({ script: 'from a' })
    b.getState().edit({ script: 'from b' })
    await a.getState().save()
    await b.getState().save()
    expect(keeper.revisions.at(-1)!.script).toBe('from a')
    expect(b.getState()).toMatchObject({ state: 'conflict', document: { script: 'from b' } })
    expect(b.getState().conflict!.theirs.script).toBe('from a')
    b.getState().settle({ ...b.getState().document!, script: 'from a and b' })
    await vi.advanceTimersByTimeAsync(10)
    expect(keeper.revisions.map(({ script }) => script)).toEqual(['one', 'from a', 'from a and b'])
  })

  it('a conflict survives a reload', async () => {
    const keeper = createKeeper('one')
    const [a, b] = [openTab(keeper, 'a'), openTab(keeper, 'b')]
    await a.getState().open()
    await b.getState().open()
    b.getState().edit({ script: 'from b' })
    a.getState().edit({ script: 'from a' })
    await a.getState().save()
    const again = openTab(keeper, 'b')
    await again.getState().open()
    expect(again.getState()).toMatchObject({ state: 'conflict', document: { script: 'from b' } })
    again.getState().edit({ script: 'from b, more' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(keeper.revisions.at(-1)!.script).toBe('from a')
  })

  it('puts a text change and a shot change of two tabs together without asking', async () => {
    const keeper = createKeeper('one')
    const [a, b] = [openTab(keeper, 'a'), openTab(keeper, 'b')]
    await a.getState().open()
    await b.getState().open()
    a.getState().edit({ script: 'one, changed' })
    b.getState().edit({ choices: shot({ sh1: { angle: 'low' } }) })
    await a.getState().save()
    await b.getState().save()
    await vi.advanceTimersByTimeAsync(1001)
    expect(keeper.revisions.at(-1)).toMatchObject({
      script: 'one, changed',
      choices: shot({ sh1: { angle: 'low' } }),
    })
    expect(b.getState()).toMatchObject({ state: 'saved', arrivals: 2 })
  })

  it('asks when two tabs changed the same shot differently, and not when they changed it alike', async () => {
    for (const [angle, state] of [
      ['high', 'conflict'],
      ['low', 'saved'],
    ] as const) {
      const keeper = createKeeper('one')
      const [a, b] = [openTab(keeper, 'a'), openTab(keeper, 'b')]
      await a.getState().open()
      await b.getState().open()
      a.getState().edit({ choices: shot({ sh1: { angle: 'low' } }) })
      b.getState().edit({ choices: shot({ sh1: { angle } }) })
      await a.getState().save()
      await b.getState().save()
      expect(b.getState().state).toBe(state)
    }
  })

  it('takes over another tab’s saved text when nothing is unsaved here', async () => {
    const keeper = createKeeper('one')
    const [a, b] = [openTab(keeper, 'a'), openTab(keeper, 'b')]
    await a.getState().open()
    await b.getState().open()
    a.getState().edit({ script: 'from a' })
    await a.getState().save()
    b.getState().notice(keeper.revisions.at(-1)!)
    expect(b.getState()).toMatchObject({ state: 'saved', document: { script: 'from a' }, arrivals: 2 })
  })

  it('offers what a closed tab left, and forgets it when told to', async () => {
    const keeper = createKeeper('one')
    const closed = openTab(keeper, 'closed')
    await closed.getState().open()
    closed.getState().edit({ script: 'left behind' })
    const tab = openTab(keeper, 'a')
    await tab.getState().open()
    const [stray] = tab.getState().strays
    expect(stray!.draft.script).toBe('left behind')
    tab.getState().takeStray(stray!.key)
    expect(tab.getState().document!.script).toBe('left behind')
    expect(tab.getState().strays).toEqual([])
    expect(openDraftShelf('s', () => 'a', storage, now).others()).toEqual([])
  })

  it('saves on top of itself what is typed while it saves', async () => {
    const keeper = createKeeper('one')
    const tab = openTab(keeper, 'a')
    await tab.getState().open()
    tab.getState().edit({ script: 'first' })
    const saving = tab.getState().save()
    tab.getState().edit({ script: 'first and second' })
    await saving
    await vi.advanceTimersByTimeAsync(1001)
    expect(keeper.revisions.map(({ script }) => script)).toEqual(['one', 'first', 'first and second'])
    expect(sameDocument(tab.getState().document!, keeper.revisions.at(-1)!)).toBe(true)
  })

  it('shows what another tab saved while this one was saving, though that news came before the answer', async () => {
    const keeper = createKeeper('one')
    const [a, b] = [openTab(keeper, 'a'), openTab(keeper, 'b')]
    await a.getState().open()
    a.getState().edit({ script: 'from a' })
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    const { save } = keeper
    keeper.save = async (request) => {
      const given = await save(request)
      await held
      return given
    }
    const saving = a.getState().save()
    await vi.advanceTimersByTimeAsync(0)
    keeper.save = save
    await b.getState().open()
    b.getState().edit({ script: 'from a, and b' })
    await b.getState().save()
    a.getState().notice(keeper.revisions.at(-1)!)
    answer()
    await saving
    expect(a.getState()).toMatchObject({ state: 'saved', base: { number: 3 }, document: { script: 'from a, and b' } })
  })

  it('everyone who asks for saving waits until what was typed before is saved', async () => {
    const keeper = createKeeper('one')
    const tab = openTab(keeper, 'a')
    await tab.getState().open()
    tab.getState().edit({ script: 'first' })
    const first = tab.getState().save()
    tab.getState().edit({ script: 'first and second' })
    void tab.getState().save()
    await tab.getState().save()
    expect(keeper.revisions.at(-1)!.script).toBe('first and second')
    expect(tab.getState().state).toBe('saved')
    await first
  })
})
