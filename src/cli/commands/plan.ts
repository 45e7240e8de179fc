import { type Language, printDiagnostic } from '#core'
import type { EpisodeState, SeriesState, StateOf } from '#production'
import { stateNamed } from '../state-named.ts'
import { exitCodes, minutes, pick, say, type Terminal } from '../terminal.ts'
import { moneyText } from './ledger.ts'
import type { MakeFlags } from './make.ts'
import { becauseOf, namesOf } from './reasons.ts'

export interface PlanFlags extends MakeFlags {
  all?: boolean
}

/** Shots and lines named one by one before the rest is only counted. */
const named = 12

/** `sanbu plan`: what making would make, what it would reuse and what that takes; nothing is made. */
export async function runPlan(
  script: string | undefined,
  flags: PlanFlags,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const { state, diagnostics } = await stateNamed(script, flags)
  if (flags.json === true) say(terminal, JSON.stringify(state, null, 2))
  else say(terminal, printPlan(state, language, flags.all === true))
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  for (const error of errors) terminal.err.write(`${printDiagnostic(error, language)}\n`)
  return errors.length > 0 ? exitCodes.finishedWithErrors : exitCodes.fine
}

export function printPlan(state: SeriesState, language: Language, all: boolean): string {
  const { make, reuse, estimate } = state
  const lines = [`${state.title} · ${state.width}×${state.height}`]
  const busy = state.episodes.filter((episode) => workOf(episode) > 0)
  for (const episode of busy) lines.push(...printEpisode(episode, language, all))
  if (busy.length === 0) {
    lines.push(pick(language, '全部现成，没有要做的。', 'Everything is there; nothing is to be made.'))
    return lines.join('\n')
  }
  const share = ((100 * make.frames) / Math.max(1, make.frames + reuse.frames)).toFixed(1)
  const cost = estimate.money.map(moneyText).join(' + ')
  const unmeasured = busy.some(({ measured }) => !measured)
  lines.push(
    pick(
      language,
      `要做：配音 ${make.voices} 句，镜头 ${make.shots} 个（占画面 ${share} %），混音 ${make.sounds}，成片 ${make.masters}`,
      `To make: ${make.voices} voices, ${make.shots} shots (${share} % of the pictures), ${make.sounds} mixes, ${make.masters} masters`,
    ),
    pick(
      language,
      `沿用：配音 ${reuse.voices} 句，镜头 ${reuse.shots} 个，混音 ${reuse.sounds}，成片 ${reuse.masters}`,
      `To reuse: ${reuse.voices} voices, ${reuse.shots} shots, ${reuse.sounds} mixes, ${reuse.masters} masters`,
    ),
    pick(
      language,
      `预计：约 ${minutes(estimate.seconds)}（处理器 ${minutes(estimate.cpuSeconds)}，按${estimate.from === 'measured' ? '上次实测' : '一般机器'}估算），${cost === '' ? '不花钱' : `付费 ${cost}`}`,
      `Estimate: about ${minutes(estimate.seconds)} (processor ${minutes(estimate.cpuSeconds)}, ${estimate.from === 'measured' ? 'as measured before' : 'as on a usual machine'}), ${cost === '' ? 'no money' : `and ${cost}`}`,
    ),
  )
  if (unmeasured)
    lines.push(
      pick(
        language,
        '有台词还没有配音：镜头长度按文字估算，配好音后才确定哪些镜头要重做。',
        'Some lines have not been spoken: lengths are estimated from the text, and which shots are to be made is certain only after.',
      ),
    )
  return lines.join('\n')
}

function printEpisode(episode: EpisodeState, language: Language, all: boolean): string[] {
  const voices = episode.voices.filter(open)
  const shots = episode.shots.filter(open)
  const seconds = partsOf(episode).reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0)
  const rest = [
    ...(open(episode.sound) ? [pick(language, '混音', 'mix')] : []),
    ...(open(episode.cover) ? [pick(language, '封面', 'covers')] : []),
    ...(open(episode.master) ? [pick(language, '合成并检查', 'join and check')] : []),
  ]
  const head = pick(
    language,
    `第 ${episode.number} 集 ${episode.title ?? ''}：配音 ${voices.length} 句，画 ${shots.length}/${episode.shots.length} 个镜头`,
    `Episode ${episode.number} ${episode.title ?? ''}: ${voices.length} voices, ${shots.length} of ${episode.shots.length} shots`,
  )
  const list = [...voices, ...shots]
  const shown = list.length === episode.voices.length + episode.shots.length && !all ? [] : list
  const most = all ? shown.length : named
  return [
    `${[head, ...rest].join(pick(language, '，', ', '))} · ${seconds.toFixed(1)} s CPU`,
    ...shown.slice(0, most).map((artefact) => `    ${artefact.id}  ${explain(artefact, language)}`),
    ...(shown.length > most
      ? [
          pick(
            language,
            `    （另有 ${shown.length - most} 项，--all 全列）`,
            `    (${shown.length - most} more, --all lists them)`,
          ),
        ]
      : []),
  ]
}

export function explain(artefact: StateOf, language: Language): string {
  const { state, why, on } = artefact
  const because = why.map((reason) => becauseOf[reason][language]).join(pick(language, '、', ', '))
  const waits = on.length === 0 ? '' : pick(language, ` ← 等 ${on.join(' ')}`, ` ← waits for ${on.join(' ')}`)
  return `${namesOf[state][language]}${because === '' ? '' : pick(language, `（${because}）`, ` (${because})`)}${waits}`
}

const open = ({ state }: StateOf) => state !== 'current'
const partsOf = ({ voices, shots, sound, cover, master }: EpisodeState) => [...voices, ...shots, sound, cover, master]
const workOf = (episode: EpisodeState) => partsOf(episode).filter(open).length
