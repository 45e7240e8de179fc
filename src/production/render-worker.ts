import { type FrameRate, secondsFromFrames } from '#core'
import { type EncodedSegment, encodeSegment, installCanvas, printSegment, printSound } from '#media'
import { createShotPainter, paintOverlays, pictureChange } from '#picture'
import { checkMaster, type ExpectedLine, houseLabels, type PictureNotes, seeSegment } from '#release'
import { type LoudnessProfile, loudnessProfiles } from '#sound'
import { openArtefactStore } from '#store'
import type { CoverRecipe } from './graph/covers.ts'
import type { SegmentRecipe } from './graph/segments.ts'
import type { SoundRecipe } from './graph/sound.ts'
import { openBlockShelf } from './mix/block-shelf.ts'
import { encodeMix } from './mix/encode-mix.ts'
import { mixRecipe } from './mix/mix-recipe.ts'
import { paintCovers } from './paint-covers.ts'
import { createPictureNotes } from './picture-notes.ts'
import { serveJobs } from './workers/serve-jobs.ts'

/*
 * One render process: draws and encodes stretches, mixes sound and checks finished files, so that the main process stays free
 * to listen. Everything goes through the store; messages carry only names and numbers.
 */

installCanvas()

export interface SegmentJob {
  home: string
  key: string
  recipe: SegmentRecipe
  /** Version of the check. */
  checker: string
}

export interface SegmentJobResult {
  bytes: number
  /** Processor seconds, by what they were spent on. */
  paintSeconds: number
  overlaySeconds: number
  encodeSeconds: number
}

export interface SoundJob {
  home: string
  key: string
  recipe: SoundRecipe
}

export interface CoversJob {
  home: string
  keys: { tall: string; squat: string }
  recipe: CoverRecipe
}

/** What a finished file is expected to be. */
export interface CheckQuestion {
  file: string
  width: number
  height: number
  rate: FrameRate
  frames: number
  lines: ExpectedLine[]
  loudness: LoudnessProfile
}

export interface CheckJob extends CheckQuestion {
  home: string
  /** Version of the check. */
  maker: string
}

/** What a job gives that leaves everything in the store. Null is kept for jobs that somebody else had done. */
export type Made = 'made'
const made: Made = 'made'

serveJobs({
  async segment({ home, key, recipe, checker }: SegmentJob, { signal, step }): Promise<SegmentJobResult> {
    const { width, height, rate, shot, scene, cast, speech, overlays } = recipe
    const painter = createShotPainter({ shot, scene, cast, speech, rate, width, height })
    const spent = { paint: 0, overlay: 0 }
    const began = performance.now()
    const segment = await encodeSegment({
      width,
      height,
      rate,
      length: shot.length,
      signal,
      onFrame: step,
      changes: (frame) => pictureChange(painter, overlays, frame),
      paint(context, frame) {
        const start = performance.now()
        painter.paint(context, frame)
        const middle = performance.now()
        paintOverlays(context, overlays, frame)
        spent.paint += middle - start
        spent.overlay += performance.now() - middle
      },
    })
    painter.dispose()
    const store = await openArtefactStore(home)
    const bytes = printSegment(segment)
    await store.put('segment', key, bytes)
    const encode = performance.now() - began - spent.paint - spent.overlay
    await lookAhead(segment, createPictureNotes(store, checker), signal)
    return {
      bytes: bytes.length,
      paintSeconds: spent.paint / 1000,
      overlaySeconds: spent.overlay / 1000,
      encodeSeconds: encode / 1000,
    }
  },

  async sound({ home, key, recipe }: SoundJob, { step }) {
    using _ = sayAlive(() => step(0))
    const store = await openArtefactStore(home)
    const { left, right, report } = await mixRecipe(recipe, store)
    const target = loudnessProfiles[recipe.loudness]
    // Encoded here, so that joining is only copying.
    const sound = await encodeMix({ left, right }, target, openBlockShelf(store, recipe.maker))
    await store.put('sound', key, printSound(sound, { report }))
    return made
  },

  async covers({ home, keys, recipe }: CoversJob) {
    const store = await openArtefactStore(home)
    const covers = paintCovers(recipe)
    await store.put('cover', keys.tall, covers.tall)
    await store.put('cover', keys.squat, covers.squat)
    return made
  },

  async check({ home, maker, file, width, height, rate, frames, lines, loudness }: CheckJob, { signal, step }) {
    using _ = sayAlive(() => step(Math.floor(secondsFromFrames(frames, rate))))
    return await checkMaster(file, {
      width,
      height,
      rate,
      frames,
      lines,
      loudness,
      labels: houseLabels(width, height, rate),
      notes: createPictureNotes(await openArtefactStore(home), maker),
      signal,
    })
  },
})

/**
 * Decodes what was encoded and notes what is to be seen: here on as many processors as there are, while the check of the finished file has one. That
 * check looks the notes up under the bytes that it finds there; what cannot be decoded has none, and it is the check that says so.
 */
async function lookAhead(segment: EncodedSegment, notes: PictureNotes, signal: AbortSignal): Promise<void> {
  try {
    const { digest, seen } = await seeSegment(segment, signal)
    await notes.write(digest, seen)
  } catch {
    signal.throwIfAborted()
  }
}

/** Says now and then that there is work going on, for jobs without steps: on a busy machine one may take longer than a process may be silent. */
function sayAlive(say: () => void): Disposable {
  say()
  const beat = setInterval(say, 5000)
  return { [Symbol.dispose]: () => clearInterval(beat) }
}
