import type { Recording } from '#sound'
import { type Answer, type Asked, api, type EndpointName } from '../contract/api.ts'
import type { Endpoint } from '../contract/endpoint.ts'
import { type Import, importSchema } from '../contract/imports.ts'
import { type OwnRecording, recordingSchema } from '../contract/recordings.ts'
import type { Spoken } from '../contract/speech.ts'
import { ask, type Reach, send } from './request.ts'
import { type SendFileOptions, sendFile } from './send-file.ts'
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
  importFile(file: File, options?: SendFileOptions): Promise<Import>
  /** The samples of a spoken line, −1…1. The browser keeps them. */
  samples(spoken: Pick<Spoken, 'key'>, options?: AskOptions): Promise<Float32Array>
  /** Keeps a sound file, decoded; choices name it by the id that comes back. */
  addRecording(file: File, options?: SendFileOptions): Promise<OwnRecording>
  /** The sound of a recording that was kept. */
  recording(id: string, options?: AskOptions): Promise<Recording>
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
    importFile: async (file, how) =>
      importSchema.parse(await sendFile(reach, `/api/imports?file=${encodeURIComponent(file.name)}`, file, how)),
    async samples({ key }, { signal } = {}) {
      const response = await send(reach, `/api/speech/${key}`, signal === undefined ? {} : { signal })
      return new Float32Array(await response.arrayBuffer())
    },
    addRecording: async (file, how) =>
      recordingSchema.parse(await sendFile(reach, `/api/recordings?file=${encodeURIComponent(file.name)}`, file, how)),
    async recording(id, { signal } = {}) {
      const response = await send(reach, `/api/recordings/${id}`, signal === undefined ? {} : { signal })
      const samples = new Float32Array(await response.arrayBuffer())
      const channels = Number(response.headers.get('x-channels'))
      const left = samples.subarray(0, samples.length / channels)
      const right = channels > 1 ? samples.subarray(samples.length / channels) : left
      return { left, right, sampleRate: Number(response.headers.get('x-sample-rate')) }
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
