import { z } from 'zod'
import type { Language } from './language.ts'
import { localTextSchema } from './language.ts'

/** A change to the text that settles a diagnostic: the span's text gives way to the replacement. An empty span puts words in. */
export const fixSchema = z.object({
  /** UTF-16 offsets in the text that was read (without a byte order mark), half-open. */
  span: z.object({ start: z.number().int().min(0), end: z.number().int().min(0) }),
  replacement: z.string(),
})
export type Fix = z.infer<typeof fixSchema>

/** The text after a fix. Offsets of other diagnostics no longer hold; read it anew. */
export function applyFix(text: string, { span, replacement }: Fix): string {
  return text.slice(0, span.start) + replacement + text.slice(span.end)
}

/**
 * Something about the writer's text that a person should know. Diagnostics are data: they are collected, never thrown,
 * and reading goes on.
 */
export const diagnosticSchema = z.object({
  /** Stable and dotted: `script.unknown-speaker`. */
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  /** Name of the file as the person gave it, or null for pasted text. */
  file: z.string().nullable(),
  /** 1-based. */
  line: z.number().int().min(1),
  /** 1-based, in UTF-16 units. */
  column: z.number().int().min(1),
  /** How many UTF-16 units the diagnostic covers, from the column on. */
  length: z.number().int().min(0),
  /** What is wrong. */
  message: localTextSchema,
  /** What to do about it. */
  suggestion: localTextSchema.nullable(),
  /** What the suggestion asks for, ready to be done by one click; null where only the writer can know. */
  fix: fixSchema.nullable(),
})
export type Diagnostic = z.infer<typeof diagnosticSchema>

/** `scene.txt:42:7 warning: … → …`, one line for a terminal. */
export function printDiagnostic(diagnostic: Diagnostic, language: Language): string {
  const { file, line, column, severity, message, suggestion } = diagnostic
  const word = language === 'zh' ? { error: '错误', warning: '警告', info: '提示' }[severity] : severity
  const advice = suggestion === null ? '' : ` → ${suggestion[language]}`
  return `${file === null ? '' : `${file}:`}${line}:${column} ${word}: ${message[language]}${advice}`
}
