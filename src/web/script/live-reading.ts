import { setDiagnostics } from '@codemirror/lint'
import type { ChangeDesc, Extension } from '@codemirror/state'
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import type { Language } from '#core'
import { lintFrom } from './lint.ts'
import { openReader, type Reader } from './reader.ts'
import type { Lengths, Reading } from './reading.ts'
import { setReading } from './reading-field.ts'

export interface LiveReadingOptions {
  /** Name of the script's file, for its title; null for pasted text. */
  file(): string | null
  language: Language
  onReading?(reading: Reading): void
  onLengths?(lengths: Lengths): void
  onFailure?(message: string): void
}

/** Time without a keystroke after which the text goes to the reader. */
const pauseMs = 120

/** Reads the script as it is typed: colours, diagnostics, and the outline through the hooks. */
export function liveReading(options: LiveReadingOptions): Extension {
  return ViewPlugin.define((view) => new LiveReading(view, options))
}

class LiveReading {
  private readonly view: EditorView
  private readonly reader: Reader
  private readonly options: LiveReadingOptions
  /** Request → what was typed since its text was taken. */
  private readonly since = new Map<number, ChangeDesc | null>()
  private timer: ReturnType<typeof setTimeout> | null = null

  constructor(view: EditorView, options: LiveReadingOptions) {
    this.view = view
    this.options = options
    this.reader = openReader({
      onReading: (reading, number) => this.show(reading, number),
      onLengths: (lengths) => options.onLengths?.(lengths),
      onFailure: (message) => options.onFailure?.(message),
    })
    this.send()
  }

  update(update: ViewUpdate): void {
    if (!update.docChanged) return
    for (const [number, changes] of this.since) {
      this.since.set(number, changes === null ? update.changes.desc : changes.composeDesc(update.changes.desc))
    }
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = setTimeout(() => this.send(), pauseMs)
  }

  destroy(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.reader[Symbol.dispose]()
  }

  private send(): void {
    this.timer = null
    this.since.set(this.reader.read(this.view.state.doc.toString(), this.options.file()), null)
  }

  private show(reading: Reading, number: number): void {
    const { state } = this.view
    const since = this.since.get(number) ?? state.changes([]).desc
    for (const known of this.since.keys()) if (known <= number) this.since.delete(known)
    this.view.dispatch({ effects: setReading.of({ reading, since }) })
    const found = lintFrom(reading, this.options.language).map((one) => ({
      ...one,
      from: since.mapPos(one.from, 1),
      to: since.mapPos(one.to, -1),
    }))
    this.view.dispatch(
      setDiagnostics(
        this.view.state,
        found.map((one) => ({ ...one, to: Math.max(one.from, one.to) })),
      ),
    )
    this.options.onReading?.(reading)
  }
}
