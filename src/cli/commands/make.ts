import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Language, printDiagnostic } from '#core'
import { chooseSounds, type MakeOptions, type MakeReport, makeSeries, readChoices, writeStems } from '#production'
import { type Choices, noChoices } from '#series'
import { listenForInterrupt, sayWaiting } from '../interrupt.ts'
import { checkLanguage, parseEpisodes, parseLoudness, parseRate, parseSize, parseWorkers } from '../options.ts'
import { createProgressView } from '../progress-view.ts'
import { exitCodes, minutes, pick, say, type Terminal } from '../terminal.ts'

export interface MakeFlags {
  out?: string
  episodes?: string
  size: string
  fps: string
  draft?: boolean
  workers?: string
  choices?: string
  sounds?: string
  loudness?: string
  stems?: boolean
  home?: string
  json?: boolean
  lang?: string
}

const firstExample = fileURLToPath(new URL('../../../examples/rain-night/script.txt', import.meta.url))

export async function runMake(
  given: string | undefined,
  flags: MakeFlags,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const options = await makeOptionsFrom(given, flags)
  using interrupt = listenForInterrupt()
  const quiet = flags.json === true
  const view = quiet ? null : createProgressView(terminal, language)
  try {
    const report = await makeSeries(options, {
      signal: interrupt.signal,
      onProgress: (event) => view?.show(event),
      onWaiting(calls) {
        view?.end()
        sayWaiting(calls, language, terminal)
      },
      onStory: ({ title, episodes, diagnostics }) => {
        if (quiet) return
        terminal.err.write(pick(language, `《${title}》共 ${episodes} 集\n`, `"${title}", ${episodes} episodes\n`))
        for (const diagnostic of diagnostics.filter(({ severity }) => severity !== 'info').slice(0, 20)) {
          terminal.err.write(`  ${printDiagnostic(diagnostic, language)}\n`)
        }
      },
    })
    view?.end()
    const stems = flags.stems === true ? await writeStems(options, interrupt.signal) : []
    if (quiet) say(terminal, JSON.stringify(report, null, 2))
    else say(terminal, [printMakeReport(report, options.out, language), ...stems.map((file) => `  ${file}`)].join('\n'))
    return hasErrors(report) ? exitCodes.finishedWithErrors : exitCodes.fine
  } finally {
    view?.end()
  }
}

/** What is asked for, in production's words: the same for making, planning and looking. */
export async function makeOptionsFrom(given: string | undefined, flags: MakeFlags): Promise<MakeOptions> {
  checkLanguage(flags.lang)
  const script = given ?? firstExample
  const size = parseSize(flags.size)
  const scale = flags.draft === true && flags.size === '1080x1920' ? 0.5 : 1
  return {
    script,
    out: resolve(flags.out ?? join('out', slug(script))),
    episodes: parseEpisodes(flags.episodes),
    width: size.width * scale,
    height: size.height * scale,
    rate: parseRate(flags.fps),
    workers: parseWorkers(flags.workers),
    choices: await choicesFrom(flags),
    home: flags.home ?? null,
  }
}

/** The file of choices, and over it what the flags say about sound. */
async function choicesFrom({ choices: file, sounds, loudness, home }: MakeFlags): Promise<Choices> {
  const choices = file === undefined ? noChoices : await readChoices(file)
  const sounding = sounds === undefined ? choices : await chooseSounds(choices, sounds, home ?? null)
  return loudness === undefined
    ? sounding
    : { ...sounding, sound: { ...sounding.sound, loudness: parseLoudness(loudness) } }
}

/** Errors that a person must see: in the script, or in a finished file. */
function hasErrors(report: MakeReport): boolean {
  const made = report.episodes.filter(({ id }) => report.made.includes(id))
  return (
    report.diagnostics.some(({ severity }) => severity === 'error') ||
    made.some(({ check }) => check.verdict === 'fail')
  )
}

/** `examples/rain-night/script.txt` → `rain-night`, `我的剧本.txt` → `我的剧本`. */
export function slug(script: string): string {
  const name = basename(script, extname(script))
  const chosen = /^(script|剧本)$/i.test(name) ? basename(dirname(resolve(script))) : name
  return chosen.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|-+$/g, '') || 'series'
}

export function printMakeReport(report: MakeReport, out: string, language: Language): string {
  const zh = language === 'zh'
  const made = report.episodes.filter(({ id }) => report.made.includes(id))
  const lines = ['']
  for (const episode of made) {
    const verdict = {
      pass: zh ? '检查合格' : 'check passed',
      warn: zh ? '检查合格，有提醒' : 'check passed, with warnings',
      fail: zh ? '检查不合格' : 'check FAILED',
    }[episode.check.verdict]
    const loudness = episode.loudness.integrated === null ? '' : ` · ${episode.loudness.integrated.toFixed(1)} LUFS`
    const counts = zh
      ? `${episode.scenes} 场 ${episode.shots} 镜 ${episode.lines} 句`
      : `${episode.scenes} scenes, ${episode.shots} shots, ${episode.lines} lines`
    lines.push(`  ${episode.files.video}  ${minutes(episode.seconds)}  ${counts}${loudness} · ${verdict}`)
    for (const { severity, message } of episode.check.findings) {
      if (severity === 'error') lines.push(`    ${zh ? '错误' : 'error'}: ${message[language]}`)
    }
  }
  const findings = made.flatMap(({ check, warnings }) => [
    ...warnings,
    ...check.findings.filter(({ severity }) => severity === 'warning').map(({ message }) => message),
  ])
  const warnings = [...new Set([...report.warnings, ...findings].map((text) => text[language]))]
  for (const warning of warnings.slice(0, 12)) lines.push(`  ${zh ? '提醒' : 'note'}: ${warning}`)
  if (warnings.length > 12)
    lines.push(
      zh ? `  （另有 ${warnings.length - 12} 条，见 report.json）` : `  (${warnings.length - 12} more in report.json)`,
    )
  const ratio = report.runningSeconds / Math.max(report.seconds, 0.001)
  const shown = relative(process.cwd(), out)
  const place = shown.startsWith('..') ? out : shown || '.'
  lines.push(
    zh
      ? `做好 ${made.length} 集，片长 ${minutes(report.runningSeconds)}，用时 ${minutes(report.seconds)}（${ratio.toFixed(2)} 倍速），在 ${place}`
      : `Made ${made.length} episode${made.length === 1 ? '' : 's'}, ${minutes(report.runningSeconds)} long, in ${minutes(report.seconds)} (${ratio.toFixed(2)}× real time): ${place}`,
  )
  return lines.join('\n')
}
