import type { Language, LocalText } from '#core'

/** Where a command writes, and how it speaks. */
export interface Terminal {
  out: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  err: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  environment: NodeJS.ProcessEnv
}

/** Exit codes of every command. */
export const exitCodes = { fine: 0, failed: 1, usage: 2, finishedWithErrors: 3, stopped: 130 } as const

/** Something is wrong with how the command was called. */
export class UsageError extends Error {
  readonly text: LocalText
  constructor(text: LocalText) {
    super(text.en)
    this.text = text
  }
}

export function say(terminal: Terminal, line: string): void {
  terminal.out.write(`${line}\n`)
}

/** `1:07` or `1:02:07`. */
export function minutes(seconds: number): string {
  const whole = Math.round(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

export function pick(language: Language, zh: string, en: string): string {
  return language === 'zh' ? zh : en
}
