import { StudioError } from '#core'
import type { LedgerRepository, Money } from '#store'
import { isOpenCall } from './calls/failures.ts'
import { patiently } from './durable/patiently.ts'

/** Something that is to be done and costs time or money. */
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
  cost: Money | null
}

/**
 * Tells what a piece of work took: processor seconds of all processes together, and what was paid, if that is not what was expected
 * (null for nothing).
 */
export type Spent = (cpuSeconds: number, paid?: Money | null) => void

/** The accounts of one run: what each piece of work is expected to take, and what it took. */
export interface Books {
  /**
   * Books what a piece is expected to take, has it done, and puts what it really took in its place. Work that gives null was not
   * done here, and work that fails was not done: neither is booked, but for what was paid before it failed. What a service may have taken whose
   * answer nobody has stays booked as expected, until the same thing is booked again.
   * @throws store.budget-reached before the work, when a budget would be passed by it
   */
  book<T>(piece: Piece, work: (spent: Spent) => Promise<T | null>): Promise<T | null>
  /** Waits until what costs money is in the books, when nobody waits for the work any more. */
  settle(): Promise<void>
}

/** @param run whose earlier estimates are taken back first: a process that died could not */
export async function openBooks({
  ledger,
  series,
  run,
}: {
  ledger: LedgerRepository
  series: string
  run: string
}): Promise<Books> {
  await takeBack(ledger, run)
  const costly = new Set<Promise<unknown>>()

  async function book<T>(
    { cpuSeconds, ...piece }: Piece,
    work: (spent: Spent) => Promise<T | null>,
  ): Promise<T | null> {
    const estimate = { ...piece, series, run, cpuSeconds: rounded(cpuSeconds), seconds: 0 }
    if (piece.cost !== null)
      await patiently(() => ledger.replace({ series, engine: piece.engine, artefact: piece.artefact }))
    const id = await patiently(() => ledger.reserve(estimate))
    const began = performance.now()
    let took = 0
    let { cost } = piece
    let paid: Money | null = null
    const settle = () => {
      const seconds = rounded((performance.now() - began) / 1000)
      return ledger.settle(id, { cost, artefact: piece.artefact, cpuSeconds: rounded(took), seconds })
    }
    try {
      const result = await work((seconds, more = cost) => {
        took += seconds
        cost = more
        paid = more
      })
      await patiently(() => (result === null ? ledger.release(id) : settle()))
      return result
    } catch (error) {
      // The failure itself matters more than the books; what stays open is taken back when the run goes on. Money that is gone stays in them.
      if (paid !== null) await patiently(settle).catch(() => {})
      else if (piece.cost === null || !isOpenCall(error)) await ledger.release(id).catch(() => {})
      throw error
    }
  }

  return {
    book(piece, work) {
      const booked = book(piece, work)
      if (piece.cost !== null) {
        costly.add(booked)
        booked.catch(() => {}).finally(() => costly.delete(booked))
      }
      return booked
    },
    async settle() {
      await Promise.allSettled(costly)
    },
  }
}

async function takeBack(ledger: LedgerRepository, run: string): Promise<void> {
  let before: number | undefined
  for (;;) {
    const page = before === undefined ? { limit: 1000 } : { limit: 1000, before }
    const entries = await patiently(() => ledger.list({ run }, page))
    for (const { id, phase } of entries) if (phase === 'estimate') await patiently(() => ledger.release(id))
    if (entries.length < 1000) return
    before = entries.at(-1)!.id
  }
}

const rounded = (seconds: number) => Math.round(Math.max(0, seconds) * 1000) / 1000

/** True for work that was not begun because a budget would have been passed: nothing may be put in its place. */
export function isBudgetReached(error: unknown): boolean {
  return error instanceof StudioError && error.code === 'store.budget-reached'
}
