import { expect, test } from 'vitest'
import { framesPerSecond25 } from '#core'
import { direct, estimateTiming } from '#direction'
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
function boardOf(genre: Genre) {
  const story = { ...readScript({ text: script, file: null }).story, genre }
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
