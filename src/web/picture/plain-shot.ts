import type { Figure, Shot } from '#direction'

/** A shot in which nothing happens, for pictures outside of any episode. 100 frames. */
export function plainShot(figures: Figure[], change: Partial<Shot> = {}): Shot {
  return {
    id: 'plain',
    scene: '',
    purpose: 'establish',
    length: 100,
    size: 'MS',
    angle: 'eye',
    move: { kind: 'static', amount: 0 },
    lens: null,
    subject: figures[0]?.character ?? null,
    figures,
    insert: null,
    effects: [],
    sounds: [],
    lines: [],
    titles: [],
    transitionIn: { kind: 'cut', length: 0 },
    transitionOut: { kind: 'cut', length: 0 },
    mood: 'day-interior',
    look: 'normal',
    picture: '',
    ...change,
  }
}
