import { execFileSync } from 'node:child_process'

/** A machine as far as others can tell: a network and a table of processes of its own, over the files of this one. */
export interface OtherMachine {
  /** Runs what follows it there. */
  within: readonly string[]
}

export interface Network extends Disposable {
  /** Where this machine is reached from the others. */
  address: string
  machines: readonly OtherMachine[]
}

/** Some machines that reach this one and not each other. Null where this machine does not let us make them. */
export function openNetwork(count: number): Network | null {
  const ip = (...args: string[]) => execFileSync('ip', args, { stdio: 'ignore' })
  const names = Array.from({ length: count }, (_, i) => `sanbu-${process.pid}-${i}`)
  const made: string[] = []
  const close = () => {
    // The link goes with the network.
    for (const name of made) execFileSync('ip', ['netns', 'delete', name], { stdio: 'ignore' })
  }
  // Addresses that are set apart for measuring; other ones for every process.
  const networkOf = (i: number) => `198.18.${(8 * (process.pid % 30) + i) % 256}`
  const hostOf = (i: number) => `${networkOf(i)}.1`
  try {
    for (const [i, name] of names.entries()) {
      ip('netns', 'add', name)
      made.push(name)
      const link = `sb${process.pid % 100_000}x${i}`
      ip('link', 'add', link, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name)
      ip('addr', 'add', `${hostOf(i)}/24`, 'dev', link)
      ip('link', 'set', link, 'up')
      ip('-n', name, 'addr', 'add', `${networkOf(i)}.2/24`, 'dev', 'eth0')
      ip('-n', name, 'link', 'set', 'eth0', 'up')
      ip('-n', name, 'link', 'set', 'lo', 'up')
      ip('-n', name, 'route', 'add', 'default', 'via', hostOf(i))
    }
    execFileSync('ip', [
      'netns',
      'exec',
      names[0]!,
      'unshare',
      '--pid',
      '--fork',
      '--kill-child',
      '--mount-proc',
      'true',
    ])
  } catch {
    close()
    return null
  }
  return {
    address: hostOf(0),
    machines: names.map((name) => ({
      within: ['ip', 'netns', 'exec', name, 'unshare', '--pid', '--fork', '--kill-child', '--mount-proc'],
    })),
    [Symbol.dispose]: close,
  }
}
