import type { Shot } from '#direction'
import { meetingsOf } from '#motion'
import type { FramedFigure } from './framed.ts'

/** Holds change only between blocks of this many frames: a multiple of every hold. */
const holdBlock = 12

/** Frames that drawings stand. `body` is a multiple of `face`: the whole person, and of a person who stands still only the face. */
export interface Holds {
  body: number
  face: number
}

/**
 * How long drawings are held at a frame: who goes or does something is drawn on twos; who only speaks or changes countenance moves
 * the face on twos and the rest on fours; who listens and breathes is drawn on fours, or on threes where the camera comes nearer. Follows from the board and
 * the frame alone.
 */
export function holdPlan(framed: FramedFigure, shot: Shot): (frame: number) => Holds {
  if (framed.layer === 'foreground') return () => ({ body: 4, face: 4 })
  const { figure } = framed
  type Span = [from: number, to: number]
  const busy: Span[] = [
    ...meetingsOf(shot)
      .filter(({ other }) => other === figure)
      .map(({ at, length }): Span => [at - 2, at + length + 8]),
    ...figure.gestures.map(({ at, length }): Span => [at - 6, at + length + 8]),
    ...figure.turns.map(({ at }): Span => [at - 2, at + 24]),
    ...figure.poses.map(
      ({ at, pose }, index): Span => [
        at - 2,
        livelyPoses.includes(pose) ? (figure.poses[index + 1]?.at ?? shot.length) : at + 30,
      ],
    ),
  ]
  // What holds from the first frame on was there before.
  const moves = busy.filter(([from, to]) => to > 0 && !(from === -2 && to <= 30))
  const { travel } = figure
  if (travel !== null) moves.push([travel.start, travel.start + travel.length + 12])
  const speaks = [
    ...figure.expressions.slice(1).map(({ at }): Span => [at - 2, at + 12]),
    ...shot.lines
      .filter(({ speaker }) => speaker === figure.character)
      .map(({ start, length }): Span => [start - 3, start + length + 4]),
  ]
  const idle = nearing.includes(shot.move.kind) && framed.layer !== 'back' ? 3 : 4
  const blocks = new Map<number, Holds>()
  return (frame) => {
    const block = Math.floor(frame / holdBlock)
    let holds = blocks.get(block)
    if (holds === undefined) {
      const [from, to] = [block * holdBlock, (block + 1) * holdBlock]
      const within = (spans: readonly Span[]) => spans.some(([start, end]) => start < to && end > from)
      holds = within(moves) ? { body: 2, face: 2 } : within(speaks) ? { body: 4, face: 2 } : { body: idle, face: idle }
      blocks.set(block, holds)
    }
    return holds
  }
}

/** Moves that bring people nearer or take them away: what is held is stretched meanwhile. */
const nearing: readonly string[] = ['push-in', 'pull-out', 'crash-in']

const livelyPoses: readonly string[] = ['walk', 'run', 'fall', 'fly', 'sword-flight', 'ride', 'fight', 'bow']
