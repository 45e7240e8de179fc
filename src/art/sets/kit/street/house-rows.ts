import type { Random } from '#core'
import type { Facade } from './facades.ts'

type House = Omit<Facade, 'from' | 'to'>

/** Houses side by side from just behind the viewer to `back` m, each `length` m along the street. */
function rowOf(random: Random, back: number, from: number, length: [number, number], house: () => House): Facade[] {
  const row: Facade[] = []
  for (let z = from; z < back; z = row.at(-1)!.to) {
    const to = z + random.range(...length)
    row.push({ from: z, to, ...house() })
  }
  return row
}

/** Houses of a shopping street: a shop below, most with an awning, four to eight storeys of flats above. */
export const shopHouses = (random: Random): Facade[] =>
  rowOf(random, 62, -1.5, [4.5, 8], () => {
    const storeys = random.integer(4, 8)
    return {
      height: 3.2 + storeys * 3,
      storeys: storeys + 1,
      colour: random.pick(['#c9b8a4', '#b58f7c', '#9aa7b4', '#d6cbb8', '#a88b86', '#8d9aa0']),
      shop: random.pick(['#ffd08a', '#bfe3ff', '#ffc0b0', '#d9f0c4']),
      signColour: random.pick(['#7a2f2f', '#2f4a6a', '#35543f', '#5a3a66']),
      ...(random.chance(0.6) && { awning: random.pick(['#b8433c', '#3c6ab8', '#3d8a62', '#c98a2e']) }),
    }
  })

/** Towers of a city to come, a lit front below each. */
export const towers = (random: Random, fronts: readonly string[]): Facade[] =>
  rowOf(random, 46, -1, [3.5, 6], () => {
    const height = random.range(12, 26)
    return {
      height,
      storeys: Math.round(height / 2.6),
      colour: random.pick(['#4a4a6a', '#54466e', '#3f4a66']),
      shop: random.pick(fronts),
      signColour: '#1c1636',
    }
  })

/** Backs of houses along an alley, half of them with a bar or a cook-shop. */
export const backHouses = (random: Random): Facade[] =>
  rowOf(random, 38, -1.2, [3, 5], () => {
    const height = random.range(7, 13)
    return {
      height,
      storeys: Math.round(height / 2.8),
      colour: random.pick(['#7a6f78', '#8a7468', '#686d80', '#70606c']),
      ...(random.chance(0.55) && {
        shop: random.pick(['#ffb46a', '#ff8ab0', '#8fd8ff']),
        signColour: '#3a3044',
        awning: random.pick(['#7a3a4a', '#3a5a6a']),
      }),
    }
  })

/** Five houses of flats along an avenue. */
export const flats = (random: Random): Facade[] =>
  [0, 1, 2, 3, 4].map((i) => ({
    from: 4 + i * 7,
    to: 10.6 + i * 7,
    height: random.range(11, 20),
    storeys: random.integer(4, 7),
    colour: random.pick(['#c9b8a4', '#b58f7c', '#9aa7b4', '#d6cbb8']),
    shop: '#ffd08a',
  }))
