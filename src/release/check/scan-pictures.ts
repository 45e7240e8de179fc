import type { OpenMaster, PictureGroup } from '#media'
import type { Bars } from './look-at-picture.ts'
import { type SeenGroup, seeGroups, standsAt } from './see-groups.ts'
import type { Stretch } from './stretch.ts'

export interface PictureScan {
  /** Frames that were decoded. */
  frames: number
  /** Nothing but black. */
  black: Stretch[]
  /** Nothing moves at all, not even a blink or a breath. */
  frozen: Stretch[]
  /** Black bars that stand through the whole file. */
  bars: Bars
}

/**
 * What was seen in groups of pictures before, under the digests of their bytes. Kept and asked only where groups are known to be
 * closed, as in files that are joined from shots; and no longer than the check looks for the same.
 */
export interface PictureNotes {
  read(digest: string): Promise<SeenGroup | null>
  write(digest: string, seen: SeenGroup): Promise<void>
}

export interface ScanOptions {
  notes?: PictureNotes | undefined
  signal?: AbortSignal | undefined
}

/** A picture that stands still for less is a pause. Seconds. */
export const shortestFrozen = 2.5

/**
 * Looks through the pictures of a file, group by group; those in which the same bytes were seen before are not decoded again.
 * With and without notes it finds the same.
 */
export async function scanPictures(master: OpenMaster, { notes, signal }: ScanOptions = {}): Promise<PictureScan> {
  const { picture } = master.facts
  if (picture === null) return { frames: 0, black: [], frozen: [], bars: noBars }
  const groups = await master.groups()
  const seen = await see(master, groups, notes, signal)
  const light = seen.flatMap(({ bars }) => (bars === null ? [] : [bars]))
  const narrowest = (side: keyof Bars) => Math.min(...light.map((bars) => bars[side]))
  return {
    frames: seen.reduce((sum, { frames }) => sum + frames, 0),
    black: joined(seen.flatMap(({ black }, i) => placed(black, groups[i]!))),
    frozen: await frozenStretches(master, groups, seen, signal),
    bars:
      light.length === 0
        ? noBars
        : {
            top: narrowest('top'),
            bottom: narrowest('bottom'),
            left: narrowest('left'),
            right: narrowest('right'),
          },
  }
}

const noBars: Bars = { top: 0, bottom: 0, left: 0, right: 0 }

async function see(
  master: OpenMaster,
  groups: readonly PictureGroup[],
  notes: PictureNotes | undefined,
  signal: AbortSignal | undefined,
): Promise<SeenGroup[]> {
  const seen: (SeenGroup | null)[] = []
  for (const group of groups) seen.push(notes === undefined ? null : await notes.read(await group.digest()))
  for (let from = 0; from < groups.length; from++) {
    if (seen[from] !== null) continue
    let to = from + 1
    while (to < groups.length && seen[to] === null) to++
    const fresh = await seeGroups(master, groups.slice(from, to), signal)
    for (const [i, one] of fresh.entries()) {
      seen[from + i] = one
      await notes?.write(await groups[from + i]!.digest(), one)
    }
    from = to
  }
  return seen as SeenGroup[]
}

/**
 * Still pictures, also across groups. Whether the first of a group is the last of the one before over again stands in neither:
 * where a long stretch would hang on it, both are looked at.
 */
async function frozenStretches(
  master: OpenMaster,
  groups: readonly PictureGroup[],
  seen: readonly SeenGroup[],
  signal: AbortSignal | undefined,
): Promise<Stretch[]> {
  const { rate } = master.facts.picture!
  const least = (shortestFrozen * rate.numerator) / rate.denominator
  const inside = seen.flatMap(({ still }, i) => placed(still, groups[i]!))
  const ends = new Set(inside.map(({ to }) => to))
  const starts = new Set(inside.map(({ from }) => from))
  const alone = new Set(groups.filter(({ from, to }) => to - from === 1).map(({ from }) => from))
  const joins = groups
    .map(({ from }) => from)
    .filter((at) => at > 0 && (ends.has(at) || starts.has(at + 1) || alone.has(at) || alone.has(at - 1)))
    .map((at) => ({ from: at, to: at + 1 }))
  const long = joined([...inside, ...joins]).filter(({ from, to }) => to - from >= least)
  const standing: Stretch[] = []
  for (const join of joins) {
    const matters = long.some(({ from, to }) => from <= join.from && join.to <= to)
    if (matters && (await standsAt(master, join.from, signal))) standing.push(join)
  }
  return joined([...inside, ...standing])
}

function placed(parts: readonly Stretch[], { from: start }: PictureGroup): Stretch[] {
  return parts.map(({ from, to }) => ({ from: start + from, to: start + to }))
}

/** Stretches in order, those that touch made one. */
function joined(parts: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  for (const { from, to } of [...parts].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else out.push({ from, to })
  }
  return out
}
