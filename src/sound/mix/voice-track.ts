import { sampleRate } from '#core'
import type { Shot, ShotLine } from '#direction'
import { spotSide } from '#motion'
import type { Room } from '../ambience/bed.ts'
import { ambienceLibrary } from '../ambience/registry.ts'
import { resample } from '../dsp/resample.ts'
import { gainFromDb, panGains } from '../dsp/stereo.ts'
import { chooseTreatment } from '../treatments/choose-treatment.ts'
import { treatmentLibrary } from '../treatments/registry.ts'
import type { TreatmentId } from '../treatments/treatment.ts'
import { polishVoice } from '../voice/polish.ts'
import { inRoom } from './in-room.ts'
import { type Layer, layPiece } from './layers.ts'
import type { MixEvent, MixOptions, SpokenLine } from './mix-episode.ts'
import { noShelf, type Piece, pressPiece } from './piece.ts'
import { createSoundClock } from './sound-clock.ts'

export interface VoiceTrack {
  layers: Layer[]
  events: MixEvent[]
  warnings: string[]
}

/** Every line of the episode, once, where its shot sounds it, with what its room answers. */
export async function voiceTrack({ episode, rate, voices, shelf = noShelf }: MixOptions): Promise<VoiceTrack> {
  const layers: Layer[] = []
  const events: MixEvent[] = []
  const warnings: string[] = []
  const clock = createSoundClock(episode, rate)
  for (const [index, shot] of episode.shots.entries()) {
    const scene = episode.scenes.find(({ id }) => id === shot.scene) ?? null
    for (const line of shot.lines) {
      if (line.start < 0) continue
      const spoken = voices.get(line.line)
      if (!spoken || spoken.samples.length === 0) {
        warnings.push(`line ${line.line} has no voice`)
        continue
      }
      const at = clock.at(index, line.start)
      const { expression, intensity } = line
      const heard: HeardLine = {
        ...{ expression, intensity },
        treatment: chooseTreatment(line, shot, scene),
        pan: panOf(shot, line, scene?.sides ?? {}),
        room: ambienceLibrary[scene?.ambience ?? 'none'].room,
      }
      const { key } = spoken
      // Without a name for its samples nobody could tell one piece from another.
      const piece = await (key === undefined ? noShelf : shelf).take({ piece: 'voice', voice: key, ...heard }, () =>
        makeVoice(spoken, heard),
      )
      layers.push(layPiece(piece, at))
      events.push({ kind: 'voice', id: line.line, start: at / sampleRate, seconds: piece.seconds })
    }
  }
  return { layers, events, warnings }
}

/** How a line is heard: with its samples, everything that its piece follows from. */
interface HeardLine extends Pick<ShotLine, 'expression' | 'intensity'> {
  treatment: TreatmentId
  pan: number
  room: Room
}

function makeVoice({ samples, sampleRate: from }: SpokenLine, heard: HeardLine): Piece {
  const mono = polishVoice(resample(samples, from), heard.expression, heard.intensity)
  const treatment = treatmentLibrary[heard.treatment]
  const sound = treatment.apply(mono)
  const [l, r] = panGains(heard.pan)
  const gain = gainFromDb(treatment.gainDb)
  for (let i = 0; i < sound.left.length; i++) {
    sound.left[i]! *= l * gain
    sound.right[i]! *= r * gain
  }
  return pressPiece(inRoom(sound, heard.room, heard.room.wet * treatment.room), mono.length / sampleRate)
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
