import { readFileSync } from 'node:fs'

let known = { at: Number.NEGATIVE_INFINITY, bytes: 0 }

/**
 * Memory that this process holds, bytes; what it shares with others (the program, its libraries) counts to each in equal parts, so that the
 * sum over processes is what the machine has given away. Where the system does not tell (it does on Linux), all of what is shared counts
 * to everyone.
 *
 * @param age how old the answer may be, milliseconds: the system walks through all of the memory for it
 */
export function heldMemory(age = 500): number {
  const now = performance.now()
  if (now - known.at > age) known = { at: now, bytes: proportionalSet() ?? process.memoryUsage.rss() }
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
