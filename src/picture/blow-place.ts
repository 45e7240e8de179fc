import { setOverscan } from '#art'
import { designHeight, designWidth, type Unit } from '#core'
import type { Shot } from '#direction'
import { type CameraState, meetingsOf } from '#motion'
import { moveView } from './camera-view.ts'
import type { ShotFraming } from './framed.ts'
import { project } from './view.ts'

/** Where in the picture a blow of the shot lands, as fractions of it; null when nobody is struck in the picture. */
export function blowPlace(
  shot: Shot,
  framing: ShotFraming,
  camera: CameraState,
  frame: number,
): { x: Unit; y: Unit } | null {
  const meeting = meetingsOf(shot).find(({ contact }) => contact.strikes !== undefined)
  const struck = framing.figures.find(({ figure }) => figure === meeting?.other)
  if (meeting === undefined || struck === undefined) return null
  const [away, down] = meeting.contact.strikes!.at
  const head = struck.at(frame)
  const view = moveView(framing.stage, camera, 1, setOverscan)
  const place = project(view, head.x + meeting.way * away * head.scale, head.y + down * head.scale)
  return { x: place.x / designWidth, y: place.y / designHeight }
}
