import { type Language, languageSchema } from '#core'

/** `--lang` wins, then the usual variables of the environment; English where they say nothing. */
export function chooseLanguage(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const given = at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.slice(7) : args[at + 1]
  const asked = languageSchema.safeParse(given)
  if (asked.success) return asked.data
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en'
}
