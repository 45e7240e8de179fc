import { backBar, barCounter, dancingSpots, inNeon, neonMirror, neonPanels, neonSign, spots } from './kit/bar/index.ts'
import { defineSet, setting, things, tiles } from './kit/base/index.ts'
import { sofa } from './kit/furniture/index.ts'
import { bokeh } from './kit/light/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { roomShell } from './kit/rooms/index.ts'

const room = { half: 2.1, back: 5, height: 3.1, floor: tiles('#3a2c44', 0.8) }
const look = { wall: '#5a3a5a', sides: '#4a3454', ceiling: '#2a2038', skirting: '#20162c' }

/** A bar or KTV lounge: back-lit bottles, neon, leather, discs of coloured light. */
export const bar = defineSet('bar', {
  label: { zh: '酒吧、KTV', en: 'bar' },
  zh: '酒吧 KTV 夜店 包厢 会所 夜总会 歌厅 赌场 台球厅 网吧 迪厅',
  en: 'bar, nightclub, club, ktv, karaoke, pub, casino, private room, saloon, lounge bar, disco',
  genres: ['ceo', 'city', 'suspense', 'comedy'],
  indoors: 'crowd',
  light: { side: 0.4, moods: 'neon' },
  seating: { kind: 'armchair', colour: '#8a3a5a' },
  layers: () => [
    setting(0.5, [0.75, 0.75, '#0a0418'], (pen) => {
      const walls = roomShell(inNeon(pen, 0.42), room, look)
      backBar(pen, walls, '#ff5cb0')
      neonPanels(pen, walls)
      neonSign(pen, { zh: '夜色', en: 'BAR' })
      spots(pen)
      neonMirror(pen, room)
      bokeh(pen, 44, ['#ff6ac0', '#6fe0ff', '#ffd06a', '#a88aff'], 300, 1200, 0.22)
    }).moving(dancingSpots),
    things(0.78, 0.5, (pen) => {
      const dim = inNeon(pen, 0.34)
      barCounter(pen, 3.6, [-1.2, -0.4, 0.4, 1.2], '#ff8ac0')
      sofa(dim, -1.75, 2.0, 1.5, '#8a3a5a', ['#d88a4a'])
      sofa(dim, 1.75, 2.0, 1.5, '#8a3a5a', ['#4a6ad8'])
    }),
    nearEdge('#3a2050', 1880),
  ],
})
