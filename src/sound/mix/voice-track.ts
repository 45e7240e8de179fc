import { sampleRate, samplesFromFrames } from '#core'
import type { Shot, ShotLine } from '#direction'
import { resample } from '../dsp/resample.ts'
import { addStereo, createStereo, panGains, type Stereo } from '../dsp/stereo.ts'
import { polishVoice } from '../voice/polish.ts'
import type { MixEvent, MixOptions } from './mix-episode.ts'

export interface VoiceTrack {
  track: Stereo
  events: MixEvent[]
  warnings: string[]
}

/** Every line of the episode, once, where its shot sounds it. */
export function voiceTrack({ episode, rate, voices }: MixOptions, length: number): VoiceTrack {
  const track = createStereo(length)
  const events: MixEvent[] = []
  const warnings: string[] = []
  let shotStart = 0
  for (const shot of episode.shots) {
    const scene = episode.scenes.find(({ id }) => id === shot.scene)
    for (const line of shot.lines) {
      if (line.start < 0) continue
      const spoken = voices.get(line.line)
      if (!spoken) {
        warnings.push(`line ${line.line} has no voice`)
        continue
      }
      const at = samplesFromFrames(shotStart + line.start, rate)
      const mono = polishVoice(resample(spoken.samples, spoken.sampleRate), line.expression, line.intensity)
      const [l, r] = panGains(panOf(shot, line, scene?.sides ?? {}))
      addStereo(track, { left: mono.map((v) => v * l), right: mono.map((v) => v * r) }, at)
      events.push({ kind: 'voice', id: line.line, start: at / sampleRate, seconds: mono.length / sampleRate })
    }
    shotStart += shot.length
  }
  return { track, events, warnings }
}

/** Voices stay near the middle, where telephones have their speaker; sides are a hint. */
export function panOf(shot: Shot, line: ShotLine, sides: Readonly<Record<string, 'left' | 'right'>>): number {
  if (line.lineKind === 'narration' || line.lineKind === 'inner' || line.speaker === null) return 0
  const figure = shot.figures.find(({ character }) => character === line.speaker)
  if (figure && shot.figures.length === 1) return 0
  const side = sides[line.speaker]
  return side === 'left' ? -0.22 : side === 'right' ? 0.22 : 0
}
