import type { Language } from '#core'
import { examineInstallation } from '#production'
import { exitCodes, pick, say, type Terminal } from '../terminal.ts'

export interface DoctorFlags {
  home?: string
  json?: boolean
}

const marks = { fine: '✓', warning: '!', broken: '✗' } as const

/** `sanbu doctor`: what works on this machine and what does not. */
export async function runDoctor(flags: DoctorFlags, language: Language, terminal: Terminal): Promise<number> {
  const findings = await examineInstallation({ home: flags.home ?? null })
  const broken = findings.filter(({ verdict }) => verdict === 'broken').length
  if (flags.json === true) say(terminal, JSON.stringify(findings, null, 2))
  else {
    for (const { about, verdict, message } of findings) {
      say(terminal, `${marks[verdict]} ${about[language]}: ${message[language]}`)
    }
    say(
      terminal,
      broken === 0
        ? pick(language, '可以制作', 'Everything that making needs works')
        : pick(language, `有 ${broken} 项不能用`, `${broken} of these do not work`),
    )
  }
  return broken === 0 ? exitCodes.fine : exitCodes.failed
}
