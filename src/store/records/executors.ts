/** A process that does work from the queue. */
export interface Executor {
  id: string
  host: string
  pid: number
  /** Moment at which it last said that it lives, by the server's clock, and how many seconds ago that clock says that was. */
  beat: string
  silent: number
}

/** Who works. Each says every few seconds that it lives; the work of one that no longer does is given to others. */
export interface ExecutorRepository {
  /** Says that this process lives. */
  beat(executor: Omit<Executor, 'beat' | 'silent'>): Promise<void>
  /** Says that it ends, with nothing left in work. */
  leave(id: string): Promise<void>
  list(): Promise<Executor[]>
}
