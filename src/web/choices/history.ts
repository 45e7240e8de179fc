import type { Choices } from '#series'
import { mergeDocuments, type SeriesDocument } from '../open-series/document.ts'

export interface Step {
  before: Choices
  after: Choices
  /** Steps that follow each other quickly with the same label are one: a slider that is drawn along. */
  label: string
  at: number
}

/** Steps that can be undone and done again. */
export interface ChoiceHistory {
  readonly undoable: number
  readonly redoable: number
  /** Steps that stand, the first first, and after them those that were taken back, in the order in which they come again. */
  readonly steps: readonly Step[]
  push(step: Omit<Step, 'at'>): void
  /** The choices without the last step, or null when there is none. What else has changed since stays changed. */
  undo(now: Choices): Choices | null
  redo(now: Choices): Choices | null
}

const sameStepMs = 900
const longest = 300

export function createHistory(clock: () => number): ChoiceHistory {
  let done: Step[] = []
  let undone: Step[] = []
  return {
    get undoable() {
      return done.length
    },
    get redoable() {
      return undone.length
    },
    get steps() {
      return [...done, ...undone.toReversed()]
    },
    push({ before, after, label }) {
      const last = done.at(-1)
      const at = clock()
      undone = []
      if (last !== undefined && last.label === label && at - last.at < sameStepMs) {
        done[done.length - 1] = { ...last, after, at }
        return
      }
      done = [...done, { before, after, label, at }].slice(-longest)
    },
    undo(now) {
      const step = done.at(-1)
      if (step === undefined) return null
      done = done.slice(0, -1)
      undone = [...undone, step]
      return replay(step.after, step.before, now)
    },
    redo(now) {
      const step = undone.at(-1)
      if (step === undefined) return null
      undone = undone.slice(0, -1)
      done = [...done, { ...step, at: 0 }]
      return replay(step.before, step.after, now)
    },
  }
}

/** `now`, with what changed between `from` and `to` changed in it. */
function replay(from: Choices, to: Choices, now: Choices): Choices {
  const document = (choices: Choices): SeriesDocument => ({ file: '', script: '', choices })
  return mergeDocuments(document(from), document(to), document(now)).document.choices as Choices
}
