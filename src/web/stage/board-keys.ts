import type { KeyboardEvent } from 'react'
import { selectAll, selectShot, selectThrough, toggleShot, useSelection } from './selection.ts'

/** Keys of a board that has the focus. `columns` is how far up and down go. */
export function boardKeys(ids: readonly string[], columns: number) {
  return (event: KeyboardEvent): void => {
    if (!press(event, ids, columns)) return
    event.preventDefault()
    // The player knows some of these keys too; while the board has the focus they are the board's.
    event.stopPropagation()
  }
}

/** Does what a key asks. False when it asks nothing of a board. */
function press({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent, ids: readonly string[], columns: number): boolean {
  const { lead, shots } = useSelection.getState()
  const at = lead === null ? -1 : ids.indexOf(lead)
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') {
    selectAll(ids)
    return true
  }
  if (ctrlKey && key === ' ' && lead !== null) {
    toggleShot(lead)
    return true
  }
  if (key === 'Escape') {
    selectShot(shots.size > 1 ? lead : null)
    return true
  }
  const to = target(key, at, ids.length, columns)
  const id = to === null ? undefined : ids[Math.max(0, Math.min(ids.length - 1, to))]
  if (id === undefined) return false
  if (shiftKey) selectThrough(id, ids)
  else selectShot(id)
  return true
}

/** Where a key leads, as an index that may lie beyond either end; null for other keys. */
function target(key: string, at: number, count: number, columns: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return at - columns
    case 'ArrowDown':
      return at + columns
    case 'ArrowLeft':
      return columns > 1 ? at - 1 : null
    case 'ArrowRight':
      return columns > 1 ? at + 1 : null
    case 'PageUp':
      return at - columns * 6
    case 'PageDown':
      return at + columns * 6
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
