import { z } from 'zod'
import type { Language } from './language.ts'
import { localTextSchema } from './language.ts'

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
})
export type Diagnostic = z.infer<typeof diagnosticSchema>

/** `scene.txt:42:7 warning: … → …`, one line for a terminal. */
export function printDiagnostic(diagnostic: Diagnostic, language: Language): string {
  const { file, line, column, severity, message, suggestion } = diagnostic
  const word = language === 'zh' ? { error: '错误', warning: '警告', info: '提示' }[severity] : severity
  const advice = suggestion === null ? '' : ` → ${suggestion[language]}`
  return `${file === null ? '' : `${file}:`}${line}:${column} ${word}: ${message[language]}${advice}`
}
