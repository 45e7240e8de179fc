import { readFileSync } from 'node:fs'

/** Growth of the resident set from which on the parts are weighed anew. */
const worthWeighing = 1.03

let known = { at: Number.NEGATIVE_INFINITY, resident: 0, bytes: 0 }

/**
 * Memory that this process holds, bytes; what it shares with others (the program, its libraries) counts to each in equal parts, so that the
 * sum over processes is what the machine has given away. Where the system does not tell (it does on Linux), all of what is shared counts
 * to everyone.
 *
 * The system walks through all of the memory for it, some ten milliseconds: it is asked again only when the process has grown by
 * 3 % since, or when the answer is older than `age` milliseconds. A peak is told at most 3 % too low.
 */
export function heldMemory(age = 5000): number {
  const now = performance.now()
  const resident = process.memoryUsage.rss()
  if (now - known.at > age || resident > known.resident * worthWeighing) {
    known = { at: now, resident, bytes: proportionalSet() ?? resident }
  }
  return known.bytes
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
