import type { Scene } from '#story'
import type { Beat } from '../reading/beat.ts'

/** A scene of a heading alone still has its place. */
export function silentBeat(scene: Scene): Beat {
  const item = {
    kind: 'mark' as const,
    id: `${scene.id}_m000`,
    mark: 'empty-shot' as const,
    text: scene.place,
    span: scene.span,
  }
  return {
    item,
    index: 0,
    order: 0,
    text: scene.place,
    kind: 'empty',
    speaker: null,
    partner: null,
    feeling: { expression: 'neutral', intensity: 0.4 },
    tone: 'plain',
    clauses: [],
    named: [],
    cues: [],
    timing: null,
    captions: [],
    wish: null,
    row: null,
    look: 'normal',
    heat: 0,
  }
}
