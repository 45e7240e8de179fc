import { secondsFromFrames } from '#core'
import type { Board, BoardEpisode, Shot } from './board.ts'
import { createCalm, striking } from './turning-points.ts'
import type { ShotSize } from './vocabulary.ts'

/** What a board is like, in numbers, and what is wrong with it, in words. */
export interface DirectionReport {
  episodes: EpisodeReport[]
}

export interface EpisodeReport {
  episode: string
  shots: number
  seconds: number
  /** Length of shots, seconds. */
  lengths: {
    shortest: number
    median: number
    mean: number
    longest: number
    /** How many shots are shorter than so many seconds, and not shorter than the entry before; the last has no limit. */
    spread: { under: number | null; shots: number }[]
  }
  sizes: Partial<Record<ShotSize, number>>
  purposes: Partial<Record<Shot['purpose'], number>>
  angles: Record<string, number>
  moves: Record<string, number>
  /** Lines by who is seen while they sound: the speaker, only a listener, or nobody of the talk. */
  seen: { speaker: number; listener: number; nobody: number }
  /** Seconds without any voice. */
  silence: number
  /** Longest stretch in which nothing turns: nobody comes or goes, no face changes, nothing strikes, the place stays; seconds. */
  longestCalm: number
  /** Second at which something striking is first seen, and how long the last picture holds. */
  hook: { first: number | null; hold: number }
  /** Pictures of other people, of another size or from elsewhere; and how many show again what one before them showed. */
  setups: { distinct: number; repeats: number }
  problems: Problem[]
}

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

export function reportDirection(board: Board): DirectionReport {
  return { episodes: board.episodes.map((episode) => reportEpisode(board, episode)) }
}

function reportEpisode(board: Board, episode: BoardEpisode): EpisodeReport {
  const seconds = (frames: number) => secondsFromFrames(frames, board.rate)
  const lengths = episode.shots.map((shot) => seconds(shot.length)).sort((a, b) => a - b)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const seen = { speaker: 0, listener: 0, nobody: 0 }
  let silence = 0
  const calm = createCalm(board.rate)
  const firstStrike = strikesAt(board, episode)
  const setups = new Set(episode.shots.map((shot) => `${shot.scene} ${setupOfShot(shot)}`))
  for (const shot of episode.shots) {
    const length = seconds(shot.length)
    if (shot.lines.length === 0) silence += length
    for (const line of shot.lines) {
      const ids = shot.figures.map((figure) => figure.character)
      if (line.speaker !== null && ids.includes(line.speaker)) seen.speaker++
      else if (ids.length > 0) seen.listener++
      else seen.nobody++
    }
    calm.see(shot)
  }
  return {
    episode: episode.id,
    shots: episode.shots.length,
    seconds: total,
    lengths: {
      shortest: lengths[0] ?? 0,
      median: lengths[Math.floor(lengths.length / 2)] ?? 0,
      mean: total / Math.max(1, lengths.length),
      longest: lengths.at(-1) ?? 0,
      spread: [1.5, 3, 5, null].map((under, i, limits) => ({
        under,
        shots: lengths.filter(
          (length) => length >= (limits[i - 1] ?? 0) && length < (under ?? Number.POSITIVE_INFINITY),
        ).length,
      })),
    },
    sizes: count(episode.shots, (shot) => shot.size),
    purposes: count(episode.shots, (shot) => shot.purpose),
    angles: count(episode.shots, (shot) => shot.angle),
    moves: count(episode.shots, (shot) => shot.move.kind),
    seen,
    silence,
    longestCalm: calm.longest(),
    hook: {
      first: Number.isFinite(firstStrike) ? firstStrike : null,
      hold: seconds(episode.shots.at(-1)?.length ?? 0),
    },
    setups: { distinct: setups.size, repeats: episode.shots.length - setups.size },
    problems: problemsOf(board, episode),
  }
}

function count<K extends string>(shots: readonly Shot[], key: (shot: Shot) => K): Record<K, number> {
  const result = {} as Record<K, number>
  for (const shot of shots) result[key(shot)] = (result[key(shot)] ?? 0) + 1
  return result
}

/** The same people at the same size from the same side: a cut that shows nothing new. */
export function setupOfShot(shot: Shot): string {
  if (shot.insert !== null) return `insert ${shot.insert.prop} ${shot.insert.text.join('|')}`
  const people =
    shot.subject ??
    shot.figures
      .map((figure) => figure.character)
      .sort()
      .join('+')
  return `${people} ${shot.size} ${shot.angle}`
}

function problemsOf(board: Board, episode: BoardEpisode): Problem[] {
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
      add,
    )
  return problems
}

/** Seconds: when something has to have struck, and how long the last picture holds. */
const latestStrike = 3
const shortestHold = 2

/** Second at which something striking is first seen; infinite where nothing is. */
function strikesAt(board: Board, { shots }: BoardEpisode): number {
  const at = shots.findIndex(striking)
  if (at < 0) return Number.POSITIVE_INFINITY
  return secondsFromFrames(
    shots.slice(0, at).reduce((sum, { length }) => sum + length, 0),
    board.rate,
  )
}

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

const order: Readonly<Record<string, number>> = {
  'far-left': -3,
  'back-left': -2,
  'foreground-left': -1.5,
  left: -1,
  centre: 0,
  right: 1,
  'foreground-right': 1.5,
  'back-right': 2,
  'far-right': 3,
}

/** Two people who change places between two pictures of a scene have crossed the line; whoever is seen to move takes it along. */
function crossings(shots: readonly Shot[], add: (code: Problem['code'], shot: Shot, text: string) => void): void {
  const known = new Map<string, number>()
  for (const shot of shots) {
    for (const [i, a] of shot.figures.entries()) {
      for (const b of shot.figures.slice(i + 1)) {
        const [first, second] = a.character < b.character ? [a, b] : [b, a]
        const sign = Math.sign((order[second.spot] ?? 0) - (order[first.spot] ?? 0))
        const key = `${first.character}\u0000${second.character}`
        if (a.travel !== null || b.travel !== null) {
          known.delete(key)
          continue
        }
        const before = known.get(key)
        if (sign === 0) continue
        if (before !== undefined && before !== sign)
          add('line-crossed', shot, `${first.character} and ${second.character} have changed sides`)
        known.set(key, sign)
      }
    }
  }
}
