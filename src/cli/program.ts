import { CommanderError } from 'commander'
import { errorText, type Language, StudioError } from '#core'
import { createCommands } from './command-tree.ts'
import { chooseLanguage } from './language.ts'
import { exitCodes, pick, type Terminal, UsageError } from './terminal.ts'

/** Everything that `sanbu` does from a terminal. Resolves to the exit code; never throws. */
export async function runSanbu(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = chooseLanguage(args, terminal.environment)
  let code: number = exitCodes.fine
  const program = createCommands(language, terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
    return report(error, language, terminal, args.includes('--json'))
  }
}

/** What was named is not there, or a file or folder that an option names is not what the option takes: the command was called wrongly. */
const usageCodes = new Set([
  'production.no-script',
  'production.script-is-folder',
  'production.no-such-episode',
  'production.folder-taken',
  'production.bad-choices',
  'production.no-sound-folder',
  'production.bad-sounds',
  'production.bad-pronunciations',
  'story.bad-edit',
])

function report(error: unknown, language: Language, terminal: Terminal, json: boolean): number {
  const usage = error instanceof UsageError || (error instanceof StudioError && usageCodes.has(error.code))
  const code = error instanceof StudioError ? error.code : usage ? 'cli.usage' : 'cli.internal'
  const message = error instanceof UsageError ? error.text[language] : errorText(error, language)
  terminal.err.write(`${pick(language, '出错了', 'Error')}: ${message}\n`)
  if (json) terminal.out.write(`${JSON.stringify({ error: { code, message } })}\n`)
  const inner = !(error instanceof UsageError) && !(error instanceof StudioError)
  if ((inner || terminal.environment['SANBU_DEBUG']) && error instanceof Error) {
    const stack = error instanceof StudioError ? (error.details['stack'] ?? error.stack) : error.stack
    terminal.err.write(`${stack}\n`)
  }
  if (code === 'production.stopped') return exitCodes.stopped
  return usage ? exitCodes.usage : exitCodes.failed
}
