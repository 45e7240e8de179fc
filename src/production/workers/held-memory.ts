import { readFileSync } from 'node:fs'

let known = { at: Number.NEGATIVE_INFINITY, elsewhere: 0 }

/**
 * Memory that this process holds, bytes; what it shares with others (the program, its libraries) counts to each in equal parts, so that the
 * sum over processes is what the machine has given away. Where the system does not tell (it does on Linux), all of what is shared counts
 * to everyone.
 *
 * The system walks through all of the memory to tell whose it is, some ten milliseconds. What grows and shrinks is a process's own, so
 * only the share that others carry is kept from there, for `age` milliseconds; how much is resident is asked every time, which costs nothing.
 */
export function heldMemory(age = 5000): number {
  const now = performance.now()
  const resident = process.memoryUsage.rss()
  if (now - known.at > age) known = { at: now, elsewhere: resident - (proportionalSet() ?? resident) }
  return Math.max(0, resident - known.elsewhere)
}

function proportionalSet(): number | null {
  if (process.platform !== 'linux') return null
  try {
    const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/smaps_rollup', 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    // Older kernels, and containers that hide it.
    return null
  }
}
