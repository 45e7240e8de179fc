import { createPasswordLock } from './password.ts'
import { derive, sameText } from './secret.ts'

export interface EntranceOptions {
  secret: Buffer
  port: number
  /** Password for callers from the network; null listens to this machine only. */
  password: string | null
}

/** Who may come in, and what they carry afterwards. */
export interface Entrance {
  /** Stands in the opened address. */
  token: string
  /** Name of the cookie. Browsers send cookies to every port of a host, so each port has its own. */
  cookie: string
  /** Whether a request with this cookie is let in. */
  knows(cookie: string | undefined): boolean
  /** The cookie's value for whoever has the token or the password; null for others. @throws studio.too-many-tries */
  letIn(proof: { token?: string | undefined; password?: string | undefined }): string | null
  /** True when a password lets in. */
  asksPassword: boolean
}

export function createEntrance({ secret, port, password }: EntranceOptions): Entrance {
  const token = derive(secret, 'open')
  // Another password: everyone who came in with the old one has to come in again.
  const session = derive(secret, `session ${password ?? ''}`)
  const lock = password === null ? null : createPasswordLock(password)
  return {
    token,
    cookie: `sanbu_${port}`,
    asksPassword: lock !== null,
    knows: (cookie) => cookie !== undefined && sameText(cookie, session),
    letIn(proof) {
      if (proof.token !== undefined && sameText(proof.token, token)) return session
      if (proof.password !== undefined && lock?.opens(proof.password) === true) return session
      return null
    },
  }
}
