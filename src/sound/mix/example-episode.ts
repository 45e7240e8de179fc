import { createRandom } from '#core'
import { type BoardEpisode, boardEpisodeSchema, soundKindSchema } from '#direction'
import type { SpokenLine } from './mix-episode.ts'

/** A made-up episode for tests and benches: scenes of some ten seconds with three lines and a noise each. */
export function exampleEpisode({ seconds, scenes = 3 }: { seconds: number; scenes?: number }): {
  episode: BoardEpisode
  voices: Map<string, SpokenLine>
} {
  const moods = ['sweet', 'tense', 'guofeng', 'epic', 'sad'] as const
  const beds = ['room', 'street', 'forest', 'rain', 'cave'] as const
  const kinds = ['dialogue', 'inner', 'narration', 'offscreen'] as const
  const expressions = ['neutral', 'angry', 'sad', 'shout'] as const
  const voices = new Map<string, SpokenLine>()
  const shotLength = 75
  const count = Math.max(1, Math.round((seconds * 25) / shotLength))
  const perScene = Math.max(1, Math.ceil(count / scenes))
  const episode = boardEpisodeSchema.parse({
    id: 's01e01',
    number: 1,
    title: null,
    next: null,
    scenes: Array.from({ length: scenes }, (_, k) => ({
      id: `s01e01_sc0${k + 1}`,
      place: '客厅',
      set: 'room',
      setExact: true,
      time: 'day',
      weather: 'clear',
      mood: 'day',
      ambience: beds[k % beds.length],
      music: { mood: moods[k % moods.length], from: 0.3, to: 0.8 },
      sides: { a: 'left', b: 'right' },
    })),
    shots: Array.from({ length: count }, (_, k) => {
      const line = `line${k}`
      const length = 40
      voices.set(line, babble(line, length / 25))
      return {
        id: `sh${k}`,
        scene: `s01e01_sc0${Math.floor(k / perScene) + 1}`,
        purpose: 'dialogue',
        length: shotLength,
        size: 'MCU',
        angle: 'eye',
        move: { kind: 'static', amount: 0 },
        lens: null,
        subject: null,
        figures: [],
        insert: null,
        effects: [],
        sounds: [{ sound: soundKindSchema.options[k % soundKindSchema.options.length], at: 60, gainDb: 0, pan: 0 }],
        lines: [
          {
            line,
            lineKind: kinds[k % kinds.length],
            speaker: k % 2 ? 'a' : 'b',
            text: '你好',
            tag: null,
            expression: expressions[k % 4],
            intensity: 0.6,
            start: 8,
            length,
          },
        ],
        titles: [],
        transitionIn: { kind: 'cut', length: 0 },
        transitionOut: { kind: 'cut', length: 0 },
        mood: 'day',
        look: 'normal',
        picture: '',
      }
    }),
  })
  return { episode, voices }
}

/** Something with the spectrum and the syllables of speech. */
export function babble(seed: string, seconds: number): SpokenLine {
  const rate = 22_050
  const random = createRandom(seed)
  const pitch = random.range(90, 230)
  const samples = new Float32Array(Math.round(seconds * rate))
  for (let i = 0; i < samples.length; i++) {
    const t = i / rate
    // A melody, so that no two moments of a line are alike.
    const turns = pitch * (t + 0.04 * Math.sin(2 * Math.PI * 0.9 * t))
    let value = 0
    for (let n = 1; n < 18; n++) value += Math.sin(2 * Math.PI * n * turns) / (1 + ((n * pitch - 600) / 500) ** 2)
    samples[i] = value * 0.12 * Math.max(0.05, Math.sin(Math.PI * t * 4.5)) ** 1.5
  }
  return { samples, sampleRate: rate }
}

export const exampleRate = { numerator: 25, denominator: 1 }
