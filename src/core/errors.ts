import type { Language, LocalText } from './language.ts'

export interface StudioErrorOptions {
  /** Stable and dotted: `media.cannot-write`. */
  code: string
  /** What is wrong, where, and what to do, for a person. */
  message: LocalText
  /** True when the same call may succeed later without any change. */
  retryable?: boolean
  /** Facts for a machine: paths, numbers. Never secrets. */
  details?: Readonly<Record<string, unknown>>
  cause?: unknown
}

/** A failure of the world (files, network, other programs) or of a request. The writer's mistakes are diagnostics instead. */
export class StudioError extends Error {
  readonly code: string
  readonly text: LocalText
  readonly retryable: boolean
  readonly details: Readonly<Record<string, unknown>>

  constructor(options: StudioErrorOptions) {
    super(options.message.en, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'StudioError'
    this.code = options.code
    this.text = options.message
    this.retryable = options.retryable ?? false
    this.details = options.details ?? {}
  }
}

/** What to show a person for any thrown thing. */
export function errorText(error: unknown, language: Language): string {
  if (error instanceof StudioError) return error.text[language]
  return error instanceof Error ? error.message : String(error)
}
