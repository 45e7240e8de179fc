import type { ProgressEvent, Stage } from './progress.ts'

interface Part {
  /** Expected cost of one unit, in seconds of wall-clock time. */
  cost: number
  total: number
  done: number
  /** Units of `done` that were there before. */
  skipped: number
}

export interface ProgressTracker {
  /**
   * Says how much of something there will be, and what a unit is expected to cost (null: as said before). May be said again when
   * known better.
   */
  expect(stage: Stage, episode: string | null, total: number, cost: number | null): void
  /** So much of it was there already and costs nothing. Said before `reach` counts it. */
  skip(stage: Stage, episode: string | null, amount: number): void
  /** So much is done now (not: in addition). */
  reach(stage: Stage, episode: string | null, done: number, item?: string | null): void
}

const noPart: Part = { cost: 0, total: 0, done: 0, skipped: 0 }

/**
 * Turns what the stages say into one fraction that never falls and an honest time left: each stage's units are weighed by what
 * they cost, and the drawing stage, which is most of it, by the speed seen so far.
 */
export function createProgressTracker(
  onProgress: (event: ProgressEvent) => void,
  now: () => number = () => performance.now() / 1000,
): ProgressTracker {
  const parts = new Map<string, Part>()
  const started = now()
  let shown = 0
  let drawing: { since: number; from: number } | null = null
  const keyOf = (stage: Stage, episode: string | null) => `${stage}\0${episode ?? ''}`

  const tell = (stage: Stage, episode: string | null, item: string | null) => {
    const part = parts.get(keyOf(stage, episode)) ?? noPart
    let whole = 0
    let left = 0
    const drawing = drawingCost()
    const pace = drawing === null ? paceSoFar() : 1
    for (const [key, { cost, total, done, skipped }] of parts) {
      const unit = key.startsWith('animation\0') && drawing !== null ? drawing : cost * pace
      whole += unit * (total - skipped)
      left += unit * (total - done)
    }
    if (whole > 0) shown = Math.max(shown, Math.min(1, 1 - left / whole))
    const secondsLeft = now() - started > 3 && parts.size > 2 ? Math.max(0, Math.round(left)) : null
    onProgress({ stage, episode, item, done: part.done, total: part.total, fraction: shown, secondsLeft })
  }

  const drawn = () => {
    let sum = 0
    for (const [key, { done, skipped }] of parts) if (key.startsWith('animation\0')) sum += done - skipped
    return sum
  }

  /** Seconds of wall-clock time a frame, once enough were drawn to tell. */
  const drawingCost = () => {
    if (drawing === null) return null
    const frames = drawn() - drawing.from
    return frames < 40 ? null : (now() - drawing.since) / frames
  }

  /** How much slower than expected everything went up to now; nothing is drawn yet, so this is all there is to go by. */
  const paceSoFar = () => {
    let expected = 0
    for (const { cost, done, skipped } of parts.values()) expected += cost * (done - skipped)
    return expected < 0.5 ? 1 : Math.min(6, Math.max(0.5, (now() - started) / expected))
  }

  return {
    expect(stage, episode, total, cost) {
      const known = parts.get(keyOf(stage, episode))
      parts.set(keyOf(stage, episode), {
        total,
        cost: cost ?? known?.cost ?? 0,
        done: Math.min(known?.done ?? 0, total),
        skipped: Math.min(known?.skipped ?? 0, total),
      })
    },
    skip(stage, episode, amount) {
      const part = parts.get(keyOf(stage, episode))
      if (part === undefined) return
      part.skipped = Math.min(part.total, part.skipped + amount)
      part.done = Math.max(part.done, part.skipped)
    },
    reach(stage, episode, done, item = null) {
      const part = parts.get(keyOf(stage, episode))
      if (part !== undefined) part.done = Math.min(part.total, Math.max(part.done, done))
      if (stage === 'animation' && drawing === null && done > 0) drawing = { since: now(), from: drawn() }
      tell(stage, episode, item)
    },
  }
}
