import { describe, expect, it } from 'vitest'
import { framesPerSecond25 } from '#core'
import { buildTimeline, printSrt, timelineSchema } from '#cut'
import { boardSchema, direct, estimateTiming } from '#direction'
import type { Story } from '#story'
import { cityStory } from './testing/stories.ts'

const chooseSet = () => ({ set: 'villa-living-room', exact: true })
const timings = (story: Story) => {
  const lines = new Map(
    story.episodes.flatMap((e) =>
      e.scenes.flatMap((s) => s.items.flatMap((i) => (i.kind === 'line' ? [[i.id, i.text] as const] : []))),
    ),
  )
  return (id: string) => estimateTiming(lines.get(id) ?? '', story.language)
}

describe('direct', () => {
  it('makes a valid board in which every line sounds once', () => {
    const story = cityStory()
    const board = direct(story, { chooseSet, timing: timings(story), rate: framesPerSecond25 })
    expect(() => boardSchema.parse(board)).not.toThrow()
    for (const [index, episode] of board.episodes.entries()) {
      const sounded = episode.shots.flatMap((shot) =>
        shot.lines.filter((line) => line.start >= 0).map((line) => line.line),
      )
      const told = story.episodes[index]!.scenes.flatMap((scene) =>
        scene.items.filter((item) => item.kind === 'line').map((item) => item.id),
      )
      expect(sounded.sort()).toEqual(told.sort())
      expect(new Set(episode.shots.map((shot) => shot.id)).size).toBe(episode.shots.length)
    }
  })
  it('is laid out as a valid timeline with captions', () => {
    const story = cityStory()
    const board = direct(story, { chooseSet, timing: timings(story), rate: framesPerSecond25 })
    const timeline = buildTimeline({
      board,
      episode: board.episodes[0]!,
      width: 1080,
      height: 1920,
      label: 'AI生成',
      timing: timings(story),
    })
    expect(() => timelineSchema.parse(timeline)).not.toThrow()
    expect(timeline.length).toBe(board.episodes[0]!.shots.reduce((sum, shot) => sum + shot.length, 0))
    expect(printSrt(timeline)).toMatch(/^1\n00:00:0\d,\d{3} --> /u)
  })
})
