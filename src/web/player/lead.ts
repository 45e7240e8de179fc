import type { Urgency } from '../picture/painters.ts'
import type { FrameSource } from './frame-source.ts'
import { createPace, type WidthMemory } from './pace.ts'

/** Pictures that are painted ahead of the one that is shown, 2 MB each: easy shots pay for dear ones, and for making the next shot ready. */
const longest = 48

/** A way through the reel: from a frame on or back, as far as a frame that is not part of it any more. */
export interface Way {
  from: number
  by: 1 | -1
  /** Frames from `first` to before `end`. */
  first: number
  end: number
}

/** The moving pictures between the play head and how far painting has come. */
export interface Lead {
  /** Has what lies ahead painted. @param count pictures at most */
  ask(way: Way, urgency: Urgency, count?: number): void
  /** Pictures on end that are there, the one at `from` included. @param count looks no further */
  ready(way: Way, count?: number): number
  /** Names the moving picture of a frame: what is painted stays good when the pace changes. */
  name(frame: number): string
  /** A frame fell due. @param inTime its picture was there */
  due(inTime: boolean): void
  /** Playing begins elsewhere, or in another reel. */
  clear(): void
}

/** `shotOf`: index of the shot that a frame lies in. */
export function createLead(parts: { frames: FrameSource; shotOf(frame: number): number; memory: WidthMemory }): Lead {
  const { frames, shotOf, memory } = parts
  const pace = createPace(memory)
  const askedWidths = new Map<number, number>()
  let paintedShot = -1

  const width = (frame: number) => askedWidths.get(frame) ?? pace.width()
  const name = (frame: number) => frames.name(frame, width(frame))

  function ready({ from, by, first, end }: Way, count = longest): number {
    let there = 0
    for (let at = from; there < count && at >= first && at < end && frames.has(name(at)); at += by) there++
    return there
  }

  /** The width to paint a frame in. A new one is taken at a cut. */
  function widthFor(frame: number, way: Way, urgency: Urgency): number {
    const known = askedWidths.get(frame)
    if (known !== undefined) return known
    const shot = shotOf(frame)
    if (shot !== paintedShot) {
      paintedShot = shot
      const distance = Math.abs(frame - way.from)
      // While nothing plays, nothing is late.
      if (distance > 0 && urgency === 'playing') pace.cut(ready(way) / distance)
    }
    const chosen = pace.width()
    askedWidths.set(frame, chosen)
    return chosen
  }

  return {
    ask(way, urgency, count = longest) {
      const { from, by, first, end } = way
      for (let at = from, i = 0; i < count && at >= first && at < end; i++, at += by)
        frames.ask(at, widthFor(at, way, urgency), urgency)
    },
    ready,
    name,
    due(inTime) {
      pace.due(inTime)
      if (!pace.hurried()) return
      frames.forget(() => false)
      for (const [frame, width] of askedWidths) if (!frames.has(frames.name(frame, width))) askedWidths.delete(frame)
    },
    clear() {
      pace.begin()
      askedWidths.clear()
      paintedShot = -1
    },
  }
}
