import { useEffect, useState } from 'react'
import { openReader } from './reader.ts'
import type { Lengths, Reading } from './reading.ts'

/** What is understood of a text that is not being edited. `reading` is null until it was read, `lengths` until they are estimated. */
export function useReading(text: string | null, file: string | null) {
  const [state, setState] = useState<{ reading: Reading | null; lengths: Lengths | null; failure: string | null }>({
    reading: null,
    lengths: null,
    failure: null,
  })
  useEffect(() => {
    setState({ reading: null, lengths: null, failure: null })
    if (text === null) return
    const reader = openReader({
      onReading: (reading) => setState((before) => ({ ...before, reading })),
      onLengths: (lengths) => setState((before) => ({ ...before, lengths })),
      onFailure: (failure) => setState((before) => ({ ...before, failure })),
    })
    reader.read(text, file)
    return () => reader[Symbol.dispose]()
  }, [text, file])
  return state
}
