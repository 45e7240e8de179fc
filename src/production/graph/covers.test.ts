import { describe, expect, it } from 'vitest'
import { framesPerSecond25 } from '#core'
import { deriveSeries } from '#series'
import { planCovers } from './covers.ts'

const script = '剧名：封面\n第1集\n1-1 夜 内 客厅\n人物：苏晚 顾川\n苏晚（哭）：你为什么不说？\n顾川：我不能说。\n'
const { board, designs, timing } = deriveSeries({ script, file: null })
const request = {
  maker: '',
  board,
  episode: board.episodes[0]!,
  cast: Object.fromEntries(designs.map((design) => [design.id, design])),
  label: 'AI生成',
  contentProducer: null,
  timing,
}

describe('a cover', () => {
  it('shows the picture that a person chose, and the best one when that shot is gone', () => {
    const best = planCovers({ ...request, choice: null })
    const other = request.episode.shots.find(({ id }) => id !== best.recipe.shot.id)!
    const chosen = planCovers({ ...request, choice: { shot: other.id, seconds: 0.4 } })
    expect(chosen.recipe).toMatchObject({ shot: { id: other.id }, frame: 10, rate: framesPerSecond25 })
    expect(chosen.keys.tall).not.toBe(best.keys.tall)
    expect(planCovers({ ...request, choice: { shot: other.id, seconds: 60 } }).recipe.frame).toBe(other.length - 1)
    expect(planCovers({ ...request, choice: { shot: 'gone', seconds: 0 } }).keys).toEqual(best.keys)
  })
})
