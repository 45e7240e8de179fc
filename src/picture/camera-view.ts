import type { Unit } from '#core'
import { designHeight, designWidth, lerp } from '#core'
import type { CameraState } from '#motion'
import { keepInside, type View } from './view.ts'

/** How the moved camera looks at a sheet at a depth: far sheets follow less. `overscan` null: the plane has no edge. */
export function moveView(base: View, camera: CameraState, depth: Unit, overscan: number | null): View {
  const share = Math.min(1.35, lerp(camera.far, 1, depth))
  const zoom = base.zoom * (1 + (camera.zoom - 1) * lerp(camera.far + 0.05, 1, Math.min(1.2, depth)))
  const view: View = {
    x: base.x + (camera.x * share) / zoom,
    y: base.y + (camera.y * share) / zoom,
    zoom,
    roll: base.roll + camera.roll,
  }
  return overscan === null ? view : keepInside(view, overscan)
}

/** Sets a context that is `ratio` pixels per design pixel to draw in the coordinates that the view looks at. */
export function applyView(ctx: CanvasRenderingContext2D, view: View, ratio: number): void {
  const scale = view.zoom * ratio
  const cos = Math.cos(view.roll) * scale
  const sin = Math.sin(view.roll) * scale
  ctx.setTransform(
    cos,
    sin,
    -sin,
    cos,
    (designWidth / 2) * ratio - view.x * cos + view.y * sin,
    (designHeight / 2) * ratio - view.x * sin - view.y * cos,
  )
}

/** Rectangle of the looked-at plane that the picture shows. */
export function shownRect(view: View): { left: number; top: number; right: number; bottom: number } {
  const cos = Math.abs(Math.cos(view.roll))
  const sin = Math.abs(Math.sin(view.roll))
  const halfWidth = ((designWidth / 2) * cos + (designHeight / 2) * sin) / view.zoom
  const halfHeight = ((designHeight / 2) * cos + (designWidth / 2) * sin) / view.zoom
  return { left: view.x - halfWidth, top: view.y - halfHeight, right: view.x + halfWidth, bottom: view.y + halfHeight }
}
