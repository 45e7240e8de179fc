import { chooseSet } from '#art'
import { framesPerSecond25, secondsFromFrames } from '#core'
import { direct, estimateTiming } from '#direction'
import { type Breakdown, breakdown, readScript, type StoryReport } from '#story'
import { markScript, type ScriptMark } from './marks.ts'

/** A script as the Write page shows it: what was understood, and where. */
export interface Reading {
  /** The text that was read. Places in everything else are offsets into it. */
  text: string
  report: StoryReport
  marks: ScriptMark[]
  breakdown: Breakdown
}

/** What the text alone says; quick enough for every keystroke. */
export function readForWriting(text: string, file: string | null): Reading {
  const report = readScript({ text, file })
  return { text, report, marks: markScript(text, report.story), breakdown: breakdown(report.story) }
}

/** Episode id → running time in seconds, with speech estimated from the text. Slower than reading: the board is drawn up for it. */
export type Lengths = Readonly<Record<string, { seconds: number; shots: number }>>

export function estimateLengths({ story }: StoryReport): Lengths {
  const texts = new Map(
    story.episodes.flatMap(({ scenes }) =>
      scenes.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'line' ? [[item.id, item.text]] : []))),
    ) as [string, string][],
  )
  const board = direct(story, {
    chooseSet,
    timing: (id) => estimateTiming(texts.get(id) ?? '', story.language),
    rate: framesPerSecond25,
  })
  return Object.fromEntries(
    board.episodes.map(({ id, shots }) => {
      const frames = shots.reduce((sum, shot) => sum + shot.length, 0)
      return [id, { seconds: secondsFromFrames(frames, board.rate), shots: shots.length }]
    }),
  )
}
