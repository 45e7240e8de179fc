import type { WidthMemory } from './pace.ts'

const name = 'sanbu.moving-width'

/** Kept by the browser. One that keeps nothing has no memory: pictures begin as large as they get. */
export const widthMemory: WidthMemory = {
  read() {
    try {
      return Number(localStorage.getItem(name)) || null
    } catch {
      return null
    }
  },
  write(width) {
    try {
      localStorage.setItem(name, String(width))
    } catch {
      // Found out again next time.
    }
  },
}
