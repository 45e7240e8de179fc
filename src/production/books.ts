import { StudioError } from '#core'
import type { LedgerRepository } from '#store'
import { patiently } from './durable/patiently.ts'

/** Something that is to be done and takes time. */
export interface Piece {
  episode: string | null
  shot: string | null
  /** Kind of work: `segment`, `voice`, `sound`, `cover`, `check`. */
  work: string
  engine: string
  /** Address of what is made. */
  artefact: string
  /** What it is expected to take. */
  cpuSeconds: number
}

/** Tells what a piece of work took: processor seconds of all processes together. */
export type Spent = (cpuSeconds: number) => void

/** The accounts of one run: what each piece of work is expected to take, and what it took. Money is a matter of the calls that cost it. */
export interface Books {
  /**
   * Books what a piece is expected to take, has it done, and puts what it really took in its place. Work that gives null was not
   * done here, and work that fails was not done: neither is booked.
   * @throws store.budget-reached before the work, when a budget would be passed by it
   */
  book<T>(piece: Piece, work: (spent: Spent) => Promise<T | null>): Promise<T | null>
}

/**
 * @param run What it had set aside when its process died stays so until it comes to the same piece again, or ends: nobody else may use it up
 * meanwhile.
 */
export async function openBooks({
  ledger,
  series,
  run,
}: {
  ledger: LedgerRepository
  series: string
  run: string
}): Promise<Books> {
  const earlier = await setAside(ledger, run)
  return {
    async book({ cpuSeconds, ...piece }, work) {
      const estimate = { ...piece, series, run, cost: null, cpuSeconds: rounded(cpuSeconds), seconds: 0 }
      const place = placeOf(piece)
      const instead = earlier.get(place)
      earlier.delete(place)
      const id = await patiently(() => ledger.reserve(estimate, instead))
      const began = performance.now()
      let took = 0
      try {
        const result = await work((seconds) => {
          took += seconds
        })
        const seconds = rounded((performance.now() - began) / 1000)
        const actual = { cost: null, artefact: piece.artefact, cpuSeconds: rounded(took), seconds }
        await patiently(() => (result === null ? ledger.release(id) : ledger.settle(id, actual)))
        return result
      } catch (error) {
        // The failure itself matters more than the books; what stays open is taken back when the run goes on, or ends.
        await ledger.release(id).catch(() => {})
        throw error
      }
    },
  }
}

/** Estimates of a run that nobody settled, by what they are for. */
async function setAside(ledger: LedgerRepository, run: string): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  let before: number | undefined
  for (;;) {
    const page = before === undefined ? { limit: 1000 } : { limit: 1000, before }
    const entries = await patiently(() => ledger.list({ run, phase: 'estimate' }, page))
    for (const entry of entries) if (entry.cost === null) found.set(placeOf(entry), entry.id)
    if (entries.length < 1000) return found
    before = entries.at(-1)!.id
  }
}

const placeOf = ({
  episode,
  shot,
  work,
  artefact,
}: Omit<Piece, 'cpuSeconds' | 'engine' | 'artefact'> & { artefact: string | null }) =>
  JSON.stringify([episode, shot, work, artefact])

const rounded = (seconds: number) => Math.round(Math.max(0, seconds) * 1000) / 1000

/** True for work that was not begun because a budget would have been passed: nothing may be put in its place. */
export function isBudgetReached(error: unknown): boolean {
  return error instanceof StudioError && error.code === 'store.budget-reached'
}
