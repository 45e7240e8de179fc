import type { BoardEpisode, Shot } from '#direction'

/**
 * An episode with everything taken out that can only be seen: what is mixed, and what the mix's address is the digest of. A
 * shot that is only drawn differently keeps its sound.
 */
export function heardEpisode(episode: BoardEpisode): BoardEpisode {
  return {
    ...episode,
    title: null,
    next: null,
    scenes: episode.scenes.map((scene) => ({
      ...scene,
      setExact: true,
      time: 'day',
      weather: 'clear',
      mood: 'day',
    })),
    shots: episode.shots.map(heardShot),
  }
}

function heardShot(shot: Shot): Shot {
  return {
    ...shot,
    purpose: 'dialogue',
    size: 'MS',
    angle: 'eye',
    move: { kind: 'static', amount: 0 },
    lens: null,
    subject: null,
    // Who is there, where, in what state, and who telephones: voices are placed and treated by it.
    figures: shot.figures.map(({ character, spot, states, holds, gestures }) => ({
      character,
      spot,
      states,
      holds,
      gestures: gestures.filter(({ gesture }) => gesture === 'phone').map((phone) => ({ ...phone, at: 0, length: 1 })),
      facing: 0,
      poses: [{ at: 0, pose: 'stand' }],
      travel: null,
      turns: [],
      expressions: [{ at: 0, expression: 'neutral', intensity: 0 }],
      gazes: [],
      outfit: null,
    })),
    insert: shot.insert === null ? null : { prop: shot.insert.prop, text: [], holder: null },
    effects: [],
    titles: [],
    transitionIn: { kind: 'cut', length: 0 },
    transitionOut: { kind: 'cut', length: 0 },
    mood: 'day',
    picture: '',
  }
}
