import type { BoardScene, Shot, ShotLine } from '#direction'
import type { TreatmentId } from './treatment.ts'

const halls = /大殿|宝殿|金銮|朝堂|教堂|礼堂|圣殿|宗门|祠堂|throne|hall|cathedral|temple/i
/** Who speaks to everybody at once, through horns. */
const announcers = /广播|喇叭|播音|扩音|announce|loudspeaker|\bPA\b|intercom|tannoy/iu
const machines = /机器人|仿生|人工智能|系统|robot|android|\bAI\b/i

/** How a line reaches the ear, from its kind, its shot and its scene. */
export function chooseTreatment(line: ShotLine, shot: Shot, scene: BoardScene | null): TreatmentId {
  if (line.lineKind === 'narration') return 'narration'
  if (line.lineKind === 'inner') return 'inner'
  const figure = shot.figures.find(({ character }) => character === line.speaker)
  if (figure?.states.includes('ghostly')) return 'ghost'
  if (machines.test(line.tag ?? '') || machines.test(line.speaker ?? '')) return 'robot'
  if (announcers.test(line.tag ?? '') || announcers.test(line.speaker ?? '')) return 'loudspeaker'
  if (shot.look === 'dream' || shot.look === 'memory' || shot.look === 'flashback') return 'dream'
  if (line.lineKind === 'offscreen' && !figure)
    return onThePhone(shot)
      ? 'phone'
      : scene?.ambience === 'battlefield' || scene?.ambience === 'ship'
        ? 'radio'
        : 'offscreen'
  if (scene && (halls.test(scene.place) || halls.test(scene.set))) return 'hall'
  return 'plain'
}

/** Somebody in the picture holds a phone: the voice from elsewhere comes out of it. */
function onThePhone(shot: Shot): boolean {
  return (
    shot.insert?.prop === 'phone' ||
    shot.figures.some(
      ({ gestures, holds }) =>
        holds.right === 'phone' || holds.left === 'phone' || gestures.some(({ gesture }) => gesture === 'phone'),
    )
  )
}
