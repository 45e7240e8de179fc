import { defineSet, layer, things, vignette } from './kit/base/index.ts'
import { cityView } from './kit/sky/index.ts'
import { roadBehind } from './kit/street/index.ts'
import { cabin, cabinLight, passingLamps, passingShade } from './kit/vehicles/index.ts'

const sitting = (x: number) => ({ x, y: 2060, scale: 0.86 })

/** Inside a car, from between the front seats looking back: two seats, rear window on the road. */
export const carInterior = defineSet('car-interior', {
  label: { zh: '车内', en: 'car interior' },
  zh: '车内 车里 轿车 汽车 豪车 出租车 后座 车上 副驾驶 迈巴赫 劳斯莱斯 马车 车厢',
  en: 'car interior, inside the car, car, taxi, back seat, limousine, limo, sedan, van, vehicle, carriage, cab, truck',
  genres: ['ceo', 'city', 'suspense'],
  indoors: 'car',
  light: { side: -0.5, moods: { night: 'night-warm' } },
  seating: { kind: 'armchair', colour: '#b08a64' },
  backdrop: { x: 0.5, y: 0.36 },
  seats: [-0.356, 0.356].map((x) => ({ x, z: -0.71, height: 0.29 })),
  seatedOnly: true,
  places: () => ({
    centre: sitting(540),
    left: sitting(290),
    right: sitting(790),
    'far-left': sitting(230),
    'far-right': sitting(850),
  }),
  layers: () => [
    layer(0.1, (pen) => {
      cityView(pen, { low: 880, foot: 900, height: 520 })
      roadBehind(pen)
    }).moving(passingLamps),
    things(0.7, 0.35, (pen) => {
      cabin(pen, '#4a4450', '#b08a64')
      cabinLight(pen)
      vignette(pen, 0.6)
    }).moving(passingShade),
  ],
})
