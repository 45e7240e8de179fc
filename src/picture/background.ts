import { type SetLayer, setOverscan } from '#art'
import { designHeight, designWidth } from '#core'
import type { CameraState } from '#motion'
import { applyView, moveView, shownRect } from './camera-view.ts'
import { keptSheets } from './kept-sheets.ts'
import type { LookTreatment } from './looks/look.ts'
import type { MoodLight } from './moods/mood.ts'
import { paintedPart } from './painted-part.ts'
import { clearSheet, dropSheet, makeSheet, type Sheet, settleSheet } from './sheet.ts'
import { bakeGrade, blurSheet, copySheet } from './tone.ts'
import { onTwos } from './twos.ts'
import type { View } from './view.ts'

export interface BackgroundRequest {
  /** The set, and all that its drawing depends on besides: painted sheets are shared by what has the same. */
  set: object
  key: string
  layers: readonly SetLayer[]
  view: View
  /** Blur in design pixels; 0 draws the set sharp, with parallax between its sheets. */
  blur: number
  mood: MoodLight
  look: LookTreatment
  /** Camera at each frame of the shot, so that only what is ever seen is kept. */
  cameraAt: (frame: number) => CameraState
  length: number
  secondsAt: (frame: number) => number
  width: number
  /** Light behind the people that lifts them off the set; design pixels of the picture. Null has none. */
  glow: { x: number; y: number; radius: number; strength: number } | null
}

export interface Background {
  /** What lies behind the people. */
  paintBehind(ctx: CanvasRenderingContext2D, frame: number): void
  /** What stands before those who sit in the set's own seats, and behind everybody else. */
  paintOver(ctx: CanvasRenderingContext2D, frame: number): void
  /** What lies between people and camera. */
  paintBefore(ctx: CanvasRenderingContext2D, frame: number): void
  /** Two frames that say the same show the same of the set. */
  stateAt(frame: number): string
  dispose(): void
}

/** Layers that move alike, painted once on one sheet. */
interface Group {
  depth: number
  over: boolean
  layers: SetLayer[]
  animated: SetLayer | null
}

interface KeptGroup extends Group {
  sheet: Sheet
  /** Plane coordinates of the sheet's top left corner, and its pixels per unit. */
  left: number
  top: number
  ratio: number
}

const closeDepth = 0.45

/** A set made ready for one shot: graded, blurred where it is out of focus, cached, and cheap to move. */
export function makeBackground(request: BackgroundRequest): Background {
  return request.blur > 0 ? makeSoftBackground(request) : makeSharpBackground(request)
}

function groupLayers(layers: readonly SetLayer[], classOf: (layer: SetLayer) => number): Group[] {
  const groups: Group[] = []
  let last = -1
  for (const layer of layers) {
    const kind = classOf(layer)
    const open = groups[groups.length - 1]
    if (open !== undefined && last === kind && open.animated === null) {
      open.layers.push(layer)
      open.depth = Math.max(open.depth, layer.depth)
      if (layer.animate !== undefined) open.animated = layer
    } else {
      groups.push({
        depth: layer.depth,
        over: layer.over === true,
        layers: [layer],
        animated: layer.animate === undefined ? null : layer,
      })
    }
    last = kind
  }
  return groups
}

interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

/** All that sets are painted on, and what a held picture of it may be moved by. */
const whole: Area = {
  left: -setOverscan - 48,
  top: -setOverscan - 48,
  right: designWidth + setOverscan + 48,
  bottom: designHeight + setOverscan + 48,
}

/** Everything a depth ever shows during the shot, a little more, at the least zoom. */
function reach(request: BackgroundRequest, depth: number): Area {
  const { view, cameraAt, length } = request
  let area = shownRect(moveView(view, cameraAt(0), depth, setOverscan))
  const step = Math.max(1, Math.floor(length / 24))
  for (let frame = 0; frame < length + step; frame += step) {
    const next = shownRect(moveView(view, cameraAt(Math.min(frame, length - 1)), depth, setOverscan))
    area = {
      left: Math.min(area.left, next.left),
      top: Math.min(area.top, next.top),
      right: Math.max(area.right, next.right),
      bottom: Math.max(area.bottom, next.bottom),
    }
  }
  return area
}

function keepGroup(
  request: BackgroundRequest,
  group: Group,
  options: { scale: number; area: Area; blur: number; covers: boolean },
): KeptGroup {
  const { area, scale: ratio } = options
  // Whole pixels against the picture's corner: a still camera then copies without resampling.
  const margin = marginOf(options.blur)
  const left = area.left - margin / ratio
  const top = area.top - margin / ratio
  const sheet = makeSheet((area.right - area.left) * ratio + margin * 2, (area.bottom - area.top) * ratio + margin * 2)
  for (const [index, layer] of group.layers.entries()) {
    // A window is a hole in its own layer alone: each is painted by itself and laid on what lies behind it.
    const own = index === 0 ? sheet : makeSheet(sheet.width, sheet.height)
    own.ctx.save()
    own.ctx.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio)
    layer.draw(own.ctx)
    own.ctx.restore()
    if (own === sheet) continue
    sheet.ctx.drawImage(own.canvas, 0, 0)
    settleSheet(sheet)
    dropSheet(own)
  }
  blurSheet(sheet, options.blur)
  bakeGrade(sheet, { mood: request.mood, look: request.look, covers: options.covers, bloom: true })
  return { ...group, sheet, left, top, ratio }
}

interface TrimmedGroup extends KeptGroup {
  /** Plane coordinate below which it covers all that lies behind it; null when it never does. */
  solidFrom: number | null
}

/** Only the part of a group that is painted: the rest costs as much to lay on. */
function trimGroup(group: KeptGroup): TrimmedGroup {
  const { sheet, left, top, ratio } = group
  const part = paintedPart(sheet)
  if (part === null) return { ...group, solidFrom: null }
  const solidFrom = part.solidFrom < sheet.height ? top + part.solidFrom / ratio : null
  const [width, height] = [part.right - part.left, part.bottom - part.top]
  if (width * height > 0.9 * sheet.width * sheet.height) return { ...group, solidFrom }
  const trimmed = makeSheet(width, height)
  trimmed.ctx.drawImage(sheet.canvas, -part.left, -part.top)
  settleSheet(trimmed)
  dropSheet(sheet)
  return { ...group, sheet: trimmed, left: left + part.left / ratio, top: top + part.top / ratio, solidFrom }
}

/** Pixels of a group's sheet around the area that it is kept for. */
function marginOf(blur: number): number {
  return Math.ceil(blur * 3) + 4
}

function drawGlow(sheet: Sheet, request: BackgroundRequest, group: KeptGroup): void {
  const { glow, mood, view } = request
  if (glow === null) return
  const { ctx } = sheet
  const x = (view.x + (glow.x - designWidth / 2) / view.zoom - group.left) * group.ratio
  const y = (view.y + (glow.y - designHeight / 2) / view.zoom - group.top) * group.ratio
  const radius = (glow.radius / view.zoom) * group.ratio
  ctx.save()
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.globalCompositeOperation = 'soft-light'
  const shine = ctx.createRadialGradient(x, y, 0, x, y, radius)
  shine.addColorStop(0, mood.key.colour)
  shine.addColorStop(0.5, `${mood.key.colour}88`)
  shine.addColorStop(1, `${mood.key.colour}00`)
  ctx.globalAlpha = glow.strength
  ctx.fillStyle = shine
  ctx.fillRect(0, 0, sheet.width, sheet.height)
  ctx.globalCompositeOperation = 'screen'
  ctx.globalAlpha = glow.strength * 0.28
  ctx.fillRect(0, 0, sheet.width, sheet.height)
  ctx.restore()
}

/** In focus: one sheet a depth, drawn at the picture's own size. */
function makeSharpBackground(request: BackgroundRequest): Background {
  const { layers, view, cameraAt, length, width } = request
  const pixels = width / designWidth
  const still = !moves(cameraAt, length)
  const classOf = ({ depth, over }: SetLayer) =>
    depth > 1 ? 9 : over ? 5 : still ? 0 : depth < 0.4 ? 0 : depth < 0.8 ? 1 : 2
  const groups = groupLayers(layers, classOf).map((group, index) =>
    trimGroup(
      keepGroup(request, group, {
        scale: pixels * moveView(view, cameraAt(Math.floor(length / 2)), group.depth, setOverscan).zoom,
        area: reach(request, group.depth),
        blur: 0,
        covers: index === 0,
      }),
    ),
  )
  /** The row of the picture from which on what is drawn later, but still behind the people, covers a group. */
  const coveredFrom = (index: number, frame: number): number =>
    groups.slice(index + 1).reduce((least, { depth, solidFrom }) => {
      const now = moveView(view, cameraAt(frame), depth, setOverscan)
      if (solidFrom === null || depth > 1 || now.roll !== 0) return least
      return Math.min(least, Math.ceil((designHeight / 2 + (solidFrom - now.y) * now.zoom) * pixels) + 1)
    }, Number.POSITIVE_INFINITY)
  const paint = (ctx: CanvasRenderingContext2D, group: KeptGroup, index: number, frame: number) => {
    const now = moveView(view, cameraAt(frame), group.depth, setOverscan)
    const below = Math.max(0, coveredFrom(index, frame))
    ctx.save()
    if (below < designHeight * pixels) {
      ctx.setTransform(1, 0, 0, 1, 0, 0)
      ctx.beginPath()
      ctx.rect(0, 0, width, below)
      ctx.clip()
    }
    applyView(ctx, now, pixels)
    const exact = Math.abs(now.zoom * pixels - group.ratio) < 1e-6 && now.roll === 0
    if (exact) {
      const x = Math.round((designWidth / 2 + (group.left - now.x) * now.zoom) * pixels)
      const y = Math.round((designHeight / 2 + (group.top - now.y) * now.zoom) * pixels)
      ctx.setTransform(1, 0, 0, 1, 0, 0)
      ctx.drawImage(group.sheet.canvas, x, y)
    } else {
      ctx.imageSmoothingQuality = 'low'
      ctx.drawImage(
        group.sheet.canvas,
        group.left,
        group.top,
        group.sheet.width / group.ratio,
        group.sheet.height / group.ratio,
      )
    }
    if (group.animated !== null) {
      applyView(ctx, now, pixels)
      group.animated.animate?.(ctx, request.secondsAt(onTwos(frame)))
    }
    ctx.restore()
  }
  return {
    paintBehind: (ctx, frame) => {
      for (const [index, group] of groups.entries())
        if (group.depth <= 1 && !group.over) paint(ctx, group, index, frame)
    },
    paintOver: (ctx, frame) => {
      for (const [index, group] of groups.entries()) if (group.over) paint(ctx, group, index, frame)
    },
    paintBefore: (ctx, frame) => {
      for (const [index, group] of groups.entries()) if (group.depth > 1) paint(ctx, group, index, frame)
    },
    stateAt: (frame) =>
      [
        ...Object.values(cameraAt(frame)),
        groups.some(({ animated }) => animated !== null) ? onTwos(frame) : 'still',
      ].join(),
    dispose: () => {
      for (const { sheet } of groups) dropSheet(sheet)
      groups.length = 0
    },
  }
}

/** Out of focus: small sheets, joined small, enlarged once a frame. What moves on the set is soft by being drawn small. */
function makeSoftBackground(request: BackgroundRequest): Background {
  const { layers, view, cameraAt, length, width, blur } = request
  const pixels = width / designWidth
  const share = blur >= 18 ? 0.22 : blur >= 10 ? 0.32 : 0.5
  const scale = pixels * view.zoom * share
  const plain = groupLayers(
    layers.filter(({ depth }) => depth <= 1),
    () => 0,
  )
  const soft = blur * pixels * share
  const key = `${request.key} ${request.mood.id} ${request.look.id} ${soft.toFixed(3)} ${scale.toFixed(5)}`
  // The whole set, wherever this shot looks: the next shot of the same size in the same place then has it at once.
  const sheets = keptSheets(request.set, key, () =>
    plain.map(
      (group, index) => keepGroup(request, group, { scale, area: whole, blur: soft, covers: index === 0 }).sheet,
    ),
  )
  const [left, top] = [whole.left - marginOf(soft) / scale, whole.top - marginOf(soft) / scale]
  const groups = plain.map((group, index): KeptGroup => {
    const sheet = sheets[index]!
    return { ...group, sheet: index === 0 && request.glow !== null ? copySheet(sheet) : sheet, left, top, ratio: scale }
  })
  const first = groups[0]
  if (first === undefined)
    return {
      paintBehind: () => {},
      paintOver: () => {},
      paintBefore: () => {},
      stateAt: () => 'nothing',
      dispose: () => {},
    }
  drawGlow(first.sheet, request, first)
  const animated = groups.some((group) => group.animated !== null)
  const joined = animated || groups.length > 1 ? makeSheet(first.sheet.width, first.sheet.height) : null
  const hold = blur >= 10 ? 6 : 4
  let joinedAt = -1
  const join = (frame: number): Sheet => {
    if (joined === null) return first.sheet
    // What is soft and far need not move on every frame.
    const at = animated ? Math.floor(frame / hold) : 0
    if (at === joinedAt) return joined
    joinedAt = at
    const on = request.secondsAt(at * hold)
    clearSheet(joined)
    for (const group of groups) {
      joined.ctx.drawImage(group.sheet.canvas, 0, 0)
      if (group.animated === null) continue
      joined.ctx.save()
      joined.ctx.setTransform(group.ratio, 0, 0, group.ratio, -group.left * group.ratio, -group.top * group.ratio)
      group.animated.animate?.(joined.ctx, on)
      joined.ctx.restore()
    }
    return joined
  }
  // Enlarging costs more than anything else here, and what is soft may stand for a few frames: in between it is moved by whole pixels.
  const pad = 40
  const full = makeSheet(width + 2 * pad, Math.round(designHeight * pixels) + 2 * pad)
  const still = !moves(cameraAt, length) && !animated
  let enlargedAt = -1
  const viewAt = (frame: number) => moveView(view, cameraAt(frame), closeDepth, setOverscan)
  const enlarge = (target: CanvasRenderingContext2D, frame: number, margin: number) => {
    const sheet = join(frame)
    target.save()
    applyView(target, viewAt(frame), pixels)
    const shift = target.getTransform()
    target.setTransform(shift.a, shift.b, shift.c, shift.d, shift.e + margin, shift.f + margin)
    target.imageSmoothingQuality = 'low'
    target.drawImage(sheet.canvas, first.left, first.top, sheet.width / first.ratio, sheet.height / first.ratio)
    target.restore()
  }
  /** Frame whose enlargement shows at a frame, and by how many pixels it is moved; `far` when it has to be enlarged anew. */
  const shownAt = (frame: number) => {
    const base = still ? 0 : Math.floor(frame / hold) * hold
    const [then, now] = [viewAt(base), viewAt(frame)]
    const dx = Math.round((then.x - now.x) * now.zoom * pixels)
    const dy = Math.round((then.y - now.y) * now.zoom * pixels)
    const far =
      Math.abs(dx) > pad - 8 ||
      Math.abs(dy) > pad - 8 ||
      Math.abs(now.zoom / then.zoom - 1) > 0.012 ||
      Math.abs(now.roll - then.roll) > 0.004
    return { base, dx, dy, far }
  }
  return {
    paintBehind: (ctx, frame) => {
      const { base, dx, dy, far } = shownAt(frame)
      if (far) return enlarge(ctx, frame, 0)
      if (enlargedAt !== base) {
        enlargedAt = base
        clearSheet(full)
        enlarge(full.ctx, base, pad)
      }
      ctx.drawImage(full.canvas, dx - pad, dy - pad)
    },
    paintOver: () => {},
    paintBefore: () => {},
    stateAt: (frame) => {
      const { base, dx, dy, far } = shownAt(frame)
      return [base, ...(far ? Object.values(viewAt(frame)) : [dx, dy])].join()
    },
    dispose: () => {
      dropSheet(full)
      dropSheet(joined)
      groups.length = 0
    },
  }
}

function moves(cameraAt: (frame: number) => CameraState, length: number): boolean {
  const first = cameraAt(0)
  for (let frame = 1; frame < length; frame += Math.max(1, Math.floor(length / 12))) {
    const next = cameraAt(frame)
    if (next.x !== first.x || next.y !== first.y || next.zoom !== first.zoom || next.roll !== first.roll) return true
  }
  return false
}
