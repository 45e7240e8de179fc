import { create } from 'zustand'

interface ConnectionState {
  /** `lost`: the studio did not answer a call; edits stay in this browser until it does again. */
  state: 'fine' | 'lost'
  report(state: 'fine' | 'lost'): void
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
    useConnection.getState().report(response.status === 502 || response.status === 504 ? 'lost' : 'fine')
    return response
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) useConnection.getState().report('lost')
    throw error
  }
}
