import { rm } from 'node:fs/promises'

/** Removes a folder with all that is in it, if it is there; with patience, for a server that has just been stopped still writes its last words. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
}
