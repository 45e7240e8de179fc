import { placeOf, type Reel } from '../derive/reel.ts'
import { useKeys } from '../shell/keys.ts'
import type { Projector } from './projector.ts'

/** Keys as every editor has them: space, J K L, arrows for frames, up and down for shots. */
export function usePlayerKeys(projector: Projector, reel: Reel | null, toggleFullscreen: () => void): void {
  const now = () => projector.state.getState()
  const step = (frames: number) => {
    if (now().playing) projector.pause()
    projector.seek(now().frame + frames)
  }
  const toShot = (by: number) => {
    if (reel === null) return
    const { segments } = reel.timeline
    const index = placeOf(reel, now().frame).index + by
    projector.seek(segments[Math.max(0, Math.min(segments.length - 1, index))]!.start)
  }
  const shuttle = (way: 1 | -1) => {
    const { playing, speed } = now()
    projector.play(playing && Math.sign(speed) === way ? way * Math.min(4, Math.abs(speed) * 2) : way)
  }
  useKeys('player', { zh: '播放', en: 'Player' }, [
    {
      key: 'Space',
      does: { zh: '播放 / 暂停', en: 'Play / pause' },
      run: () => (now().playing ? projector.pause() : projector.play()),
    },
    { key: 'J', does: { zh: '倒放（再按加速）', en: 'Play backwards (again: faster)' }, run: () => shuttle(-1) },
    { key: 'K', does: { zh: '暂停', en: 'Pause' }, run: () => projector.pause() },
    { key: 'L', does: { zh: '播放（再按加速）', en: 'Play (again: faster)' }, run: () => shuttle(1) },
    { key: 'ArrowLeft', does: { zh: '退一帧', en: 'Back a frame' }, run: () => step(-1) },
    { key: 'ArrowRight', does: { zh: '进一帧', en: 'On a frame' }, run: () => step(1) },
    { key: 'shift + ArrowLeft', does: { zh: '上一个镜头', en: 'Shot before' }, run: () => toShot(-1) },
    { key: 'shift + ArrowRight', does: { zh: '下一个镜头', en: 'Next shot' }, run: () => toShot(1) },
    {
      key: 'shift + L',
      does: { zh: '循环这个镜头', en: 'Loop this shot' },
      run: () => projector.setLoop(!now().loop),
    },
    { key: 'F', does: { zh: '全屏', en: 'Full screen' }, run: toggleFullscreen },
  ])
}
