import type { Recording } from '#sound'
import type { StudioClient } from '#studio/client'

/** Recordings that are kept in this tab: a piece of music of three minutes has sixty megabytes. */
const kept = 6

/** Fetches people's own recordings, each once as long as it is among the last used. */
export function createRecordingShelf(
  studio: Pick<StudioClient, 'recording'>,
): (id: string) => Promise<Recording | null> {
  const shelf = new Map<string, Promise<Recording>>()
  return async (id) => {
    const known = shelf.get(id) ?? studio.recording(id)
    shelf.delete(id)
    shelf.set(id, known)
    if (shelf.size > kept) shelf.delete(shelf.keys().next().value!)
    try {
      return await known
    } catch {
      // Asked again the next time.
      shelf.delete(id)
      return null
    }
  }
}
