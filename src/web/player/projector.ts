import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CharacterDesign } from '#art'
import { fullestFrame, placeOf, type Reel } from '../derive/reel.ts'
import type { Painters } from '../picture/painters.ts'
import { createFrameSource } from './frame-source.ts'
import { createLead, type Way } from './lead.ts'
import type { WidthMemory } from './pace.ts'

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
  painters: Pick<Painters, 'paint'>
  /** Milliseconds, rising. */
  now(): number
  /** Calls back before the next picture of the screen; gives back how to take that back. */
  nextPaint(run: () => void): () => void
  /** Calls back after some milliseconds; gives back how to take that back. */
  wait(milliseconds: number, run: () => void): () => void
  widthMemory: WidthMemory
  /** Playing begins at a second of the episode, or goes on there. */
  onPlay?(seconds: number, speed: number): void
  onStop?(): void
}

/** Frames back to which a late picture is still shown. */
const late = 25
/** Width of the picture that comes first while the fine one is painted: a tenth of its work. */
const quickWidth = 270
/** Milliseconds that are not worth a timer. */
const shortestWait = 4
/** Pictures that are there before the clock starts, and the milliseconds that it waits for them at most. */
const start = { pictures: 8, wait: 500 }
/**
 * Pictures after one that stands still that are painted, how long it stands first, milliseconds, and how many more when nothing else is to be
 * painted: whoever plays then starts at once, with painters that have done all this once, which takes them several times as long.
 */
const rest = { pictures: 12, wait: 700, more: 36 }

export function createProjector(parts: ProjectorParts): Projector {
  const { painters, now, nextPaint, wait, widthMemory, onPlay, onStop } = parts
  const frames = createFrameSource({
    painters,
    onPainted() {
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
  const lead = createLead({ frames, shotOf: (frame) => placeOf(reel!, frame).index, memory: widthMemory })
  let began = { at: 0, frame: 0 }
  /** Since when the clock waits for the first pictures; null while it runs. */
  let gathering: number | null = null
  /** Takes back that more is painted after a picture that stands still. */
  let cancelRest: (() => void) | null = null
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
    // Looked for before it is taken: what is taken is kept longest, and that is to be what is shown.
    if (canvas === null || !frames.has(name)) return false
    if (name === shownName) return true
    const bitmap = frames.get(name)!
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
    if (settled) {
      rests()
      return
    }
    const shown = draw(lead.name(frame)) || draw(frames.name(frame, quickWidth))
    frames.ask(frame, shown ? fine : quickWidth, 'now')
  }

  /** Someone looks at this picture, and may play from it. */
  function rests(): void {
    cancelRest?.()
    cancelRest = wait(rest.wait, () => {
      const { playing, settled, frame, length } = state.getState()
      if (!settled || playing) return
      const way: Way = { from: frame, by: 1, first: 0, end: length }
      lead.ask(way, 'ahead', rest.pictures)
      lead.ask(way, 'spare', rest.more)
    })
  }

  function tick(): void {
    cancelTick = null
    const { playing, speed, loop, length, frame: before } = state.getState()
    if (!playing || reel === null) return
    const by = speed < 0 ? -1 : 1
    const shot = reel.timeline.segments[placeOf(reel, before).index]!
    const [first, end] = loop ? [shot.start, shot.start + shot.length] : [0, length]
    const way: Way = { from: before, by, first, end }
    if (gathering !== null && gathers(way)) return
    const frame = began.frame + ((now() - began.at) / 1000) * fps() * speed
    if (frame >= end || frame < first) {
      if (loop) begin(speed > 0 ? first : end - 1)
      else {
        pause()
        seek(frame < 0 ? 0 : length - 1)
      }
      return
    }
    way.from = Math.floor(frame)
    if (way.from !== before) state.setState(at(way.from))
    if (way.from !== before) lead.due(lead.ready(way, 1) === 1)
    showMoving(way)
    frames.forget((asked) => (asked - way.from) * by >= -1 && Math.abs(asked - way.from) < fps() * 4)
    lead.ask(way, 'playing')
    schedule()
  }

  /** Whether the clock goes on waiting. */
  function gathers(way: Way): boolean {
    lead.ask(way, 'playing')
    const wanted = Math.min(start.pictures, way.by > 0 ? way.end - way.from : way.from - way.first + 1)
    if (lead.ready(way, wanted) >= wanted || now() - gathering! >= start.wait) {
      gathering = null
      began = { at: now(), frame: way.from }
      onPlay?.(way.from / fps(), state.getState().speed)
      return false
    }
    behind = true
    schedule(0)
    return true
  }

  /** Shows the newest picture that is there and not later than now. */
  function showMoving({ from, by, first, end }: Way): void {
    behind = true
    for (let i = 0; i < late; i++) {
      const frame = Math.min(end - 1, Math.max(first, from - i * by))
      const name = lead.name(frame)
      const stays = name === shownName
      if (!stays && !draw(name)) continue
      if (!stays) count()
      behind = i > 0
      break
    }
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

  /** Plays from a frame as soon as the first pictures are there, or have been waited for long enough. */
  function begin(frame: number): void {
    cancelRest?.()
    frames.forget(() => false)
    lead.clear()
    if (gathering === null) onStop?.()
    gathering = now()
    state.setState(at(frame))
    schedule(0)
  }

  function play(speed = 1): void {
    const { length, frame } = state.getState()
    if (reel === null || length === 0) return
    awaited = null
    const from = speed > 0 && frame >= length - 1 ? 0 : frame
    shownTimes = []
    state.setState({ playing: true, speed, settled: false })
    begin(from)
  }

  function pause(): void {
    if (!state.getState().playing) return
    state.setState({ playing: false, speed: 1 })
    gathering = null
    onStop?.()
    frames.forget(() => false)
    showStill()
  }

  function seek(frame: number): void {
    awaited = null
    const { length, playing } = state.getState()
    const to = Math.max(0, Math.min(length - 1, Math.round(frame)))
    state.setState(at(to))
    if (playing) begin(to)
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
      lead.clear()
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
        if (to !== frame) begin(to)
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
      cancelRest?.()
      if (state.getState().playing) onStop?.()
      frames.close()
      reel = null
      state.setState({ playing: false, length: 0 })
    },
  }
}
