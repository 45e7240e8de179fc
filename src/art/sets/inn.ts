import { defineSet, each, layer, planks, things } from './kit/base/index.ts'
import { motes, sunbeams } from './kit/light/index.ts'
import { nearLanterns } from './kit/near/index.ts'
import { ceilingBeams, hungLantern, innTable, paperWindows, pillar, plaque, wineCounter } from './kit/old/index.ts'
import { floorPatch, shell, windowHole } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'

const room = { half: 2.2, back: 5.4, height: 3.9, floor: planks('#85603f', 0.5, 0.4) }
const look = { wall: '#c9a678', sides: '#b48c60', ceiling: '#5a3c2a', skirting: '#4a2c1e' }
const pane = { frame: '#5a3424', bars: [4, 4], thick: 0.08, glare: 0.08 } as const
const post = { top: 3.95, width: 0.26, colour: '#7a3428' }
const timber = ['#4a2e20', '#543626', '#4a2e20', '#543626', '#4a2e20', '#4a2e20']

/** An inn of old: square tables, jars, gallery and lanterns. */
export const inn = defineSet('inn', {
  label: { zh: '客栈', en: 'inn' },
  zh: '客栈 酒楼 酒馆 青楼 驿站 客房 戏楼',
  en: 'inn, tavern, wine house, hostel, alehouse, brothel',
  genres: ['ancient', 'xianxia', 'comedy'],
  indoors: 'crowd',
  light: { side: -0.5 },
  seats: [-0.72, 0.72].map((x) => ({ x, z: 2.5, height: 0.47 })),
  seating: { kind: 'bench', colour: '#6a442c' },
  layers: () => [
    layer(0.1, (pen) => gardenView(pen, 920)),
    shell(0.5, room, look, [0.45, 0.62], (pen, { back }) => {
      for (const u of [-1.7, 0.5]) windowHole(pen, back, u, 1.0, u + 1.2, 2.4, pane)
      plaque(pen, back(0, 2.95)[0], back(0, 2.95)[1] - 40, '悦来客栈', 50)
      ceilingBeams(pen, room, { every: 0.9, drop: 0.22, colours: timber })
      paperWindows(pen, 2.15, 0.6, 2.4)
      wineCounter(pen, 1.35, 4.6)
      each((...at) => pillar(pen, ...at, post), [-1.9, 1.6], [1.9, 1.6], [-1.9, 4.4], [1.95, 4.4])
      each((x, z) => hungLantern(pen, x, 3.3, z, 0.36), [-1.3, 2.2], [1.3, 2.2], [-0.9, 4], [0.9, 4])
      sunbeams(pen, { x: 210, y: 520, width: 620, length: 950, lean: 260, alpha: 0.24, colour: '#ffe0a8' })
      if (pen.tone.hour !== 'night') floorPatch(pen, [-1.6, -0.5, 5], [-1.2, 0.4, 1.4], 0.6 * pen.tone.keyPower)
    }).moving((pen, seconds) => motes(pen, seconds, 14, '#ffdca0', 0.5)),
    things(0.8, 0.45, (pen) => each((...at) => innTable(pen, ...at), [-1.45, 3.5], [1.4, 3.7], [0, 2.2])),
    nearLanterns({ depth: 1.25, blur: 10, post: '#5a2a20' }, [1080, 40, 200]),
  ],
})
