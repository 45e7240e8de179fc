import type { Answer, EndpointName, Given } from './contract/api.ts'

/** What a resource does for some of the endpoints. `given` is checked; the signal fires when the caller has gone. */
export type Handlers<Names extends EndpointName> = {
  readonly [Name in Names]: (given: Given<Name>, signal: AbortSignal) => Promise<Answer<Name>>
}
