import type { Random } from '#core'
import type { Shot, SpeechTiming } from '#direction'
import type { MouthShape } from './lip-sync.ts'
import { mouthAt } from './lip-sync.ts'

/** What speaking does to a person at a moment. */
export interface SpeechMoment {
  mouth: MouthShape
  /** 0–1: a stressed word is being said; the brows go with it. */
  stress: number
  /** 0–1: the nod that goes with it, slower than a brow: of who only speaks, the head is drawn on fours. */
  nod: number
}

const silent: SpeechMoment = { mouth: { open: 0, width: 0, teeth: 0, speaking: 0 }, stress: 0, nod: 0 }

/** Plans the lips and stresses of one person's lines in a shot. Thoughts and narration move no lips; a voice from off may have no body to move. */
export function planSpeech(
  character: string,
  shot: Shot,
  speech: Readonly<Record<string, SpeechTiming>>,
  random: Random,
  fps: number,
): (seconds: number) => SpeechMoment {
  const spoken = shot.lines.flatMap((line) => {
    const timing = speech[line.line]
    if (line.speaker !== character || line.lineKind !== 'dialogue' || timing === undefined) return []
    const stresses = timing.marks.filter((_, i) => i === 0 || random.fork(`${line.line}:${i}`).chance(0.22))
    return [{ start: line.start / fps, timing, stresses }]
  })
  if (spoken.length === 0) return () => silent
  return (seconds) => {
    for (const { start, timing, stresses } of spoken) {
      const t = seconds - start
      if (t < -0.2 || t > timing.seconds + 0.7) continue
      let [stress, nod] = [0, 0]
      for (const mark of stresses) {
        stress = Math.max(stress, swell((t - mark.start + 0.1) / 0.42))
        nod = Math.max(nod, swell((t - mark.start + 0.2) / 0.95))
      }
      return { mouth: mouthAt(timing, t), stress, nod }
    }
    return silent
  }
}

/** 0 outside 0…1, rising fast and falling slowly to a smooth end. */
function swell(t: number): number {
  if (t <= 0 || t >= 1) return 0
  return t < 0.3 ? Math.sin((t / 0.3) * (Math.PI / 2)) ** 2 : Math.cos(((t - 0.3) / 0.7) * (Math.PI / 2)) ** 2
}
