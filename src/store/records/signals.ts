/** Words between the processes that use one database, heard at once by those who listen and kept for nobody. */
export interface Signals {
  /** @param word at most 4000 letters */
  tell(channel: string, word: string): Promise<void>
  /** Calls back with what is said, until the answer is called. What is said while the connection is broken is missed. */
  listen(channel: string, heard: (word: string) => void): Promise<() => void>
}

/** Things that one process at a time may do. Who stands still for half a minute has lost its turn, and finds `lost` aborted when it goes on. */
export interface Turns {
  /** Waits for its turn, then works. The turn ends with the work, or with the process. */
  take<T>(name: string, work: (lost: AbortSignal) => Promise<T>): Promise<T>
  /** Works if nobody else has the turn; else gives null at once. */
  tryTake<T>(name: string, work: (lost: AbortSignal) => Promise<T>): Promise<T | null>
}
