import { create } from 'zustand'

interface SelectionState {
  /** Ids of chosen shots. */
  shots: ReadonlySet<string>
  /** The one that was chosen last: what the player shows, and where keys go on from. */
  lead: string | null
  /** Where ranges begin. */
  anchor: string | null
  /** The choice went along with the player: nobody made it. */
  following: boolean
  /** The shot that plays; null while nothing does. */
  playing: string | null
}

/** The chosen shots. One for all views of the board, and for player and inspector. */
export const useSelection = create<SelectionState>()(() => ({
  shots: new Set(),
  lead: null,
  anchor: null,
  following: false,
  playing: null,
}))

let chosenIn: string | null = null

/** A series is on the stage. In another one nothing is chosen yet: its shots have the same ids. */
export function openSelection(series: string): void {
  if (series === chosenIn) return
  chosenIn = series
  selectShot(null)
}

/** Chooses one shot alone. */
export function selectShot(id: string | null, following = false): void {
  useSelection.setState({ shots: new Set(id === null ? [] : [id]), lead: id, anchor: id, following })
}

/** Says which shot plays. */
export function markPlaying(id: string | null): void {
  if (id !== useSelection.getState().playing) useSelection.setState({ playing: id })
}

/** Lets the choice go along with the player. */
export function followShot(id: string): void {
  selectShot(id, true)
}

/** Adds a shot to the chosen ones, or takes it away. */
export function toggleShot(id: string): void {
  useSelection.setState(({ shots }) => {
    const next = new Set(shots)
    if (!next.delete(id)) next.add(id)
    const lead = next.has(id) ? id : ([...next].at(-1) ?? null)
    return { shots: next, lead, anchor: lead, following: false }
  })
}

/** Chooses everything from where the choice began to this shot, in the order of `ids`. */
export function selectThrough(id: string, ids: readonly string[]): void {
  useSelection.setState(({ anchor }) => {
    const [from, to] = [ids.indexOf(anchor ?? id), ids.indexOf(id)].sort((a, b) => a - b)
    return { shots: new Set(ids.slice(Math.max(0, from!), to! + 1)), lead: id, anchor: anchor ?? id, following: false }
  })
}

export function selectAll(ids: readonly string[]): void {
  useSelection.setState(({ lead }) => ({ shots: new Set(ids), lead: lead ?? ids[0] ?? null, following: false }))
}

/** What a click chooses, with the keys that every list knows. */
export function clickShot(
  id: string,
  ids: readonly string[],
  { shiftKey, metaKey, ctrlKey }: { shiftKey: boolean; metaKey: boolean; ctrlKey: boolean },
): void {
  if (shiftKey) selectThrough(id, ids)
  else if (metaKey || ctrlKey) toggleShot(id)
  else selectShot(id)
}
