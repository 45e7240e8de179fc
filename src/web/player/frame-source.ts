import type { CharacterDesign } from '#art'
import { digestValue } from '#core'
import { type PictureRecipe, pictureRecipe, placeOf, type Reel } from '../derive/reel.ts'
import { createFrameShelf } from '../picture/frame-shelf.ts'
import type { Painters, Urgency } from '../picture/painters.ts'

/** The frames of a reel: those that are painted, and those that are being painted. */
export interface FrameSource {
  /** Takes in a reel or its changed successor. Frames of shots that did not change are still there. */
  load(reel: Reel, designs: Readonly<Record<string, CharacterDesign>>): void
  /** Names a frame's picture: the same name is always the same picture. */
  name(frame: number, width: number): string
  get(name: string): ImageBitmap | undefined
  has(name: string): boolean
  /** Has a frame painted, unless it is or is about to be. */
  ask(frame: number, width: number, urgency: Urgency): void
  /** Takes back what nobody waits for any more. */
  forget(keep: (frame: number) => boolean): void
  close(): void
}

export interface FrameSourceParts {
  painters: Pick<Painters, 'paint'>
  onPainted(): void
  onFailure(error: unknown): void
}

/** Frames that one worker paints on end while others paint the next: a multiple of every time that a drawing is held. */
const stretch = 12

/** Bytes of painted frames that are kept. */
const room = 160_000_000

export function createFrameSource({ painters, onPainted, onFailure }: FrameSourceParts): FrameSource {
  const shelf = createFrameShelf(room, { ahead: true })
  const asked = new Map<string, { frame: number; abort: AbortController }>()
  let reel: Reel | null = null
  let designs: Readonly<Record<string, CharacterDesign>> = {}
  let contents: ({ key: string; recipe: PictureRecipe } | undefined)[] = []

  function contentOf(index: number): { key: string; recipe: PictureRecipe } {
    const known = contents[index]
    if (known !== undefined) return known
    const recipe = pictureRecipe(reel!, index, designs)
    const content = { key: digestValue(recipe), recipe }
    contents[index] = content
    return content
  }
  function lookUp(frame: number, width: number) {
    const place = placeOf(reel!, frame)
    const content = contentOf(place.index)
    return { ...content, frame: place.frame, name: `${content.key} ${place.frame} ${width}` }
  }

  return {
    load(next, people) {
      reel = next
      designs = people
      contents = []
    },
    name: (frame, width) => lookUp(frame, width).name,
    get: (name) => shelf.get(name),
    has: (name) => shelf.has(name),
    ask(frame, width, urgency) {
      const { name, key, recipe, frame: within } = lookUp(frame, width)
      if (shelf.has(name) || asked.has(name)) return
      const abort = new AbortController()
      // It may have been taken back and asked for again meanwhile.
      const answered = () => {
        if (asked.get(name)?.abort === abort) asked.delete(name)
      }
      asked.set(name, { frame, abort })
      painters
        .paint({
          key,
          paintable: { kind: 'shot', recipe },
          frame: within,
          stretch: Math.floor(within / stretch),
          width,
          height: Math.round((width * 16) / 9),
          urgency,
          signal: abort.signal,
        })
        .then(
          ({ bitmap }) => {
            answered()
            shelf.put(name, bitmap)
            onPainted()
          },
          (error: unknown) => {
            answered()
            if (!abort.signal.aborted) onFailure(error)
          },
        )
    },
    forget(keep) {
      for (const [name, { frame, abort }] of asked) {
        if (keep(frame)) continue
        asked.delete(name)
        abort.abort()
      }
    },
    close() {
      for (const { abort } of asked.values()) abort.abort()
      asked.clear()
      shelf.clear()
    },
  }
}
