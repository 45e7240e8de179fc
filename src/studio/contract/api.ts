import type { z } from 'zod'
import { episodeEndpoints } from './episodes.ts'
import { houseEndpoints } from './house.ts'
import { revisionEndpoints } from './revisions.ts'
import { runEndpoints } from './runs.ts'
import { seriesEndpoints } from './series.ts'
import { speechEndpoints } from './speech.ts'
import { stateEndpoints } from './state.ts'
import { takeEndpoints } from './takes.ts'

/** Everything that can be asked of the studio as JSON, by name. */
export const api = {
  ...seriesEndpoints,
  ...revisionEndpoints,
  ...speechEndpoints,
  ...runEndpoints,
  ...episodeEndpoints,
  ...takeEndpoints,
  ...stateEndpoints,
  ...houseEndpoints,
}
export type Api = typeof api
export type EndpointName = keyof Api

/** What a caller gives: members with a default may be left out. */
export type Asked<Name extends EndpointName> = z.input<Api[Name]['input']>
/** What the studio is given: checked, with defaults. */
export type Given<Name extends EndpointName> = z.output<Api[Name]['input']>
export type Answer<Name extends EndpointName> = z.output<Api[Name]['output']>
