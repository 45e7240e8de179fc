import { z } from 'zod'
import {
  type DecodedPicture,
  type EncodedSegment,
  groupOfSegment,
  type PictureGroup,
  type Pictures,
  picturesOfSegment,
} from '#media'
import { isBlackPicture, narrow, samplePoints, stands } from './look-at-picture.ts'
import { type Stretches, stretches, stretchSchema } from './stretch.ts'

/** What is seen in one closed group of pictures. Frames count from its first. */
export const seenGroupSchema = z.object({
  /** Pictures that were decoded. */
  frames: z.number().int(),
  /** Nothing but black. */
  black: z.array(stretchSchema),
  /** Pictures, from the second on, that are the one before them over again. */
  still: z.array(stretchSchema),
  /** Black bars that stand through the whole group; null when all of it is black. */
  bars: z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() }).nullable(),
})
export type SeenGroup = z.infer<typeof seenGroupSchema>

/** Every so manyth picture is looked at, and the last: bad stretches matter from half a second on. */
const stride = 5

/**
 * Decodes some groups that follow each other, so that damage is found, and looks at some of their pictures. Of a group in which
 * one of these is black or stands still every picture is looked at, so that the ends are exact.
 */
export async function seeGroups(
  master: Pictures,
  groups: readonly PictureGroup[],
  signal?: AbortSignal,
): Promise<SeenGroup[]> {
  const glances = groups.map((group) => ({ group, frames: 0, suspicious: false, eye: openEye() }))
  let at = 0
  const glanceAt = (index: number) => {
    while (at < glances.length - 1 && index >= groups[at]!.to) at++
    return glances[at]!
  }
  const wanted = (index: number) => {
    const glance = glanceAt(index)
    glance.frames++
    return (index - glance.group.from) % stride === 0 || index === glance.group.to - 1
  }
  for await (const picture of master.pictures({ ...reach(master, groups[0]!.from, groups.at(-1)!.to), wanted })) {
    signal?.throwIfAborted()
    const glance = glanceAt(picture.index)
    const { black, still } = glance.eye.see(picture, picture.index - glance.group.from)
    glance.suspicious ||= black || still
  }
  const seen: SeenGroup[] = []
  for (const { group, frames, suspicious, eye } of glances) {
    const { bars, ...glimpsed } = eye.end()
    const { black, still } = suspicious ? await lookClosely(master, group, signal) : glimpsed
    seen.push({ frames, black, still, bars })
  }
  return seen
}

/** Looks at a segment before it is in a file: what is seen, and the digest under which a check of any file that holds it looks for that. */
export async function seeSegment(
  segment: EncodedSegment,
  signal?: AbortSignal,
): Promise<{ digest: string; seen: SeenGroup }> {
  const group = groupOfSegment(segment)
  const [seen] = await seeGroups(picturesOfSegment(segment), [group], signal)
  return { digest: await group.digest(), seen: seen! }
}

/** Looks at every picture of a group. */
async function lookClosely(master: Pictures, { from, to }: PictureGroup, signal: AbortSignal | undefined) {
  const eye = openEye()
  for await (const picture of master.pictures(reach(master, from, to))) {
    signal?.throwIfAborted()
    eye.see(picture, picture.index - from)
  }
  return eye.end()
}

/** True when a picture is the one before it over again: for two that are in different groups. */
export async function standsAt(master: Pictures, index: number, signal?: AbortSignal): Promise<boolean> {
  const eye = openEye()
  let holds = false
  for await (const picture of master.pictures(reach(master, index - 1, index + 1))) {
    signal?.throwIfAborted()
    holds = eye.see(picture, picture.index).still
  }
  return holds
}

/** The middle of the first picture and of the last: no other picture is shown at either. */
function reach({ facts }: Pictures, from: number, to: number) {
  const { start, rate } = facts.picture!
  const middleOf = (index: number) => start + ((index + 0.5) * rate.denominator) / rate.numerator
  return { from: middleOf(from), to: middleOf(to - 1) }
}

interface Eye {
  see(picture: DecodedPicture, index: number): { black: boolean; still: boolean }
  end(): Pick<SeenGroup, 'black' | 'still' | 'bars'>
}

/** Takes in pictures in order. */
function openEye(): Eye {
  const black: Stretches = stretches()
  const still: Stretches = stretches()
  const bars = { top: 1, bottom: 1, left: 1, right: 1 }
  let light = false
  let before: Uint8Array | null = null
  return {
    see(picture, index) {
      const points = samplePoints(picture)
      const seen = { black: isBlackPicture(points), still: false }
      if (!seen.black) {
        light = true
        narrow(bars, points)
        seen.still = before !== null && stands(before, points.values)
      }
      black.add(index, seen.black)
      still.add(index, seen.still)
      before = points.values
      return seen
    },
    end: () => ({ black: black.end(), still: still.end(), bars: light ? bars : null }),
  }
}
