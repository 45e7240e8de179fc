/** What the browser knows of this tab. */
export interface TabParts {
  /** Kept by a reload; a duplicated tab begins with a copy of its original's. */
  storage: Storage
  /** Locks of this browser, given back when a tab closes or is loaded anew. Browsers have them only at safe addresses. */
  locks: LockManager | undefined
  /** Whether this page was loaded anew in its tab. */
  reloaded: boolean
  make(): string
}

/** Where the name lies in the tab's storage. */
const key = 'sanbu.tab'
/** Longest that a page waits for the one before it in the same tab to end, milliseconds. */
const patienceMs = 500

/**
 * A name for this tab that a reload keeps and no other tab has. Two tabs of one name would keep their drafts in one place. Where there are no
 * locks only a reload keeps the name; whatever another page left is offered as another tab's then.
 */
export async function claimTabName({ storage, locks, reloaded, make }: TabParts): Promise<string> {
  const known = storage.getItem(key)
  if (known !== null && (locks === undefined ? reloaded : await hold(locks, known))) return known
  const name = make()
  storage.setItem(key, name)
  if (locks !== undefined) await hold(locks, name)
  return name
}

/** Holds a name for as long as the page lives. False when another page does. */
function hold(locks: LockManager, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(patienceMs)
    const forEver = () => {
      resolve(true)
      return new Promise<never>(() => {})
    }
    locks.request(`${key} ${name}`, { signal }, forEver).catch(() => resolve(false))
  })
}
