import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { framesPerSecond25 } from '#core'
import { direct, estimateTiming, reportDirection } from '#direction'
import { type Genre, readScript } from '#story'

const script = `第1集
1-1 日 外 街道
人物：林夏、陈默
△林夏停下脚步，回头看陈默。
林夏：你怎么在这里？
陈默：我一直在等你。
林夏：等了多久？
陈默：三年。
1-2 夜 内 客厅
人物：林夏、陈默
△两人对坐，谁也不说话。
陈默：这封信，你看过了吗？
林夏：看过了。
陈默：那你打算怎么办？
林夏：我还没想好。
`

/** The same script as each genre tells it. */
function boardOf(genre: Genre, text = script) {
  const story = { ...readScript({ text, file: null }).story, genre }
  const words = new Map(
    story.episodes.flatMap(({ scenes }) =>
      scenes.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'line' ? [[item.id, item.text] as const] : [])),
      ),
    ),
  )
  return direct(story, {
    chooseSet: () => ({ set: 'villa-living-room', exact: true }),
    timing: (id) => estimateTiming(words.get(id) ?? '', story.language),
    rate: framesPerSecond25,
  })
}

test('one script has another light, other music and other pictures as horror, as comedy and as a tale of old', () => {
  const told = (['horror', 'comedy', 'ancient'] as const).map((genre) => {
    const { scenes, shots } = boardOf(genre).episodes[0]!
    return {
      light: scenes.map(({ mood }) => mood).join(),
      music: scenes.map(({ music }) => music.mood).join(),
      camera: shots.map(({ move }) => move.kind).join(),
    }
  })
  for (const part of ['light', 'music', 'camera'] as const)
    expect(new Set(told.map((one) => one[part])).size, part).toBeGreaterThan(1)
})

const examples = path.resolve(import.meta.dirname, '../../../examples')
const kept = ['rain-night', 'returned-sword', 'open-the-gate'].map((name) =>
  readFileSync(path.join(examples, name, 'script.txt'), 'utf8'),
)

test('the same script is cut faster as comedy and war than as a tale of the city, and slower as horror and in the countryside', () => {
  for (const text of kept) {
    const mean = (genre: Genre) => {
      const { episodes } = reportDirection(boardOf(genre, text))
      const shots = episodes.reduce((sum, { shots }) => sum + shots, 0)
      return episodes.reduce((sum, { seconds }) => sum + seconds, 0) / shots
    }
    const city = mean('city')
    expect(mean('comedy') / city).toBeLessThan(0.93)
    expect(mean('war') / city).toBeLessThan(0.97)
    expect(mean('countryside') / city).toBeGreaterThan(1.01)
    expect(mean('horror') / city).toBeGreaterThan(1.02)
  }
})

test('the same face is seen through a long lens in a CEO romance and through a wide one in horror', () => {
  const focal = (genre: Genre) => boardOf(genre).episodes[0]!.shots.find(({ size }) => size === 'MCU')!.lens!.focal
  expect(['horror', 'comedy', 'city', 'suspense', 'ceo'].map((genre) => focal(genre as Genre))).toEqual([
    28, 35, 50, 65, 85,
  ])
  const whole = boardOf('horror').episodes[0]!.shots.find(({ size }) => size === 'FS' || size === 'LS')!
  expect(whole.lens!.focal).toBe(18)
})

test('what makes somebody shake is cut faster than what makes nobody raise a voice', () => {
  const line = (text: string) => `林夏${text}\n陈默${text}\n`
  const scene = (lines: string) => `第1集\n1-1 夜 内 客厅\n人物：林夏、陈默\n${lines}`
  const calm = scene(line('：今天的天气不错，风也不大，我们出去走走，好吗？').repeat(6))
  const heated = scene(line('（怒吼）：今天的天气不错，风也不大，你给我滚出去！').repeat(6))
  const mean = (text: string) => reportDirection(boardOf('city', text)).episodes[0]!.lengths.mean
  expect(mean(heated)).toBeLessThan(mean(calm) * 0.9)
})
