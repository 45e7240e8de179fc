import type { Language } from '#core'
import { secondsFromFrames } from '#core'
import type { EpisodeState, SeriesState, StateOf } from '#production'
import { stateNamed } from '../state-named.ts'
import { layTable } from '../table.ts'
import { exitCodes, minutes, pick, say, type Terminal } from '../terminal.ts'
import { explain, type PlanFlags } from './plan.ts'
import { namesOf } from './reasons.ts'

/** `sanbu status`: of everything that a series is made of, what is current, stale, missing or blocked. */
export async function runStatus(
  script: string | undefined,
  flags: PlanFlags,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const { state } = await stateNamed(script, flags)
  say(terminal, flags.json === true ? JSON.stringify(state, null, 2) : printStatus(state, language, flags.all === true))
  return exitCodes.fine
}

export function printStatus(state: SeriesState, language: Language, all: boolean): string {
  const rows = [
    [
      pick(language, '集', 'episode'),
      pick(language, '长度', 'length'),
      pick(language, '配音', 'voices'),
      pick(language, '镜头', 'shots'),
      pick(language, '混音', 'mix'),
      pick(language, '封面', 'covers'),
      pick(language, '成片', 'master'),
    ],
    ...state.episodes.map((episode) => [
      `${episode.number}${episode.title === null ? '' : ` ${episode.title}`}`,
      `${episode.measured ? '' : '~'}${minutes(secondsFromFrames(episode.frames, state.rate))}`,
      tally(episode.voices, language),
      tally(episode.shots, language),
      namesOf[episode.sound.state][language],
      namesOf[episode.cover.state][language],
      namesOf[episode.master.state][language],
    ]),
  ]
  const table = layTable(rows)
  const details = all ? state.episodes.flatMap((episode) => printOpen(episode, language)) : []
  return [`${state.title} · ${state.width}×${state.height}`, ...table, ...details].join('\n')
}

/** `38` when all are current, else `35/38` and what the rest is. */
function tally(list: readonly StateOf[], language: Language): string {
  const current = list.filter(({ state }) => state === 'current').length
  if (current === list.length) return String(list.length)
  const rest = (['stale', 'missing', 'blocked'] as const).flatMap((state) => {
    const count = list.filter((artefact) => artefact.state === state).length
    return count === 0 ? [] : [`${namesOf[state][language]} ${count}`]
  })
  return `${current}/${list.length} (${rest.join(pick(language, '，', ', '))})`
}

function printOpen({ voices, shots }: EpisodeState, language: Language): string[] {
  return [...voices, ...shots]
    .filter(({ state }) => state !== 'current')
    .map((artefact) => `  ${artefact.id}  ${explain(artefact, language)}`)
}
