import { expect, it } from 'vitest'
import { figureSchema } from '#direction'
import { exampleEpisode } from '../mix/example-episode.ts'
import { chooseTreatment } from './choose-treatment.ts'
import { treatmentLibrary } from './registry.ts'

const { episode } = exampleEpisode({ seconds: 3, scenes: 1 })
const [shot, scene] = [episode.shots[0]!, episode.scenes[0]!]
const line = { ...shot.lines[0]!, lineKind: 'dialogue' as const, speaker: 'a', tag: '苏晚' }
const figure = figureSchema.parse({
  ...{ character: 'a', spot: 'centre', facing: 0, poses: [{ at: 0, pose: 'stand' }], travel: null, turns: [] },
  ...{ expressions: [{ at: 0, expression: 'neutral', intensity: 0 }], gestures: [], gazes: [] },
  ...{ holds: { right: null, left: null }, states: [], outfit: null },
})
const seen = { ...shot, figures: [figure] }
const listener = { ...figure, character: 'b' }

it('lets every voice reach the ear as it would in the story', () => {
  const told = {
    plain: chooseTreatment(line, seen, scene),
    inner: chooseTreatment({ ...line, lineKind: 'inner' }, seen, scene),
    narration: chooseTreatment({ ...line, lineKind: 'narration' }, seen, scene),
    offscreen: chooseTreatment({ ...line, lineKind: 'offscreen' }, { ...shot, figures: [listener] }, scene),
    phone: chooseTreatment(
      { ...line, lineKind: 'offscreen' },
      { ...shot, figures: [{ ...listener, holds: { right: 'phone', left: null } }] },
      scene,
    ),
    radio: chooseTreatment(
      { ...line, lineKind: 'offscreen' },
      { ...shot, figures: [listener] },
      {
        ...scene,
        ambience: 'battlefield',
      },
    ),
    loudspeaker: chooseTreatment({ ...line, tag: '机场广播' }, { ...shot, figures: [listener] }, scene),
    hall: chooseTreatment(line, seen, { ...scene, place: '金銮殿' }),
    ghost: chooseTreatment(line, { ...shot, figures: [{ ...figure, states: ['ghostly'] }] }, scene),
    robot: chooseTreatment({ ...line, tag: '机器人小七' }, seen, scene),
    dream: chooseTreatment(line, { ...seen, look: 'memory' }, scene),
  }
  expect(told).toEqual(Object.fromEntries(Object.keys(treatmentLibrary).map((id) => [id, id])))
})
