import { basename } from 'node:path'
import { type Language, printDiagnostic } from '#core'
import { readSource } from '#production'
import { readScript } from '#story'
import { checkLanguage } from '../options.ts'
import { exitCodes, pick, say, type Terminal } from '../terminal.ts'

export async function runStory(
  script: string,
  flags: { json?: boolean; lang?: string },
  language: Language,
  terminal: Terminal,
): Promise<number> {
  checkLanguage(flags.lang)
  const source = await readSource(script)
  const report = readScript({ text: source.text, file: basename(script) })
  report.diagnostics.unshift(...source.diagnostics)
  const { story, diagnostics } = report
  if (flags.json === true) say(terminal, JSON.stringify(report, null, 2))
  else {
    say(terminal, `${story.title} (${story.dialect}, ${story.language}, ${story.genre})`)
    for (const { name, sex, age, lines, role } of story.cast) {
      say(
        terminal,
        pick(
          language,
          `  ${name}：${sex} ${age} ${role}，${lines} 句`,
          `  ${name}: ${sex}, ${age}, ${role}, ${lines} lines`,
        ),
      )
    }
    for (const episode of story.episodes) {
      say(terminal, `${episode.number}. ${episode.title ?? ''}`)
      for (const scene of episode.scenes) {
        const lines = scene.items.filter(({ kind }) => kind === 'line').length
        const place = `${scene.place} · ${scene.time}`
        say(
          terminal,
          pick(
            language,
            `   ${place}：${scene.items.length} 项，${lines} 句台词`,
            `   ${place}: ${scene.items.length} items, ${lines} lines`,
          ),
        )
      }
    }
    for (const diagnostic of diagnostics) say(terminal, printDiagnostic(diagnostic, language))
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.finishedWithErrors : exitCodes.fine
}
