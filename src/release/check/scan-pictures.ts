import type { Seconds } from '#core'
import type { DecodedPicture, OpenMaster } from '#media'

/** A stretch of frames, half-open. */
export interface Stretch {
  from: number
  to: number
}

export interface PictureScan {
  /** Frames that were decoded. */
  frames: number
  /** Nothing but black. */
  black: Stretch[]
  /** Nothing moves at all, not even a blink or a breath. */
  frozen: Stretch[]
  /** Black bars that stand through the whole file, as shares of the height and width. */
  bars: { top: number; bottom: number; left: number; right: number }
}

/** Luma of limited range: black is 16. Ringing of the codec stays below this. */
const dark = 26
/** A picture with a title on black has more light than this share of its points. */
const blackShare = 0.9985
/** Mean change of luma, and share of points that change by more than `visibleStep`, below which a picture stands still. */
const stillMean = 0.12
const stillShare = 0.0004
const visibleStep = 8
const spacing = 4

/** Every so manyth picture is looked at: bad stretches matter from half a second on. */
const stride = 5

export interface ScanOptions {
  /** Pictures to be looked at besides every fifth. */
  also?(index: number): boolean
  /** Sees each picture that is looked at before the next is decoded. */
  onPicture?(picture: DecodedPicture): void
  signal?: AbortSignal | undefined
}

/**
 * Decodes every picture of a file, so that damage is found, and looks at some. Where these are black or stand still, all of
 * the stretch is looked at, so that its ends are exact.
 */
export async function scanPictures(master: OpenMaster, options: ScanOptions = {}): Promise<PictureScan> {
  const black = stretches()
  const frozen = stretches()
  const bars = { top: 1, bottom: 1, left: 1, right: 1 }
  let before: Uint8Array | null = null
  let seenLight = false
  let frames = 0
  const wanted = (index: number) => {
    frames++
    return index % stride === 0 || options.also?.(index) === true
  }
  for await (const picture of master.pictures({ wanted })) {
    options.signal?.throwIfAborted()
    options.onPicture?.(picture)
    if (picture.index % stride !== 0) continue
    const points = samplePoints(picture)
    const isBlack = isBlackPicture(points)
    black.add(picture.index, isBlack)
    if (before !== null) frozen.add(picture.index, !isBlack && stands(before, points.values))
    if (!isBlack) {
      seenLight = true
      narrow(bars, points)
    }
    before = points.values
  }
  if (!seenLight) Object.assign(bars, { top: 0, bottom: 0, left: 0, right: 0 })
  const exact = { black: stretches(), frozen: stretches() }
  for (const { from, to } of joined([...black.end(), ...frozen.end()])) {
    await lookClosely(master, from - 2 * stride, to + stride, exact, options.signal)
  }
  return { frames, black: exact.black.end(), frozen: exact.frozen.end(), bars }
}

/** Looks at every picture of a stretch. */
async function lookClosely(
  { facts, pictures }: OpenMaster,
  from: number,
  to: number,
  found: { black: Stretches; frozen: Stretches },
  signal: AbortSignal | undefined,
): Promise<void> {
  if (facts.picture === null) return
  const { start, rate } = facts.picture
  const secondsAt = (index: number) => start + ((index + 0.5) * rate.denominator) / rate.numerator
  let before: Uint8Array | null = null
  for await (const picture of pictures({ from: Math.max(0, secondsAt(from)), to: secondsAt(to) })) {
    signal?.throwIfAborted()
    const points = samplePoints(picture)
    const isBlack = isBlackPicture(points)
    found.black.add(picture.index, isBlack)
    if (before !== null) found.frozen.add(picture.index, !isBlack && stands(before, points.values))
    before = points.values
  }
  // Whatever lies between this stretch and the next was seen to be neither.
  found.black.add(to + stride, false)
  found.frozen.add(to + stride, false)
}

/** Stretches in order, those that nearly touch made one. */
function joined(parts: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  for (const { from, to } of [...parts].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last !== undefined && from - last.to <= 4 * stride) last.to = Math.max(last.to, to)
    else out.push({ from, to })
  }
  return out
}

function isBlackPicture({ values }: Points): boolean {
  return shareBelow(values, dark) >= blackShare
}

interface Points {
  values: Uint8Array
  columns: number
  rows: number
}

function samplePoints({ planes, layout, width, height }: DecodedPicture): Points {
  const columns = Math.floor(width / spacing)
  const rows = Math.floor(height / spacing)
  const values = new Uint8Array(columns * rows)
  let at = 0
  for (let row = 0; row < rows; row++) {
    const from = layout.y.offset + row * spacing * layout.y.stride
    for (let column = 0; column < columns; column++) values[at++] = planes[from + column * spacing]!
  }
  return { values, columns, rows }
}

function shareBelow(values: Uint8Array, limit: number): number {
  let count = 0
  for (const value of values) if (value < limit) count++
  return count / values.length
}

function stands(before: Uint8Array, now: Uint8Array): boolean {
  let sum = 0
  let visible = 0
  for (let i = 0; i < now.length; i++) {
    const change = Math.abs(now[i]! - before[i]!)
    sum += change
    if (change > visibleStep) visible++
  }
  return sum / now.length < stillMean && visible / now.length < stillShare
}

function narrow(bars: PictureScan['bars'], { values, columns, rows }: Points): void {
  const darkRow = (row: number) => {
    for (let i = row * columns; i < (row + 1) * columns; i++) if (values[i]! >= dark) return false
    return true
  }
  const darkColumn = (column: number) => {
    for (let i = column; i < values.length; i += columns) if (values[i]! >= dark) return false
    return true
  }
  const depth = (count: number, known: number, isDark: (at: number) => boolean) => {
    let at = 0
    while (at < known * count && isDark(at)) at++
    return Math.min(known, at / count)
  }
  bars.top = depth(rows, bars.top, darkRow)
  bars.bottom = depth(rows, bars.bottom, (at) => darkRow(rows - 1 - at))
  bars.left = depth(columns, bars.left, darkColumn)
  bars.right = depth(columns, bars.right, (at) => darkColumn(columns - 1 - at))
}

interface Stretches {
  add(index: number, holds: boolean): void
  end(): Stretch[]
}

function stretches(): Stretches {
  const found: Stretch[] = []
  let open: Stretch | null = null
  return {
    add(index, holds) {
      if (!holds) open = null
      else if (open !== null) open.to = index + 1
      else {
        open = { from: index, to: index + 1 }
        found.push(open)
      }
    },
    end: () => found,
  }
}

/** Stretches of at least `least` seconds in which the sound is quieter than −60 dBFS. */
export function findSilence(left: Float32Array, right: Float32Array, sampleRate: number, least: Seconds) {
  const window = Math.round(sampleRate / 20)
  const quiet = stretches()
  for (let at = 0; at * window < left.length; at++) {
    let sum = 0
    const end = Math.min((at + 1) * window, left.length)
    for (let i = at * window; i < end; i++) sum += left[i]! ** 2 + right[i]! ** 2
    quiet.add(at, sum / (2 * (end - at * window)) < 1e-6)
  }
  return quiet
    .end()
    .map(({ from, to }) => ({
      from: (from * window) / sampleRate,
      to: Math.min(to * window, left.length) / sampleRate,
    }))
    .filter(({ from, to }) => to - from >= least)
}
