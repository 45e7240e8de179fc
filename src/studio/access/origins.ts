import { hostname, networkInterfaces } from 'node:os'

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/**
 * The names under which the studio may be asked, as `Host` gives them. Any other is somebody's domain that was pointed at this
 * machine (DNS rebinding).
 */
export function ownHosts(port: number, network: boolean): Set<string> {
  const names = [...loopback]
  if (network) {
    const machine = hostname().toLowerCase()
    names.push(machine, `${machine}.local`, ...networkAddresses())
  }
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])))
}

/** This machine's addresses in its networks, as they stand in a URL. */
export function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid)
    .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))
}

export interface Caller {
  method: string
  path: string
  host: string | undefined
  origin: string | undefined
  /** `Sec-Fetch-Site`, `-Mode` and `-Dest`: a browser says with them from where and for what it asks. */
  site: string | undefined
  mode: string | undefined
}

/** Why a caller is refused before anything else is looked at; null when it may go on. */
export function refusal(caller: Caller, hosts: ReadonlySet<string>): 'host' | 'origin' | null {
  if (caller.host === undefined || !hosts.has(caller.host.toLowerCase())) return 'host'
  if (caller.origin !== undefined) {
    const own = caller.origin === `http://${caller.host.toLowerCase()}`
    if (!own) return 'origin'
  }
  // `same-site` is another port of this machine: another program.
  const foreign = caller.site === 'cross-site' || caller.site === 'same-site'
  // A link to a page may be followed from anywhere; what it opens shows nothing without the cookie.
  const followsLink = caller.method === 'GET' && caller.mode === 'navigate' && !caller.path.startsWith('/api/')
  return foreign && !followsLink ? 'origin' : null
}
