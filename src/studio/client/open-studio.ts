import { type Answer, type Asked, api, type EndpointName } from '../contract/api.ts'
import type { Endpoint } from '../contract/endpoint.ts'
import type { Import } from '../contract/imports.ts'
import type { Spoken } from '../contract/speech.ts'
import { type ImportFileOptions, importFile } from './import-file.ts'
import { ask, type Reach, send } from './request.ts'
import { type WatchOptions, watchStudio } from './watch.ts'

interface AskOptions {
  signal?: AbortSignal
}

/** Every endpoint as a function: what is asked as one flat object, the answer checked against its schema. */
export type StudioEndpoints = {
  readonly [Name in EndpointName]: (
    ...args: Record<string, never> extends Asked<Name>
      ? [asked?: Asked<Name>, options?: AskOptions]
      : [asked: Asked<Name>, options?: AskOptions]
  ) => Promise<Answer<Name>>
}

/** The studio from outside. All functions throw `StudioError`s, in Chinese and English. */
export interface StudioClient extends StudioEndpoints {
  /** What the studio understands of a file, before anything is changed. */
  importFile(file: File, options?: ImportFileOptions): Promise<Import>
  /** The samples of a spoken line, −1…1. The browser keeps them. */
  samples(spoken: Pick<Spoken, 'key'>, options?: AskOptions): Promise<Float32Array>
  /** A font of the house cut down to these letters, as TrueType; to those that its own pictures show when there are none. */
  letters(family: string, letters: string, options?: AskOptions): Promise<ArrayBuffer>
  /** Hears what happens: saves of other tabs, runs. Close it in the end. */
  watch(options: WatchOptions): { close(): void }
}

/**
 * @example
 * const studio = openStudio()
 * const { series, revision } = await studio.createSeries({ file: 'story.txt', script: text })
 * const saved = await studio.saveRevision({ ...revision, base: revision.number, script: changed })
 * const run = await studio.startRun({ series: series.id, size: 'draft' })
 */
export function openStudio(options: Partial<Reach> = {}): StudioClient {
  const reach: Reach = {
    base: options.base ?? '',
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    headers: options.headers ?? {},
  }
  const endpoints = Object.fromEntries(
    Object.entries(api as Record<string, Endpoint>).map(([name, endpoint]) => [
      name,
      (asked: object = {}, { signal }: AskOptions = {}) => ask(reach, endpoint, asked, signal),
    ]),
  ) as unknown as StudioEndpoints
  return {
    ...endpoints,
    importFile: (file, how) => importFile(reach, file, how),
    async samples({ key }, { signal } = {}) {
      const response = await send(reach, `/api/speech/${key}`, signal === undefined ? {} : { signal })
      return new Float32Array(await response.arrayBuffer())
    },
    async letters(family, letters, { signal } = {}) {
      const response = await send(reach, `/api/letters/${encodeURIComponent(family)}`, {
        method: 'POST',
        body: JSON.stringify({ letters }),
        headers: { 'content-type': 'application/json' },
        ...(signal === undefined ? {} : { signal }),
      })
      return response.arrayBuffer()
    },
    watch: (how) => watchStudio(reach, how),
  }
}
