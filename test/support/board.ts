import { type CharacterDesign, designCast } from '#art'
import type { BoardScene, Figure, Shot } from '#direction'
import type { Genre, Story } from '#story'

/** A board's records with everything filled in; tests say only what matters to them. */

export function makeFigure(character: string, change: Partial<Figure> = {}): Figure {
  return {
    character,
    spot: 'centre',
    facing: 0,
    poses: [{ at: 0, pose: 'stand' }],
    travel: null,
    turns: [],
    expressions: [{ at: 0, expression: 'neutral', intensity: 0.8 }],
    gestures: [],
    gazes: [{ at: 0, target: 'viewer' }],
    holds: { right: null, left: null },
    states: [],
    outfit: null,
    ...change,
  }
}

export function makeShot(change: Partial<Shot> = {}): Shot {
  return {
    id: 's01e01_sc01_sh010',
    scene: 's01e01_sc01',
    purpose: 'dialogue',
    length: 50,
    size: 'CU',
    angle: 'eye',
    move: { kind: 'static', amount: 0 },
    lens: null,
    subject: change.figures?.[0]?.character ?? null,
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
    ...change,
  }
}

/** A line of dialogue through a shot of the usual length. */
export function makeShotLine(change: Partial<Shot['lines'][number]> = {}): Shot['lines'][number] {
  return {
    line: 'l1',
    lineKind: 'dialogue',
    speaker: null,
    text: '你以为我会一直在原地等你吗？',
    tag: null,
    expression: 'neutral',
    intensity: 0.5,
    start: 0,
    length: 40,
    ...change,
  }
}

export function makeScene(change: Partial<BoardScene> = {}): BoardScene {
  return {
    id: 's01e01_sc01',
    place: '客厅',
    set: 'villa-living-room',
    setExact: true,
    time: 'day',
    weather: 'clear',
    mood: 'day',
    ambience: 'none',
    music: { mood: 'calm', from: 0, to: 0 },
    sides: {},
    ...change,
  }
}

/** Designs by id for people of whom only name, sex and age are given. */
export function makeCast(
  people: readonly { id: string; sex?: 'female' | 'male'; age?: 'child' | 'teen' | 'adult' | 'middle' | 'elder' }[],
  genre: Genre = 'city',
): Record<string, CharacterDesign> {
  const story: Story = {
    version: 1,
    title: '',
    language: 'zh',
    genre,
    dialect: 'screenplay',
    cast: people.map(({ id, sex = 'female', age = 'adult' }) => ({
      id,
      name: id,
      aliases: [],
      description: '',
      sex,
      age,
      role: 'lead',
      lines: 4,
    })),
    episodes: [],
  }
  return Object.fromEntries(designCast(story).map((design) => [design.id, design]))
}
