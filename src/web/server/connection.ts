import { create } from 'zustand'

/**
 * `lost`: the studio did not answer a call. `locked`: it answers, but does not let this browser in any more. Either way edits stay
 * in this browser until it does.
 */
type Connection = 'fine' | 'lost' | 'locked'

interface ConnectionState {
  state: Connection
  report(state: Connection): void
}

/** Whether the studio answers. Calls report here; the banner reads it. */
export const useConnection = create<ConnectionState>()((set) => ({
  state: 'fine',
  report: (state) => set((now) => (now.state === state ? now : { state })),
}))

/** `fetch` that notices when the studio is gone and when it is back. Failures are thrown on to the caller as they are. */
export const watchedFetch: typeof fetch = async (input, init) => {
  try {
    const response = await fetch(input, init)
    useConnection.getState().report(toldBy(response))
    return response
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) useConnection.getState().report('lost')
    throw error
  }
}

function toldBy({ status }: Response): Connection {
  return status === 401 ? 'locked' : status === 502 || status === 504 ? 'lost' : 'fine'
}
