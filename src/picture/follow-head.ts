import type { FigurePainterRequest } from './figure-painter.ts'

/**
 * In close shots the camera goes along when someone sits down or sinks: how far the pose has taken the head, evened out over a
 * second, in head units. People who stand in the set are not followed, nor those who touch: they'd be moved apart.
 */
export function followHead(request: FigurePainterRequest): (frame: number) => { x: number; y: number } {
  const { framed, library, plan, overscan } = request
  if (overscan !== null || framed.anchored) return () => ({ x: 0, y: 0 })
  const every = 8
  const knots = new Map<number, { x: number; y: number }>()
  const knot = (index: number) => {
    let kept = knots.get(index)
    if (kept === undefined) {
      kept = library.headPlacement(framed.design, plan(Math.max(0, index * every)))
      knots.set(index, kept)
    }
    return kept
  }
  return (frame) => {
    const from = Math.floor(frame / every)
    const t = frame / every - from
    let [x, y] = [0, 0]
    for (let i = -1; i <= 2; i++) {
      // A box of three knots, moved smoothly.
      const weight = (i === -1 ? 1 - t : i === 2 ? t : 1) / 3
      const { x: dx, y: dy } = knot(Math.max(0, from + i))
      x += dx * weight
      y += dy * weight
    }
    return { x, y }
  }
}
