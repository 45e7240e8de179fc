import { expect, it } from 'vitest'
import { castSeries, choicesSchema, deriveSeries, markScenes } from '#series'
import { readScript } from '#story'
import { heldInReels } from './held-in-reels.ts'

const scene = (number: number, ...lines: string[]) =>
  `1-${number} 日 内 病房\n人物：林晚\n${lines.map((line) => `林晚：${line}\n`).join('')}\n`
const first = scene(1, '你醒了。', '别动。', '医生马上来。')
const earlier = scene(0, '你醒了。', '还早呢。')
const script = (...scenes: string[]) => `剧名：病房\n\n第1集\n${scenes.join('1-9 日 外 码头\n林晚：海风真大。\n\n')}`

it('what was chosen on a page for a whole scene stays with it when a visit to its place is put in before', () => {
  const { board } = deriveSeries({ script: script(first), file: null })
  const { id } = board.episodes[0]!.scenes[0]!
  const reels = new Map(board.episodes.map((episode) => [episode.id, { episode }]))
  const chosen = markScenes(choicesSchema.parse({ sets: { [id]: { weather: 'snow' } } }), heldInReels(reels))
  expect(chosen.scenes[id]!.length).toBeGreaterThan(2)
  const { story, choices } = castSeries(readScript({ text: script(earlier, first), file: null }), chosen)
  const [put, , meant] = story.episodes[0]!.scenes
  expect(put!.id).toBe(id)
  expect(Object.keys(choices.sets)).toEqual([meant!.id])
  // What is not boarded keeps what was noted.
  expect(markScenes(chosen, heldInReels(new Map())).scenes).toEqual(chosen.scenes)
})
