import { secondsFromFrames } from '#core'
import type { Board, BoardEpisode, Shot } from './board.ts'
import { type Problem, problemsOf } from './report/problems.ts'
import { setupOfShot } from './report/setup-of-shot.ts'
import { strikesAt } from './report/strikes-at.ts'
import { createCalm } from './turning-points.ts'
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
