import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CharacterDesign } from '#art'
import { fullestFrame, placeOf, type Reel } from '../derive/reel.ts'
import type { Painters } from '../picture/painters.ts'
import { createFrameSource } from './frame-source.ts'
import { createPace } from './pace.ts'

export interface ProjectorState {
  /** Frames the episode has; 0 while nothing is loaded. */
  length: number
  /** The frame that is asked for. */
  frame: number
  /** Id of the shot that it lies in. */
  shot: string | null
  playing: boolean
  /** 1 is real time; negative plays backwards. */
  speed: number
  /** Repeats the shot that plays. */
  loop: boolean
  /** Something has been painted since the reel was loaded. */
  seen: boolean
  /** Standing still, and the picture on the screen is the one that is asked for, as fine as it gets. */
  settled: boolean
  /** Why the last picture could not be painted. */
  failure: string | null
  /** Frames shown a second, over the last second of playing. */
  fps: number
}

/** Shows a reel on a canvas: playing, standing still, or being scrubbed. Sound follows `onPlay` and `onStop`. */
export interface Projector {
  readonly state: StoreApi<ProjectorState>
  /** Puts in a reel or its changed successor. The place is kept: the same shot when it is still there. */
  load(reel: Reel, designs: Readonly<Record<string, CharacterDesign>>): void
  attach(canvas: HTMLCanvasElement): () => void
  play(speed?: number): void
  pause(): void
  seek(frame: number): void
  /** Stands on a shot where it is at its fullest. One of an episode that is not in yet is shown when that is loaded. */
  show(shot: string): void
  setLoop(loop: boolean): void
  close(): void
}

export interface ProjectorParts {
  painters: Pick<Painters, 'paint' | 'hands'>
  /** Milliseconds, rising. */
  now(): number
  /** Calls back before the next picture of the screen; gives back how to take that back. */
  nextPaint(run: () => void): () => void
  /** Calls back after some milliseconds; gives back how to take that back. */
  wait(milliseconds: number, run: () => void): () => void
  /** Playing begins at a second of the episode, or goes on there. */
  onPlay?(seconds: number, speed: number): void
  onStop?(): void
}

/** Frames that are painted ahead of the one that is shown: what counts is what a frame takes on average, not the dearest one. */
const ahead = 24
/** Frames back to which a late picture is still shown. */
const late = 8
/** Width of the picture that comes first while the fine one is painted: a tenth of its work. */
const quickWidth = 270
/** Milliseconds that are not worth a timer. */
const shortestWait = 4
/** Seconds before a cut at which the next shot is made ready. */
const readySeconds = 2.5

export function createProjector({ painters, now, nextPaint, wait, onPlay, onStop }: ProjectorParts): Projector {
  const pace = createPace()
  const frames = createFrameSource({
    painters,
    onPainted(urgency, milliseconds) {
      if (urgency === 'playing') pace.painted((milliseconds * fps()) / 1000 / painters.hands)
      if (!state.getState().playing) showStill()
      else if (behind) schedule(0)
    },
    onFailure: (error) => state.setState({ failure: error instanceof Error ? error.message : String(error) }),
  })
  const state = createStore<ProjectorState>()(() => ({
    length: 0,
    frame: 0,
    shot: null,
    playing: false,
    speed: 1,
    loop: false,
    seen: false,
    settled: false,
    failure: null,
    fps: 0,
  }))
  let reel: Reel | null = null
  let designs: Readonly<Record<string, CharacterDesign>> = {}
  let canvas: HTMLCanvasElement | null = null
  let began = { at: 0, frame: 0 }
  /** The shot that painting ahead has come to. */
  let paintedShot = -1
  /** Widths that frames ahead were asked in: what is painted stays good when the pace changes. */
  const askedWidths = new Map<number, number>()
  let shownName = ''
  /** A shot that is to be shown and that the reel does not have. */
  let awaited: string | null = null
  let cancelTick: (() => void) | null = null
  /** The picture on the screen is not the one that it is time for: the next to be painted may be. */
  let behind = false
  let shownTimes: number[] = []

  /** A frame, and where it lies in the reel that is in now: whoever watches never takes one for another's. */
  const at = (frame: number): Pick<ProjectorState, 'frame' | 'shot'> => ({
    frame,
    shot: reel === null ? null : (reel.episode.shots[placeOf(reel, frame).index]?.id ?? null),
  })
  const fps = () => (reel === null ? 25 : reel.timeline.rate.numerator / reel.timeline.rate.denominator)

  function draw(name: string): boolean {
    const bitmap = frames.get(name)
    if (bitmap === undefined || canvas === null) return false
    if (name === shownName) return true
    if (canvas.width !== bitmap.width || canvas.height !== bitmap.height) {
      canvas.width = bitmap.width
      canvas.height = bitmap.height
    }
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0)
    shownName = name
    if (!state.getState().seen) state.setState({ seen: true })
    return true
  }

  /** Width for a picture that stands still: as many pixels as the canvas has on the screen. */
  function stillWidth(): number {
    const wide = (canvas?.clientWidth ?? 0) * (globalThis.devicePixelRatio ?? 1)
    return wide > 760 ? 1080 : wide > 580 ? 720 : 540
  }

  function showStill(): void {
    if (reel === null) return
    const { frame } = state.getState()
    const fine = stillWidth()
    const settled = draw(frames.name(frame, fine))
    if (settled !== state.getState().settled) state.setState({ settled })
    if (settled) return
    const shown = draw(frames.name(frame, pace.width())) || draw(frames.name(frame, quickWidth))
    frames.ask(frame, shown ? fine : quickWidth, 'now')
  }

  function tick(): void {
    cancelTick = null
    const { playing, speed, loop, length, frame: before } = state.getState()
    if (!playing || reel === null) return
    let frame = began.frame + ((now() - began.at) / 1000) * fps() * speed
    const shot = reel.timeline.segments[placeOf(reel, before).index]!
    const [first, end] = loop ? [shot.start, shot.start + shot.length] : [0, length]
    if (frame >= end || frame < first) {
      if (!loop) {
        pause()
        seek(frame < 0 ? 0 : length - 1)
        return
      }
      frame = speed > 0 ? first : end - 1
      restart(frame)
    }
    const whole = Math.floor(frame)
    if (whole !== before) state.setState(at(whole))
    const back = Math.sign(speed)
    // The newest frame that is there and not later than now.
    behind = true
    for (let i = 0; i < late; i++) {
      const shown = Math.min(length - 1, Math.max(first, whole - i * back))
      const name = frames.name(shown, askedWidths.get(shown) ?? pace.width())
      const stays = name === shownName
      if (!stays && !draw(name)) continue
      if (!stays) count()
      behind = i > 0
      break
    }
    frames.forget((asked) => (asked - whole) * back >= -1 && Math.abs(asked - whole) < fps() * 4)
    if (pace.hurried()) {
      frames.forget(() => false)
      for (const [asked, width] of askedWidths)
        if (frames.get(frames.name(asked, width)) === undefined) askedWidths.delete(asked)
    }
    for (let i = 0; i <= ahead; i++) {
      const next = whole + i * back
      if (next >= first && next < end) frames.ask(next, widthOf(next), 'playing')
    }
    const place = placeOf(reel, whole)
    const nextShot = reel.timeline.segments[place.index + back]
    if (nextShot !== undefined && !loop) {
      const wait = back > 0 ? nextShot.start - whole : whole - (nextShot.start + nextShot.length)
      const entry = back > 0 ? nextShot.start : nextShot.start + nextShot.length - 1
      if (wait < fps() * readySeconds) frames.ask(entry, askedWidths.get(entry) ?? pace.width(), 'ahead')
    }
    schedule()
  }

  /** The width to paint a moving frame in. A new one is taken at a cut. */
  function widthOf(frame: number): number {
    const known = askedWidths.get(frame)
    if (known !== undefined) return known
    const { index } = placeOf(reel!, frame)
    if (index !== paintedShot) {
      paintedShot = index
      pace.cut()
    }
    const width = pace.width()
    askedWidths.set(frame, width)
    return width
  }

  function count(): void {
    const at = now()
    shownTimes = [...shownTimes.filter((time) => at - time < 1000), at]
    if (shownTimes.length % 8 === 0) state.setState({ fps: shownTimes.length })
  }

  /** The next tick: when the film's next frame is due, for screens ask more often than films have frames, or sooner. */
  function schedule(milliseconds = untilNextFrame()): void {
    cancelTick?.()
    cancelTick =
      milliseconds < shortestWait
        ? nextPaint(tick)
        : wait(milliseconds, () => {
            cancelTick = nextPaint(tick)
          })
  }

  function untilNextFrame(): number {
    const frames = ((now() - began.at) / 1000) * fps() * Math.abs(state.getState().speed)
    return ((1 - (frames % 1)) / (fps() * Math.abs(state.getState().speed))) * 1000
  }

  function restart(frame: number): void {
    askedWidths.clear()
    began = { at: now(), frame }
    const { speed } = state.getState()
    onPlay?.(frame / fps(), speed)
  }

  function play(speed = 1): void {
    const { length, frame } = state.getState()
    if (reel === null || length === 0) return
    awaited = null
    const from = speed > 0 && frame >= length - 1 ? 0 : frame
    shownTimes = []
    state.setState({ ...at(from), playing: true, speed, settled: false })
    restart(from)
    schedule(0)
  }

  function pause(): void {
    if (!state.getState().playing) return
    state.setState({ playing: false, speed: 1 })
    onStop?.()
    frames.forget(() => false)
    showStill()
  }

  function seek(frame: number): void {
    awaited = null
    const { length, playing } = state.getState()
    const to = Math.max(0, Math.min(length - 1, Math.round(frame)))
    state.setState(at(to))
    if (playing) restart(to)
    else {
      frames.forget((other) => other === to)
      showStill()
    }
  }

  /** Where a shot is at its fullest, in frames of the reel; null when the reel does not have it. */
  function fullest(shot: string | null): number | null {
    const segment = reel?.timeline.segments.find((one) => one.shot === shot)
    return segment === undefined ? null : segment.start + fullestFrame(segment.length)
  }

  function show(shot: string): void {
    const frame = fullest(shot)
    if (frame !== null) seek(frame)
    else {
      pause()
      awaited = shot
    }
  }

  return {
    state,
    load(next, people) {
      if (next === reel && people === designs) return
      const before = reel
      const { frame, playing } = state.getState()
      const place = before === null ? null : placeOf(before, frame)
      const shot = place === null ? null : before!.episode.shots[place.index]!.id
      reel = next
      designs = people
      askedWidths.clear()
      frames.load(next, people)
      const { segments, length } = next.timeline
      const same = next.episode.id === before?.episode.id
      const home = same ? segments.find((segment) => segment.shot === shot) : undefined
      const stay =
        home === undefined
          ? same
            ? Math.min(frame, length - 1)
            : 0
          : home.start + Math.min(place!.frame, home.length - 1)
      const wanted = fullest(awaited)
      if (wanted !== null) awaited = null
      const to = wanted ?? stay
      state.setState({ ...at(to), length, failure: null, ...(same ? {} : { seen: false }) })
      if (playing && same) {
        if (to !== frame) restart(to)
      } else {
        if (playing) pause()
        frames.forget(() => false)
        showStill()
      }
    },
    attach(element) {
      canvas = element
      shownName = ''
      showStill()
      return () => {
        if (canvas === element) canvas = null
      }
    },
    play,
    pause,
    seek,
    show,
    setLoop: (loop) => state.setState({ loop }),
    close() {
      cancelTick?.()
      if (state.getState().playing) onStop?.()
      frames.close()
      reel = null
      state.setState({ playing: false, length: 0 })
    },
  }
}
