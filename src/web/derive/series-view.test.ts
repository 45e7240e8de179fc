import { expect, it } from 'vitest'
import type { DeriveAnswer, SeriesHead } from './protocol.ts'
import type { Reel } from './reel.ts'
import { createSeriesViewer } from './series-view.ts'

const reel = (id: string) => ({ episode: { id } }) as unknown as Reel
const headOf = (episodes: string[]) => ({ episodes, designs: [], renamed: {} }) as unknown as SeriesHead

it('a long series that changed is shown at once as a whole, though it comes a few episodes at a time', () => {
  const worker = Object.assign(new EventTarget(), { postMessage() {}, terminate() {} })
  const { state, show } = createSeriesViewer(() => worker as unknown as Worker)
  const say = (data: DeriveAnswer) => worker.dispatchEvent(new MessageEvent('message', { data }))
  show({ script: '', file: null, choices: {} })
  const shown: number[] = []
  state.subscribe(({ reels }) => shown.push(reels.size))
  say({ kind: 'reels', number: 1, reels: [reel('c'), reel('d')] })
  say({ kind: 'reels', number: 1, reels: [reel('e')] })
  expect(shown).toEqual([])
  const head = headOf(['a', 'b', 'c', 'd', 'e'])
  say({ kind: 'series', number: 1, head, changed: [reel('a'), reel('b')], more: false })
  expect(shown).toEqual([5])
  expect([...state.getState().reels.keys()]).toEqual(head.episodes)
  expect(state.getState().busy).toBe(false)
})
