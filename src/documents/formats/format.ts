import type { Diagnostic } from '#core'

export interface DocumentFile {
  bytes: Uint8Array
  /** Name as the person gave it; only a hint. */
  file: string | null
}

export interface Extracted {
  text: string
  /** Remarks about what could not be taken over. */
  remarks: Pick<Diagnostic, 'code' | 'severity' | 'message' | 'suggestion'>[]
}

/** A kind of file that holds a script. One file a member, one line in the registry. */
export interface DocumentFormat {
  /** As `ReadDocument.format` names it. */
  id: string
  /** Decides by content, not by name. */
  recognises(file: DocumentFile): boolean
  /** The document's words as a text that the story room reads. Throws `document.…` errors when there is none. */
  extract(file: DocumentFile): Extracted | Promise<Extracted>
}
