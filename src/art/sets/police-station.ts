import { defineSet, layer, over, tiles } from './kit/base/index.ts'
import { chair, filingCabinet } from './kit/furniture/index.ts'
import { nearPost } from './kit/near/index.ts'
import { camera, caseBoard, hardLight, oneWayGlass, questionTable, wallWords, watchedAir } from './kit/police/index.ts'
import { door, paintedWalls, shell } from './kit/rooms/index.ts'

const room = { half: 1.9, back: 4.4, height: 2.9, floor: tiles('#76828c', 0.6, 0.5) }
const look = { wall: '#9fb0ba', sides: '#8fa2ae', ceiling: '#c4ced4', skirting: '#4f5f6c' }

/** A room for questions: table, hard lamp, one-way glass. */
export const policeStation = defineSet('police-station', {
  label: { zh: '警局', en: 'police station' },
  zh: '警局 派出所 警察局 公安局 审讯室 刑警队 法医 监控室 律所 律师事务所',
  en: 'police station, precinct, interrogation, holding cell, detective, squad room, law firm, detention',
  genres: ['suspense', 'city', 'horror'],
  indoors: 'room',
  light: { side: 0.2, moods: { day: 'cold-day', night: 'night-warm' } },
  seats: [{ x: 0, z: 3.35, height: 0.5 }],
  seating: { kind: 'chair', colour: '#5a656f' },
  layers: () => [
    shell(0.5, room, look, [0.62, 0.8, '#0a1018'], (pen, walls) => {
      paintedWalls(pen, room, walls, '#4a6a8a')
      oneWayGlass(pen, walls.back, -1.3, 1.2, 0.7, 2.25)
      door(pen, walls.back, 0.95, 1.7, 2.1, '#5f7080')
      // The words beside the lamp, not behind it.
      wallWords(pen, walls.back, -1.0, 2.46, { zh: '依法办案', en: 'POLICE' })
      camera(pen, -1.9, 2.5, 3.9)
      caseBoard(pen, walls.right, 1.2, 1.3, 2.6, 2.2)
      hardLight(pen, room.height, 0, 2.25, 2.5)
    }).moving((pen, seconds) => watchedAir(pen, seconds, -1.9, 2.5, 3.9)),
    layer(0.8, (pen) => {
      filingCabinet(pen, -1.5, 3.4, 3)
      filingCabinet(pen, -0.98, 3.4, 2, '#8b97a0')
      chair(pen, 0, 3.1, '#4a5560', '#3f4a56')
    }),
    over(0.82, 0.45, (pen) => questionTable(pen, 0, 2.25, 2.5)),
    nearPost(1, '#4a525e', 40),
  ],
})
