import type { EffectDefinition, EffectMoment } from '#art'
import { designHeight, designWidth } from '#core'
import type { Shot } from '#direction'
import type { EffectLight } from './effect-light.ts'
import type { FigurePainter } from './figure-painter.ts'
import type { FramedFigure } from './framed.ts'
import { lasts } from './lasts.ts'
import type { PaintLibrary } from './library.ts'
import { onTwos } from './twos.ts'

const wideSizes: readonly Shot['size'][] = ['ELS', 'LS', 'FS']

/** Draws the shot's effects that belong at one place of the stack, at one frame. */
export function paintEffects(
  ctx: CanvasRenderingContext2D,
  options: {
    shot: Shot
    library: PaintLibrary
    place: 'behind' | 'front' | 'over'
    frame: number
    secondsAt: (frame: number) => number
    pixels: number
    side: number
    people: readonly { framed: FramedFigure; painter: FigurePainter }[]
    accent: string
    light: EffectLight
    /** Where a blow lands and a gun's muzzle is at a frame, and which way it points; null where nobody is struck, or aims. */
    found: Record<'blow' | 'muzzle', (frame: number) => { x: number; y: number; side?: number } | null>
  },
): void {
  const { shot, library, place, frame, secondsAt, pixels } = options
  for (const [index, effect] of shot.effects.entries()) {
    if (!lasts(effect, frame)) continue
    const definition = library.effectNamed(effect.effect)
    if (definition.place !== place) continue
    const since = Math.max(0, drawnAt(definition, frame) - effect.start)
    const found = definition.at === undefined ? null : options.found[definition.at](effect.start)
    const at = effect.at ?? found ?? definition.home
    const moment: EffectMoment = {
      seconds: secondsAt(since),
      length: secondsAt(effect.length),
      intensity: effect.intensity,
      x: at.x * designWidth,
      y: at.y * designHeight,
      seed: `${shot.id}:${index}`,
      side: found?.side ?? options.side,
      ground: wideSizes.includes(shot.size),
      colour: accentOf(shot, options.people) ?? options.accent,
    }
    const draw = (target: CanvasRenderingContext2D) => {
      target.save()
      target.setTransform(pixels, 0, 0, pixels, 0, 0)
      definition.draw(target, moment)
      target.restore()
    }
    if (definition.lit) options.light.paint(ctx, draw)
    else draw(ctx)
  }
}

/** Two frames that say the same show the same effects. Null where one moves on every frame. */
export function effectsState(shot: Shot, library: PaintLibrary, frame: number): string | null {
  const lasting = shot.effects.filter((effect) => lasts(effect, frame)).map(({ effect }) => library.effectNamed(effect))
  if (lasting.some((definition) => definition.onTwos !== true)) return null
  return lasting.map((definition) => `${definition.id} ${drawnAt(definition, frame)}`).join()
}

function drawnAt(definition: EffectDefinition, frame: number): number {
  return definition.onTwos === true ? onTwos(frame) : frame
}

function accentOf(shot: Shot, people: readonly { framed: FramedFigure }[]): string | null {
  const owner = people.find(({ framed }) => framed.figure.character === shot.subject) ?? people[0]
  return owner?.framed.design.signature ?? null
}
