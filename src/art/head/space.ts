import { type Radians, smoothstep } from '#core'
import type { Point } from '../ink/ink.ts'

/** x right, y down, z towards the viewer, in head units of a head that faces the viewer. */
export type Point3 = readonly [number, number, number]

/** The head's turn, and where its points come to lie in the picture. */
export interface HeadSpace {
  /** −π … π, positive to the right of the picture. */
  yaw: Radians
  /** Positive looks down. */
  pitch: Radians
  sin: number
  cos: number
  /** 1 turned to the right of the picture (or straight), −1 to the left. */
  side: 1 | -1
  project(x: number, y: number, z: number): Point
  /** How near the point is to the viewer after the turn, u. */
  depth(x: number, y: number, z: number): number
}

/** The height about which the head nods, u. */
const nodHeight = 20

export function createHeadSpace(turn: { yaw: Radians; pitch: Radians }): HeadSpace {
  const yaw = Math.atan2(Math.sin(turn.yaw), Math.cos(turn.yaw))
  const pitch = Math.max(-0.6, Math.min(0.6, turn.pitch))
  const sin = Math.sin(yaw)
  const cos = Math.cos(yaw)
  const nod = Math.sin(pitch) * 0.75
  const squash = Math.cos(pitch)
  return {
    yaw,
    pitch,
    sin,
    cos,
    side: yaw < 0 ? -1 : 1,
    project: (x, y, z) => [x * cos + z * sin, (y - nodHeight) * squash + (z * cos - x * sin) * nod + nodHeight],
    depth: (x, _y, z) => z * cos - x * sin,
  }
}

/** Depth of the face's surface at a place of the face, u. Features sit on it. */
export function faceDepth(x: number, y: number): number {
  const across = Math.min(0.98, Math.abs(x) / 112)
  return 70 * Math.sqrt(1 - across * across) * (1 - ((y - 25) / 300) ** 2)
}

/**
 * Radii and centre of the shell that hair lies on. The forehead is flatter than the back of the head: `front` is its depth on the
 * face's side, or hair would stand before the forehead of a profile like a visor.
 */
export const skull = { x: 103, y: 116, front: 87, back: 104, centreY: -30, centreZ: -12 } as const

/**
 * Depth of the shell where a place lies: by its side of the ears (positive towards the face) and how far down it is (1 the lowest).
 * Below its widest the back of the head goes in to the nape, or short hair would stand out over the neck like a helmet.
 */
export const skullDepth = (forward: number, down = 0): number =>
  forward > 0 ? skull.front : skull.back * (1 - 0.28 * smoothstep(0.2, 0.85, down))

const degree = Math.PI / 180

/** A place on the hair shell: azimuth in degrees (0 the face, 90 the character's left = right of the picture), elevation, radius factor. */
export function onSkull(azimuth: number, elevation: number, radius = 1): Point3 {
  const a = azimuth * degree
  const e = elevation * degree
  const ring = Math.cos(e) * radius
  return [
    skull.x * ring * Math.sin(a),
    skull.centreY - skull.y * radius * Math.sin(e),
    skullDepth(Math.cos(a), -Math.sin(e)) * ring * Math.cos(a) + skull.centreZ,
  ]
}
