import { z } from 'zod'

/** A run of frames, half-open. */
export const stretchSchema = z.object({ from: z.number().int(), to: z.number().int() })
export type Stretch = z.infer<typeof stretchSchema>

export interface Stretches {
  /** Tells of the next picture in order whether it belongs to one. */
  add(index: number, holds: boolean): void
  end(): Stretch[]
}

export function stretches(): Stretches {
  const found: Stretch[] = []
  let open: Stretch | null = null
  return {
    add(index, holds) {
      if (!holds) open = null
      else if (open !== null) open.to = index + 1
      else {
        open = { from: index, to: index + 1 }
        found.push(open)
      }
    },
    end: () => found,
  }
}
