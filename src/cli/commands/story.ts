import { basename } from 'node:path'
import { type Language, printDiagnostic } from '#core'
import { readSource } from '#production'
import { printStory, readScript, type StoryForm, storyForms } from '#story'
import { checkLanguage } from '../options.ts'
import { exitCodes, pick, say, type Terminal, UsageError } from '../terminal.ts'
import { writeEditedStory } from './edited-story.ts'

export async function runStory(
  script: string,
  flags: { json?: boolean; lang?: string; print?: string; edited?: string },
  language: Language,
  terminal: Terminal,
): Promise<number> {
  checkLanguage(flags.lang)
  const form = parseForm(flags.print)
  const source = await readSource(script)
  if (flags.edited !== undefined) {
    terminal.out.write(await writeEditedStory({ text: source.text, file: basename(script) }, flags.edited))
    return exitCodes.fine
  }
  const report = readScript({ text: source.text, file: basename(script) })
  report.diagnostics.unshift(...source.diagnostics)
  const { story, diagnostics } = report
  if (form !== null) terminal.out.write(printStory(story, form))
  else if (flags.json === true) say(terminal, JSON.stringify(report, null, 2))
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

function parseForm(text: string | undefined): StoryForm | null {
  if (text === undefined) return null
  const form = storyForms.find((one) => one === text)
  if (form === undefined)
    throw new UsageError({
      zh: `--print 只有 zh 和 fountain，没有「${text}」`,
      en: `--print takes zh or fountain, not "${text}"`,
    })
  return form
}
