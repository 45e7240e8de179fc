import type { Figure, Shot } from '#direction'

/** A plain shot for tests, with what a test cares about laid over it. */
export function shotWith(parts: Partial<Shot>): Shot {
  return {
    id: 's01e01_sc01_sh010',
    scene: 's01e01_sc01',
    purpose: 'dialogue',
    length: 100,
    size: 'MCU',
    angle: 'eye',
    move: { kind: 'static', amount: 0 },
    subject: null,
    figures: [],
    insert: null,
    effects: [],
    sounds: [],
    lines: [],
    titles: [],
    transitionIn: { kind: 'cut', length: 0 },
    transitionOut: { kind: 'cut', length: 0 },
    mood: 'day',
    look: 'normal',
    picture: '',
    ...parts,
  }
}

/** A person standing in the middle for tests. */
export function figureWith(parts: Partial<Figure>): Figure {
  return {
    character: 'a',
    spot: 'centre',
    facing: 0.5,
    poses: [{ at: 0, pose: 'stand' }],
    travel: null,
    turns: [],
    expressions: [{ at: 0, expression: 'neutral', intensity: 0.5 }],
    gestures: [],
    gazes: [],
    holds: { right: null, left: null },
    states: [],
    outfit: null,
    ...parts,
  }
}
