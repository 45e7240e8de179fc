import { type CharacterDesign, type FigurePose, setOverscan } from '#art'
import type { FrameRate } from '#core'
import { designHeight, designWidth, secondsFromFrames } from '#core'
import type { BoardScene, Shot, SpeechTiming } from '#direction'
import { type Beside, type CameraState, evaluateCamera, meetingsOf } from '#motion'
import { type Background, makeBackground } from './background.ts'
import { blowPlace } from './blow-place.ts'
import { applyView, moveView } from './camera-view.ts'
import { comicCast } from './comic-cast.ts'
import { makeEffectLight } from './effect-light.ts'
import { effectsState, paintEffects } from './effects.ts'
import { type FigurePainter, makeFigurePainter } from './figure-painter.ts'
import type { FramedFigure, ShotFraming } from './framed.ts'
import { frameShot } from './framing.ts'
import { holdPlan } from './hold-plan.ts'
import { type InsertPainter, makeInsertPainter } from './insert.ts'
import { keptSheets } from './kept-sheets.ts'
import { lasts } from './lasts.ts'
import type { PaintLibrary } from './library.ts'
import { lookNamed } from './looks/registry.ts'
import { moodLibrary, moodNamed } from './moods/registry.ts'
import { mountAt, paintMount } from './mounts.ts'
import { muzzlePlace } from './muzzle-place.ts'
import { paintSeat } from './seats.ts'
import { settleFigures } from './settle.ts'
import type { Sheet } from './sheet.ts'
import { makeSheet } from './sheet.ts'
import { paintTitles } from './titles.ts'
import { makeVignette } from './tone.ts'
import { paintTransitions } from './transitions.ts'
import { onTwos } from './twos.ts'
import { project } from './view.ts'

export interface ShotPainterRequest {
  shot: Shot
  scene: BoardScene
  cast: Readonly<Record<string, CharacterDesign>>
  /** Timing of the shot's lines by line id. */
  speech: Readonly<Record<string, SpeechTiming>>
  rate: FrameRate
  /** Size of the canvases that `paint` will get. 9:16. */
  width: number
  height: number
}

/** Paints clean takes of one shot: no captions, no label. */
export interface ShotPainter {
  /**
   * Paints frame `frame` of the shot (0 ≤ frame < length) over the whole of a `width` × `height` canvas. The same frame always
   * gives the same picture, in whatever order frames are asked for. `ctx` is left as it was found.
   */
  paint(ctx: CanvasRenderingContext2D, frame: number): void
  /**
   * What the picture at a frame is made of: two frames that say the same are the same picture, and need not be painted twice. Null where
   * something moves on every frame.
   */
  stateAt(frame: number): string | null
  /** Lets go of all cached pictures. The painter may not be used afterwards. */
  dispose(): void
}

/** Makes a shot ready to be painted from a library: frames it, paints its set once, plans its people. */
export function makeShotPainter(request: ShotPainterRequest, library: PaintLibrary): ShotPainter {
  const { scene, speech, rate, width, height } = request
  const cast = comicCast(request.shot, request.cast)
  const pixels = width / designWidth
  const fps = rate.numerator / rate.denominator
  const set = library.setNamed(scene.set)
  const shot = settleFigures(request.shot, set)
  const mood = moodNamed(shot.mood)
  const look = lookNamed(shot.look)
  const setRequest = { time: scene.time, weather: scene.weather, seed: scene.place }
  const side = Math.sign(set.lightSide(setRequest)) || 1
  const framing = frameShot({ shot, set, cast, measure: library.figureMetrics, overscan: setOverscan })
  const insert = shot.insert
  const cameras = new Map<number, CameraState>()
  const cameraAt = (frame: number): CameraState => {
    let camera = cameras.get(frame)
    if (camera === undefined) {
      camera = evaluateCamera(shot, frame, fps)
      // The camera is on ones; as long as it hardly moves, on twos: nobody sees it, and the picture between stands.
      const before = frame === onTwos(frame) ? camera : cameraAt(onTwos(frame))
      if (hardlyMoves(before, camera)) camera = before
      cameras.set(frame, camera)
    }
    return camera
  }
  const secondsAt = (frame: number) => secondsFromFrames(frame, rate)

  // Nothing is made before the first frame is asked for, so that a painter costs nothing until it paints.
  let made: {
    background: Background
    people: { framed: FramedFigure; painter: FigurePainter; plan: (frame: number) => FigurePose }[]
    /** Hands that touch somebody, over whom they lie. */
    reaching: FigurePainter[]
    insert: InsertPainter | null
    vignette: Sheet
  } | null = null
  const effectLight = makeEffectLight({ mood, look, width, height })
  const make = () => {
    const inSet = framing.stage === framing.view
    const planOf = (framed: FramedFigure) =>
      library.planFigure({
        figure: framed.figure,
        shot,
        design: framed.design,
        speech,
        rate,
        wind: windOf(scene.weather),
        travelled: travelledBy(framed),
        beside: besideOf(framed, framing.figures, (design) => library.figureMetrics(design).halfWidth),
      })
    const painterOf = (framed: FramedFigure, plan: ReturnType<typeof planOf>, part: 'whole' | 'reach' = 'whole') => {
      const holds = holdPlan(framed, shot)
      return makeFigurePainter({
        framed,
        library,
        part,
        plan,
        outfit: framed.design.wardrobe[framed.figure.outfit ?? ''] ?? framed.design.outfit,
        stage: framing.stage,
        overscan: inSet ? setOverscan : null,
        cameraAt,
        pitch: framing.angle.pitch,
        mood,
        look,
        side,
        width,
        // Hands have no face that would move by itself.
        holdAt: part === 'whole' ? holds : (frame) => ({ body: holds(frame).body, face: holds(frame).body }),
      })
    }
    const behind = new Set(meetingsOf(shot).map((meeting) => meeting.behind))
    const people = framing.figures.map((framed) => {
      const plan = planOf(framed)
      return { framed, plan, painter: painterOf(framed, plan) }
    })
    const reaching = people.flatMap(({ framed, plan }) =>
      behind.has(framed.figure) ? [painterOf(framed, plan, 'reach')] : [],
    )
    const main = people.find(({ framed }) => framed.figure.character === shot.subject) ?? people[0] ?? null
    const head = main === null || inSet ? null : main.painter.headAt(0)
    const background = makeBackground({
      set,
      key: [scene.time, scene.weather, scene.place].join('|'),
      layers: set.layers(setRequest),
      view: framing.view,
      blur: insert !== null ? 24 : inSet ? 0 : framing.blur,
      mood,
      look,
      cameraAt,
      length: shot.length,
      secondsAt,
      width,
      glow:
        head === null
          ? null
          : {
              x: head.x + side * 40 * head.scale,
              y: head.y - 40,
              radius: 330 * head.scale ** 0.7 + 240,
              strength: 0.55,
            },
    })
    return {
      background,
      people: insert === null ? people : [],
      reaching: insert === null ? reaching : [],
      insert: insert === null ? null : makeInsertPainter({ shot, insert, cast, library, mood, look, secondsAt, width }),
      vignette: keptSheets(moodLibrary, `${mood.id} ${look.id} ${width} ${height}`, () => [
        makeVignette(width, height, mood, look),
      ])[0]!,
    }
  }

  const paint = (ctx: CanvasRenderingContext2D, frame: number) => {
    made ??= make()
    const seconds = secondsAt(frame)
    const { background, people, vignette } = made
    ctx.save()
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.fillStyle = '#08070c'
    ctx.fillRect(0, 0, width, height)
    background.paintBehind(ctx, frame)
    const effects = (place: 'behind' | 'front' | 'over') =>
      paintEffects(ctx, {
        shot,
        library,
        place,
        frame,
        secondsAt,
        pixels,
        side,
        people,
        accent: mood.rim.colour,
        light: effectLight,
        found: {
          blow: (at) => blowPlace(shot, framing, cameraAt(at), at),
          muzzle: (at) => muzzlePlace(people, at),
        },
      })
    effects('behind')
    if (made.insert !== null) made.insert.paint(ctx, frame, cameraAt(frame))
    for (const { framed } of people) paintContactShadow(ctx, framing, framed, frame, cameraAt(frame), pixels)
    const light = { mood, look, pixels }
    for (const { framed, painter } of people)
      paintSeat(ctx, framed, painter.standsAt(frame), library.figureMetrics(framed.design), light)
    for (const { framed, painter } of people) if (framed.layer === 'seated') painter.paint(ctx, frame)
    background.paintOver(ctx, frame)
    for (const { framed, painter } of people)
      if (framed.layer !== 'seated' && framed.layer !== 'foreground') {
        const body = library.figureMetrics(framed.design)
        paintMount(ctx, framed, painter.standsAt(frame), body, { frame, seconds, mood, pixels })
        painter.paint(ctx, frame)
      }
    for (const painter of made.reaching) painter.paint(ctx, frame)
    background.paintBefore(ctx, frame)
    effects('front')
    for (const { framed, painter } of people) if (framed.layer === 'foreground') painter.paint(ctx, frame)
    ctx.drawImage(vignette.canvas, 0, 0)
    if (look.veil !== null) {
      ctx.globalCompositeOperation = 'screen'
      ctx.globalAlpha = look.veil.strength * (1 + 0.4 * Math.sin(secondsAt(onTwos(frame)) * 1.7))
      ctx.fillStyle = look.veil.colour
      ctx.fillRect(0, 0, width, height)
      ctx.globalAlpha = 1
      ctx.globalCompositeOperation = 'source-over'
    }
    if (shot.move.kind === 'whip') paintSmear(ctx, { width, height, fast: whipSpeed(cameraAt, frame) })
    effects('over')
    ctx.setTransform(pixels, 0, 0, pixels, 0, 0)
    paintTitles(ctx, shot, frame, mood)
    paintTransitions(ctx, shot, frame)
    ctx.restore()
  }

  const stateAt = (frame: number): string | null => {
    const { transitionIn, transitionOut, length } = shot
    if (
      insert !== null ||
      shot.move.kind === 'whip' ||
      shot.titles.some((title) => lasts(title, frame)) ||
      frame < transitionIn.length ||
      frame >= length - transitionOut.length
    )
      return null
    made ??= make()
    const effects = effectsState(shot, library, frame)
    const set = made.background.stateAt(frame)
    if (effects === null || made.people.some(({ framed }) => mountAt(framed.figure, frame) !== null)) return null
    return [
      [set, effects, look.veil === null ? '' : onTwos(frame)],
      ...made.people.map(({ framed, painter }) => [
        painter.stateAt(frame),
        // Shadow and seat go with the camera as it moves.
        ...(framed.groundAt(frame) === null
          ? []
          : [...Object.values(framed.at(frame)), framed.groundAt(frame), ...Object.values(cameraAt(frame))]),
        ...(framed.seat === null ? [] : Object.values(painter.standsAt(frame))),
      ]),
      ...made.reaching.map((painter) => [painter.stateAt(frame)]),
    ].join(';')
  }

  return {
    paint,
    stateAt,
    dispose: () => {
      made?.background.dispose()
      for (const { painter } of made?.people ?? []) painter.dispose()
      for (const painter of made?.reaching ?? []) painter.dispose()
      made = null
      effectLight.dispose()
      cameras.clear()
    },
  }
}

/** Where others of the picture are against somebody, in their own head units. */
function besideOf(
  framed: FramedFigure,
  all: readonly FramedFigure[],
  halfWidth: (design: CharacterDesign) => number,
): (character: string, frame: number) => Beside | null {
  return (character, frame) => {
    const other = all.find(({ figure }) => figure.character === character)
    if (other === undefined) return null
    const [mine, theirs] = [framed.at(frame), other.at(frame)]
    return {
      x: (theirs.x - mine.x) / mine.scale,
      y: (theirs.y - mine.y) / mine.scale,
      scale: theirs.scale / mine.scale,
      half: ((halfWidth(other.design) - 50) * theirs.scale) / mine.scale,
    }
  }
}

/** How far someone has gone by a frame, in their own head units. */
function travelledBy(framed: FramedFigure): (frame: number) => number {
  const start = framed.at(framed.figure.travel?.start ?? 0)
  return (frame) => {
    const now = framed.at(frame)
    const deep = Math.log(now.scale / start.scale) * 2600
    return Math.hypot((now.x - start.x) / now.scale, deep)
  }
}

function windOf(weather: BoardScene['weather']): number {
  return { clear: 0.08, cloudy: 0.15, rain: 0.25, snow: 0.3, fog: 0.05, storm: 0.8, wind: 0.7 }[weather]
}

/** Whether somebody's feet are off the ground: in the air, or in the stirrups. */
function flies(figure: Shot['figures'][number], frame: number): boolean {
  return mountAt(figure, frame) !== null || figure.poses.some(({ pose }) => pose === 'fly')
}

/** The dark under the feet that sets a person on the ground. */
function paintContactShadow(
  ctx: CanvasRenderingContext2D,
  framing: ShotFraming,
  framed: FramedFigure,
  frame: number,
  camera: CameraState,
  pixels: number,
): void {
  const ground = framed.groundAt(frame)
  if (ground === null || framed.blanket !== null || flies(framed.figure, frame)) return
  const head = framed.at(frame)
  const view = moveView(framing.stage, camera, 1, setOverscan)
  const feet = project(view, head.x, ground)
  const scale = head.scale * view.zoom
  if (feet.y > designHeight + 80) return
  ctx.save()
  applyView(ctx, view, pixels)
  ctx.translate(head.x, ground - 6 * head.scale)
  ctx.scale(1, 0.17)
  const wide = (230 * scale) / view.zoom
  const shade = ctx.createRadialGradient(0, 0, wide * 0.1, 0, 0, wide)
  shade.addColorStop(0, 'rgba(10,8,24,.62)')
  shade.addColorStop(0.5, 'rgba(10,8,24,.34)')
  shade.addColorStop(1, 'rgba(10,8,24,0)')
  ctx.fillStyle = shade
  ctx.fillRect(-wide, -wide, wide * 2, wide * 2)
  ctx.restore()
}

/** Whether less than a pixel of the design lies between two cameras, wherever in the picture. */
function hardlyMoves(a: CameraState, b: CameraState): boolean {
  const corner = Math.hypot(designWidth, designHeight) / 2
  const turned = Math.abs(a.zoom / b.zoom - 1) + Math.abs(a.roll - b.roll)
  return Math.hypot(a.x - b.x, a.y - b.y) + turned * corner < 1
}

function whipSpeed(cameraAt: (frame: number) => CameraState, frame: number): number {
  return Math.abs(cameraAt(frame + 1).x - cameraAt(frame).x) / 60
}

/** Speed drawn sideways: the picture squeezed to a few columns and pulled out again. */
function paintSmear(
  ctx: CanvasRenderingContext2D,
  { width, height, fast }: { width: number; height: number; fast: number },
): void {
  if (fast < 0.05) return
  const columns = makeSheet(Math.max(6, width / 60), height / 2)
  columns.ctx.imageSmoothingQuality = 'medium'
  columns.ctx.drawImage(ctx.canvas as CanvasImageSource, 0, 0, columns.width, columns.height)
  ctx.save()
  ctx.globalAlpha = Math.min(0.92, fast)
  ctx.drawImage(columns.canvas, 0, 0, width, height)
  ctx.restore()
}
