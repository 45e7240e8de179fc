import { defineSet, things, tiles } from './kit/base/index.ts'
import { bench, chandelier, rug } from './kit/furniture/index.ts'
import { colouredLight, pointedWindow, stoneAltar, vaultedPiers } from './kit/gothic/index.ts'
import { lampGlow, motes } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { shell } from './kit/rooms/index.ts'

const room = { half: 2.6, back: 7, height: 6, floor: tiles('#6a645c', 0.7, 0.45) }
const look = { wall: '#8d8578', sides: '#7d766b', ceiling: '#4a4440' }
const glass = ['#3f63b4', '#8fb2e8', '#c23a4a', '#e0b040', '#3a9a74'] as const

/** A hall of stone with pointed arches and coloured windows: an abbey, a castle, a church. */
export const gothicHall = defineSet('gothic-hall', {
  label: { zh: '城堡教堂', en: 'gothic hall' },
  zh: '教堂 城堡 古堡 修道院 大教堂 礼拜堂 钟楼',
  en: 'hall, great hall, abbey, castle, church, cathedral, chapel, priory, nave, crypt, vault, belfry, masquerade hall',
  genres: ['horror', 'suspense', 'war', 'ancient'],
  indoors: 'palace',
  light: { side: 0.4 },
  seating: { kind: 'bench', colour: '#5c4030' },
  surface: 'stone',
  layers: () => [
    shell(0.5, room, look, 0.58, (pen, { back, left, right }) => {
      pointedWindow(pen, back, { u: 0, half: 1.15, sill: 1.4, top: 4.7, glass })
      for (const u of [-1.85, 1.85]) pointedWindow(pen, back, { u, half: 0.5, sill: 1.4, top: 3.6, glass })
      for (const wall of [left, right])
        for (const u of [1.6, 3.6, 5.6]) pointedWindow(pen, wall, { u, half: 0.6, sill: 1.4, top: 3.9, glass })
      vaultedPiers(pen, 2.0, [5.6, 3.6])
      colouredLight(pen, 3, glass.slice(1))
      chandelier(pen, 0, 3.6, 3.6, 0.6, room.height)
    }).moving((pen, seconds) => motes(pen, seconds, 20, '#fff0d0', 0.5)),
    things(0.74, 0.45, (pen) => {
      rug(pen, 0, 0.2, 1.1, 6, '#7a2430', '#c9a45c')
      stoneAltar(pen, 5.6)
      for (const x of [-0.5, 0.5]) lampGlow(pen, ...pen.space.at(x, 1.35, 6), 60, '#ffb45a', 0.9)
      for (const z of [4.2, 3.2, 2.2]) for (const x of [-1.35, 1.35]) bench(pen, x, z, 1.3, '#5c4030', 0.95)
    }),
    nearPost(-1, '#6d665c', 70),
  ],
})
