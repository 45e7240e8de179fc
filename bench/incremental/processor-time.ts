import { readFileSync } from 'node:fs'

/** Ticks of the kernel's clock a second, as all systems that have `/proc` count. */
const ticks = 100

/** Processor seconds so far: of this process, and of its children that have ended; null where the system does not say. */
export function readProcessorTime(): { self: number; children: number | null } {
  const { user, system } = process.cpuUsage()
  return { self: (user + system) / 1e6, children: ofChildren() }
}

function ofChildren(): number | null {
  if (process.platform !== 'linux') return null
  // The second field is a name in brackets that may hold anything.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) / ticks
}
