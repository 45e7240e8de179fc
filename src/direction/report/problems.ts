import { secondsFromFrames } from '#core'
import type { Board, BoardEpisode, Shot } from '../board.ts'
import { crossings } from './crossings.ts'
import { setupOfShot } from './setup-of-shot.ts'
import { strikesAt } from './strikes-at.ts'

export interface Problem {
  code:
    | 'short-shot'
    | 'long-shot'
    | 'same-setup'
    | 'line-crossed'
    | 'line-lost'
    | 'double-id'
    | 'no-hook'
    | 'late-hook'
    | 'no-hold'
    | 'unseen-speaker'
    | 'crowd'
    | 'stray-frame'
  shot: string
  text: string
}

/** What is wrong with an episode's board. */
export function problemsOf(board: Board, episode: BoardEpisode): Problem[] {
  const problems: Problem[] = []
  const add = (code: Problem['code'], shot: Shot, text: string) => problems.push({ code, shot: shot.id, text })
  const ids = new Set<string>()
  const sounded = new Set<string>()
  for (const [index, shot] of episode.shots.entries()) {
    const length = secondsFromFrames(shot.length, board.rate)
    const before = episode.shots[index - 1]
    if (ids.has(shot.id)) add('double-id', shot, 'two shots have the same id')
    ids.add(shot.id)
    if (length < 0.8 - 1e-9) add('short-shot', shot, `${length.toFixed(2)} s is too short to be read`)
    if (length > 10) add('long-shot', shot, `${length.toFixed(2)} s in one picture`)
    if (before !== undefined && before.scene === shot.scene && setupOfShot(before) === setupOfShot(shot))
      add('same-setup', shot, `the same set-up as ${before.id}: ${setupOfShot(shot)}`)
    if (shot.figures.length > 3) add('crowd', shot, `${shot.figures.length} people`)
    for (const line of shot.lines) {
      if (line.start >= 0) {
        if (sounded.has(line.line)) add('line-lost', shot, `${line.line} sounds twice`)
        sounded.add(line.line)
        if (line.start >= shot.length) add('stray-frame', shot, `${line.line} begins after the shot's end`)
      } else if (!sounded.has(line.line)) add('line-lost', shot, `${line.line} goes on but never began`)
    }
    for (const item of [...shot.effects, ...shot.titles])
      if (item.start < 0 || item.start + item.length > shot.length)
        add('stray-frame', shot, 'an effect or title passes the end of the shot')
    for (const item of shot.sounds)
      if (item.at < 0 || item.at >= shot.length) add('stray-frame', shot, 'a sound lies outside the shot')
  }
  const last = episode.shots.at(-1)
  if (last !== undefined && last.purpose !== 'hook') add('no-hook', last, 'the episode ends without a cliffhanger')
  else if (last !== undefined && secondsFromFrames(last.length, board.rate) < shortestHold)
    add('no-hold', last, 'the last picture is gone before it is felt')
  const first = episode.shots[0]
  if (first !== undefined && strikesAt(board, episode) > latestStrike)
    add('late-hook', first, `nothing strikes in the first ${latestStrike} s`)
  for (const [line, { shot, seen }] of speakersSeen(episode))
    if (!seen) add('unseen-speaker', shot, `whoever speaks ${line} is never seen while speaking`)
  for (const scene of episode.scenes)
    crossings(
      episode.shots.filter((shot) => shot.scene === scene.id),
      (shot, text) => add('line-crossed', shot, text),
    )
  return problems
}

/** Seconds: when something has to have struck, and how long the last picture holds. */
const latestStrike = 3
const shortestHold = 2

/** Lines of speech and thought, with whether their speaker is in one of the pictures under them. */
function speakersSeen({ shots }: BoardEpisode): Map<string, { shot: Shot; seen: boolean }> {
  const lines = new Map<string, { shot: Shot; seen: boolean }>()
  for (const shot of shots) {
    for (const { line, lineKind, speaker } of shot.lines) {
      if (speaker === null || (lineKind !== 'dialogue' && lineKind !== 'inner')) continue
      const here = shot.figures.some(({ character }) => character === speaker)
      const known = lines.get(line)
      lines.set(line, { shot: known?.shot ?? shot, seen: here || (known?.seen ?? false) })
    }
  }
  return lines
}
