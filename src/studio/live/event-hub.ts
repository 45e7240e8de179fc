import type { StudioEvent } from '../contract/events.ts'

export interface NumberedEvent {
  id: string
  event: StudioEvent
}

export interface EventHub {
  tell(event: StudioEvent): void
  /**
   * Events after an id, then all that come. The first is `reset` when it is not known what came after that id: it is from
   * before the studio was started, or too long ago. Without an id only what comes is told.
   */
  listen(after: string | null, onEvent: (event: NumberedEvent) => void): () => void
}

/** How many events a reader may have missed and still be told of: some minutes of making. */
const remembered = 2000

/** Tells everyone who listens what happens. `instance` is different each time that the studio is started. */
export function createEventHub(instance: string): EventHub {
  const listeners = new Set<(event: NumberedEvent) => void>()
  const recent: NumberedEvent[] = []
  let count = 0
  const idOf = (number: number) => `${instance}.${number}`
  return {
    tell(event) {
      const numbered = { id: idOf(++count), event }
      recent.push(numbered)
      if (recent.length > remembered) recent.shift()
      for (const listener of listeners) listener(numbered)
    },
    listen(after, onEvent) {
      const missed = after === null ? [] : since(after)
      if (missed === null) onEvent({ id: idOf(count), event: { kind: 'reset' } })
      else for (const event of missed) onEvent(event)
      listeners.add(onEvent)
      return () => listeners.delete(onEvent)
    },
  }

  function since(id: string): NumberedEvent[] | null {
    const number = id.startsWith(`${instance}.`) ? Number(id.slice(instance.length + 1)) : Number.NaN
    const oldest = count - recent.length
    if (!Number.isInteger(number) || number < oldest || number > count) return null
    return recent.slice(number - oldest)
  }
}
