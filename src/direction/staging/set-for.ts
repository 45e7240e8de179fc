import type { Genre, Scene } from '#story'
import type { Ambience, LightMood } from '../vocabulary.ts'

/** The set library's answer to a scene heading. */
export type ChooseSet = (request: {
  place: string
  interior: Scene['interior']
  time: Scene['time']
  genre: Genre
}) => {
  set: string
  exact: boolean
  /** The bed of sound that the set has. */
  ambience?: Ambience
  /** Whether someone can be seen lying in a bed there. */
  bed?: boolean
  /** Its own light at that hour. */
  light?: LightMood
}

/** Where the library has no such place: the words of the next nearest one. */
const nearPlaces: readonly (readonly [RegExp, string])[] = [
  [/渡|河|江|湖|海|溪|船|码头|ferry|river|lake|sea|shore|beach|boat|pier|dock/iu, '河边'],
  [/旅舍|逆旅|驿|tavern|\binn\b/iu, '客栈'],
  [/营|帐|\bcamp\b|\btent\b/iu, '军营'],
  [/山|郊|野|岭|林|小路|common|heath|hill|wood|field|countryside/iu, '荒野'],
  [/宅|院|门前|yard|cottage/iu, '院子'],
  [/room|chamber|house|bedchamber|室|房|屋|家/iu, '卧室'],
]

/** The set of a scene, or of the nearest kind of place. */
export function setFor(scene: Scene, genre: Genre, chooseSet: ChooseSet): ReturnType<ChooseSet> {
  const { place, interior, time } = scene
  const found = chooseSet({ place, interior, time, genre })
  const near = found.exact ? undefined : nearPlaces.find(([pattern]) => pattern.test(place))?.[1]
  // Where no set has the place's name, its sound isn't the place's either.
  if (near === undefined) return found.exact ? found : { set: found.set, exact: false, bed: found.bed === true }
  const second = chooseSet({ place: near, interior, time, genre })
  return second.exact ? { ...second, exact: false } : { set: found.set, exact: false, bed: found.bed === true }
}
