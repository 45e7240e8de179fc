import type { DesignPixels, Radians } from '#core'
import { clamp, designHeight, designWidth } from '#core'

/** A view over a plane: the point (`x`, `y`) of it lies in the middle of the picture, `zoom` times as large, turned by `roll`. */
export interface View {
  x: DesignPixels
  y: DesignPixels
  zoom: number
  roll: Radians
}

/** The picture seen straight on. */
export const plainView: View = { x: designWidth / 2, y: designHeight / 2, zoom: 1, roll: 0 }

/** Point of the looked-at plane to design pixels of the picture. */
export function project(view: View, x: number, y: number): { x: number; y: number } {
  const dx = (x - view.x) * view.zoom
  const dy = (y - view.y) * view.zoom
  const cos = Math.cos(view.roll)
  const sin = Math.sin(view.roll)
  return { x: designWidth / 2 + dx * cos - dy * sin, y: designHeight / 2 + dx * sin + dy * cos }
}

/** Moves and zooms a view so that nothing beyond `overscan` of a 1080 × 1920 plane shows. */
export function keepInside(view: View, overscan: DesignPixels): View {
  const cos = Math.abs(Math.cos(view.roll))
  const sin = Math.abs(Math.sin(view.roll))
  const halfWidth = (designWidth / 2) * cos + (designHeight / 2) * sin
  const halfHeight = (designHeight / 2) * cos + (designWidth / 2) * sin
  const zoom = Math.max(view.zoom, halfWidth / (designWidth / 2 + overscan), halfHeight / (designHeight / 2 + overscan))
  const x = halfWidth / zoom
  const y = halfHeight / zoom
  return {
    x: clamp(view.x, x - overscan, designWidth + overscan - x),
    y: clamp(view.y, y - overscan, designHeight + overscan - y),
    zoom,
    roll: view.roll,
  }
}
