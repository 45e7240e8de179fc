import { type FrameRate, framesCovering, framesFromSeconds, secondsFromFrames } from '#core'
import type { Shot, ShotLine } from '#direction'
import { choiceFor } from './choices/keyed.ts'
import { type ChoiceNote, choiceNotes } from './choices/note.ts'
import type { ShotChoice } from './choices/shot-choice.ts'
import { resizeShot } from './resize-shot.ts'

/** Before and after a voice that was given to another picture, and the least that a picture stands, seconds. */
const breath = 0.25
const leastSeconds = 0.3
const usualSeconds = 0.8

/** A line and the pictures over which it is heard. */
interface Voice {
  line: ShotLine
  /** Shots that hold it, in order; empty until a host is found when all of them are hidden. */
  over: string[]
  /** Frame of the first of them at which it begins, where that is one of its own. */
  start: number
  /** `after` and `before`: heard over a shot beside its own, after or before whatever is said there. */
  place: 'own' | 'after' | 'before'
}

/**
 * An episode's shots with those left out that a person hid, and as long as a person wants them. Voices stay whole and in order:
 * one that runs over a cut goes on over the next picture for as long as it lasts, one whose picture is hidden is heard over the
 * picture before it. A shot whose length was not chosen keeps the pause after its voice.
 *
 * Comes back with the very same shots when nothing of this was chosen.
 */
export function retime(
  shots: readonly Shot[],
  choices: Readonly<Record<string, ShotChoice>>,
  rate: FrameRate,
): { shots: readonly Shot[]; notes: ChoiceNote[] } {
  const choice = (shot: Shot) => choiceFor(choices, shot.id)
  const notes: ChoiceNote[] = []
  const hidden = new Set(shots.filter((shot) => choice(shot)?.hidden === true).map(({ id }) => id))
  if (hidden.size === 0 && shots.every((shot) => choice(shot)?.seconds === undefined)) return { shots, notes }
  for (const shot of keptAnyway(shots, hidden)) {
    hidden.delete(shot.id)
    const list = choiceNotes('shots', shot.id)
    list.add(
      'cannot-hide',
      'hidden',
      `镜头 ${shot.id} 不能隐藏：没有别的画面可以接着放它的台词`,
      `Shot ${shot.id} cannot be hidden: no other picture could carry what is said in it`,
    )
    notes.push(...list.list)
  }
  const visible = shots.filter(({ id }) => !hidden.has(id))
  const voices = voicesOf(shots, hidden)
  const running: { voice: Voice; start: number }[] = []
  const gap = framesFromSeconds(breath, rate)
  const out = visible.map((shot) => {
    const begins = voices.filter(({ over }) => over[0] === shot.id)
    const heard = running.splice(0).map((entry) => ({ ...entry }))
    let shift = 0
    for (const voice of begins.filter(({ place }) => place === 'before')) {
      heard.push({ voice, start: shift === 0 ? gap : shift })
      shift = heard.at(-1)!.start + voice.line.length + gap
    }
    for (const voice of begins.filter(({ place }) => place === 'own')) heard.push({ voice, start: voice.start + shift })
    for (const voice of begins.filter(({ place }) => place === 'after')) {
      const end = Math.max(0, ...heard.map(({ voice: other, start }) => start + other.line.length))
      heard.push({ voice, start: end + gap })
    }
    const ends = heard.filter(({ voice }) => voice.over.at(-1) === shot.id)
    const end = Math.max(0, ...ends.map(({ voice, start }) => start + voice.line.length))
    const least = Math.max(end, ...heard.map(({ start }) => start + 1))
    const length = lengthOf(shot, choice(shot)?.seconds, { end, least, heard, rate, notes })
    for (const { voice, start } of heard)
      if (!ends.some((entry) => entry.voice === voice) && start + voice.line.length > length)
        running.push({ voice, start: start - length })
    const lines = heard.map(({ voice, start }) => ({ ...voice.line, start }))
    return { ...resizeShot(shot, length), lines }
  })
  return { shots: out, notes }
}

/** `end`: frame by which the voices that end in this shot are over, 0 when none does. `least`: the fewest frames that hold what is said. */
function lengthOf(
  shot: Shot,
  seconds: number | undefined,
  at: {
    end: number
    least: number
    heard: readonly { voice: Voice; start: number }[]
    rate: FrameRate
    notes: ChoiceNote[]
  },
): number {
  const { end, least, heard, rate } = at
  if (seconds !== undefined) {
    const wanted = Math.max(framesFromSeconds(seconds, rate), framesFromSeconds(leastSeconds, rate))
    if (wanted >= least) return wanted
    const list = choiceNotes('shots', shot.id)
    const needed = secondsFromFrames(least, rate).toFixed(2)
    list.add(
      'length-raised',
      'seconds',
      `镜头 ${shot.id} 至少要 ${needed} 秒，台词才不会被切断`,
      `Shot ${shot.id} must stand for ${needed} s, or what is said in it would be cut off`,
    )
    at.notes.push(...list.list)
    return least
  }
  const moved = heard.length !== shot.lines.length || heard.some(({ voice, start }) => beganAt(shot, voice) !== start)
  // As directed, when all that is heard in it is heard where it was.
  if (!moved && end <= shot.length + 1) return shot.length
  const usual = framesCovering(usualSeconds, rate)
  const ended = Math.max(0, ...shot.lines.map(({ start, length }) => start + length))
  const pause =
    shot.lines.length > 0 && ended <= shot.length + 1 ? shot.length - ended : framesFromSeconds(breath, rate)
  if (heard.length === 0) return Math.max(usual, pause)
  if (end === 0) return Math.max(shot.length, least)
  return Math.max(shot.lines.length === 0 ? shot.length : usual, end + Math.max(0, pause))
}

const beganAt = (shot: Shot, voice: Voice) => shot.lines.find(({ line }) => line === voice.line.line)?.start

/** Shots that stay although hidden: a scene in which something is said, or an episode, is not hidden as a whole. */
function keptAnyway(shots: readonly Shot[], hidden: ReadonlySet<string>): Shot[] {
  const seen = new Set(shots.filter(({ id }) => !hidden.has(id)).map(({ scene }) => scene))
  const speaking = shots.filter(({ scene, lines }) => !seen.has(scene) && lines.some(({ start }) => start >= 0))
  return seen.size === 0 && speaking.length === 0 ? shots.slice(0, 1) : speaking
}

/** Every line with the visible shots that carry it. */
function voicesOf(shots: readonly Shot[], hidden: ReadonlySet<string>): Voice[] {
  const voices = new Map<string, Voice>()
  for (const shot of shots) {
    for (const line of shot.lines) {
      const voice = voices.get(line.line) ?? { line, over: [], start: 0, place: 'own' }
      voices.set(line.line, voice)
      if (hidden.has(shot.id)) continue
      // Where the picture that it began in is hidden, it begins with the next that it runs over.
      if (voice.over.length === 0) voice.start = Math.max(0, line.start)
      voice.over.push(shot.id)
    }
  }
  for (const voice of voices.values()) {
    if (voice.over.length > 0) continue
    const home = shots.findIndex(({ lines }) => lines.some(({ line }) => line === voice.line.line))
    const beside = (shot: Shot) => shot.scene === shots[home]!.scene && !hidden.has(shot.id)
    const before = shots.slice(0, home).findLast(beside)
    voice.place = before === undefined ? 'before' : 'after'
    voice.over = [(before ?? shots.slice(home).find(beside))!.id]
  }
  return [...voices.values()]
}
