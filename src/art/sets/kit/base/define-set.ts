import { createRandom, type LocalText, type Random } from '#core'
import type { Ambience, LightMood } from '#direction'
import type { Genre } from '#story'
import type { Seating, SetDefinition, SetRequest } from '../../set.ts'
import type { SketchLayer } from './layer.ts'
import type { Pen } from './pen.ts'
import { languageOfPlace } from './signs.ts'
import { createSpace, lyingPlace, type Space, type SpaceOptions, sittingPlace, standingPlaces } from './space.ts'
import { stateLayer, stateOf } from './state.ts'
import { type Hour, type Tone, toneOf } from './tone.ts'

/** What a set's file says: what the place is, its words, its light, and what stands where. */
export type SetSketch = {
  label: LocalText
  /** Words of headings that mean this place, most telling first, with spaces between them. */
  zh: string
  /** The same in English, with commas between them. */
  en: string
  genres: readonly Genre[]
  light?: PlaceLight
  space?: SpaceOptions
  /** Snow lies there whatever falls from the sky. */
  snowbound?: boolean
  /** Moves the standing places back, m. */
  shift?: number
  places?: (space: Space) => Partial<SetDefinition['places']>
  /** The bed that someone can be seen lying in: its middle, the depth of its near side and its height, m. */
  bed?: { x: number; z: number; height: number; cover: string }
  /** Painted seats in which somebody can be seen: the middle of each surface and its height, m. */
  seats?: readonly { x: number; z: number; height: number }[]
  seating?: Seating
  seatedOnly?: boolean
  surface?: SetDefinition['surface']
  backdrop?: { x: number; y: number }
  layers(tone: Tone, random: Random): SketchLayer[]
} & Air

/** Inside or outside, and what is heard there. */
type Air = { indoors: Ambience; outdoors?: never } | { outdoors: Ambience; indoors?: never }

interface PlaceLight {
  /** Where it comes from, −1 left … 1 right. Default −0.7. */
  side?: number
  /** Moods that are not the usual ones of the hour; one name is the mood of every hour. */
  moods?: LightMood | Partial<Record<Hour, LightMood>>
  /** Lit by lamps of its own at every hour: only what its windows show gets dark. */
  lamplit?: boolean
}

const outdoors: Record<Hour, LightMood> = { day: 'day', night: 'moonlight', dawn: 'dawn', dusk: 'dusk' }
const indoors: Record<Hour, LightMood> = { day: 'day-interior', night: 'night-warm', dawn: 'dawn', dusk: 'dusk' }

/** A set from the little that differs between sets. */
export function defineSet(id: string, sketch: SetSketch): SetDefinition {
  const space = createSpace(sketch.space)
  const interior = sketch.indoors !== undefined
  const { side = -0.7, moods = {}, lamplit = false } = sketch.light ?? {}
  const hourOf = (request: SetRequest): Hour => (request.time === 'unknown' ? 'day' : request.time)
  const mood = (request: SetRequest): LightMood => {
    const own = typeof moods === 'string' ? moods : moods[hourOf(request)]
    if (own !== undefined) return own
    if (interior) return indoors[hourOf(request)]
    if (request.weather === 'storm') return 'storm'
    const grey = request.weather !== 'clear' && request.weather !== 'wind'
    return grey && hourOf(request) === 'day' ? 'cold-day' : outdoors[hourOf(request)]
  }
  return {
    id,
    label: sketch.label,
    keywords: { zh: sketch.zh.split(' '), en: sketch.en.split(', ') },
    genres: sketch.genres,
    interior,
    ambience: sketch.indoors ?? sketch.outdoors,
    mood,
    lightSide: () => side,
    places: { ...standingPlaces(space, sketch.shift), ...sketch.places?.(space) },
    bed: sketch.bed === undefined ? null : lyingPlace(space, sketch.bed),
    seats: (sketch.seats ?? []).map((seat) => sittingPlace(space, seat)).sort((a, b) => a.x - b.x),
    seating: sketch.seating ?? usualSeating(sketch),
    seatedOnly: sketch.seatedOnly === true,
    surface: sketch.surface ?? 'wood',
    backdrop: sketch.backdrop ?? { x: 0.5, y: 0.42 },
    layers(request) {
      const own = toneOf(request, interior)
      const tone = {
        ...own,
        ...(lamplit && { lit: toneOf({ ...request, time: 'day' }, true).lit }),
        ...(sketch.snowbound && { snow: true }),
      }
      const language = languageOfPlace(request.seed)
      const seed = createRandom(`${id}/${request.seed}`)
      return withState(sketch.layers(tone, seed.fork('layers')), request.seed, interior).map((layer, index) => {
        const pen = (ctx: CanvasRenderingContext2D, use: string): Pen => ({
          ctx,
          space,
          tone,
          side,
          language,
          random: seed.fork(`${use}${index}`),
        })
        const { animate } = layer
        return {
          depth: layer.depth,
          ...(layer.over && { over: true }),
          draw: (ctx) => guarded(ctx, () => layer.draw(pen(ctx, 'layer'))),
          ...(animate && {
            animate: (ctx: CanvasRenderingContext2D, seconds: number) =>
              guarded(ctx, () => animate(pen(ctx, 'motion'), seconds)),
          }),
        }
      })
    },
  }
}

/** What a place of its kind has to sit on when its file says nothing. */
function usualSeating({ indoors, genres, bed }: SetSketch): Seating {
  if (bed !== undefined) return { kind: 'bedside', colour: bed.cover }
  const old = genres[0] === 'ancient' || genres[0] === 'xianxia'
  if (indoors !== undefined)
    return old ? { kind: 'official-chair', colour: '#6a3f2a' } : { kind: 'chair', colour: '#8a6648' }
  return old || genres.includes('countryside')
    ? { kind: 'rock', colour: '#8b8a88' }
    : { kind: 'bench', colour: '#8a6648' }
}

/** The layers with what the place's heading says of its state laid in, before all that is nearer than the people. */
function withState(layers: SketchLayer[], place: string, interior: boolean): SketchLayer[] {
  const state = stateOf(place)
  if (state === null) return layers
  const added = stateLayer(state, interior)
  const at = layers.findIndex(({ depth }) => depth > added.depth)
  return at < 0 ? [...layers, added] : layers.toSpliced(at, 0, added)
}

function guarded(ctx: CanvasRenderingContext2D, paint: () => void): void {
  ctx.save()
  paint()
  ctx.restore()
}
