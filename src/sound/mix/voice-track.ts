import { sampleRate, samplesFromFrames } from '#core'
import type { Shot, ShotLine } from '#direction'
import { spotSide } from '#motion'
import { ambienceLibrary } from '../ambience/registry.ts'
import { resample } from '../dsp/resample.ts'
import { addStereo, createStereo, gainFromDb, panGains, type Stereo } from '../dsp/stereo.ts'
import { chooseTreatment } from '../treatments/choose-treatment.ts'
import { treatmentLibrary } from '../treatments/registry.ts'
import { polishVoice } from '../voice/polish.ts'
import { addAnswer } from './in-room.ts'
import type { MixEvent, MixOptions } from './mix-episode.ts'

export interface VoiceTrack {
  track: Stereo
  events: MixEvent[]
  warnings: string[]
}

/** Every line of the episode, once, where its shot sounds it, with what its room answers. */
export function voiceTrack({ episode, rate, voices }: MixOptions, length: number): VoiceTrack {
  const track = createStereo(length)
  const events: MixEvent[] = []
  const warnings: string[] = []
  let shotStart = 0
  for (const shot of episode.shots) {
    const scene = episode.scenes.find(({ id }) => id === shot.scene) ?? null
    for (const line of shot.lines) {
      if (line.start < 0) continue
      const spoken = voices.get(line.line)
      if (!spoken || spoken.samples.length === 0) {
        warnings.push(`line ${line.line} has no voice`)
        continue
      }
      const at = samplesFromFrames(shotStart + line.start, rate)
      const mono = polishVoice(resample(spoken.samples, spoken.sampleRate), line.expression, line.intensity)
      const treatment = treatmentLibrary[chooseTreatment(line, shot, scene)]
      const sound = treatment.apply(mono)
      const [l, r] = panGains(panOf(shot, line, scene?.sides ?? {}))
      const gain = gainFromDb(treatment.gainDb)
      for (let i = 0; i < sound.left.length; i++) {
        sound.left[i]! *= l * gain
        sound.right[i]! *= r * gain
      }
      addStereo(track, sound, at)
      const room = ambienceLibrary[scene?.ambience ?? 'none'].room
      addAnswer(track, room, sound, at, room.wet * treatment.room)
      events.push({ kind: 'voice', id: line.line, start: at / sampleRate, seconds: mono.length / sampleRate })
    }
    shotStart += shot.length
  }
  return { track, events, warnings }
}

/** How far to the side voices go: not far, for telephones have one speaker; −1…1. */
const width = 0.4

/** Where a voice comes from: its speaker's place in the picture, or the side of the scene on which an unseen speaker stands. */
export function panOf(shot: Shot, line: ShotLine, sides: Readonly<Record<string, 'left' | 'right'>>): number {
  if (line.lineKind === 'narration' || line.lineKind === 'inner' || line.speaker === null) return 0
  const figure = shot.figures.find(({ character }) => character === line.speaker)
  if (figure) return shot.figures.length === 1 ? 0 : Math.max(-1, Math.min(1, spotSide[figure.spot])) * width
  const side = sides[line.speaker]
  return side === 'left' ? -width : side === 'right' ? width : 0
}
