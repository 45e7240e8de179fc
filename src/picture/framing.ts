import type { Figure } from '#direction'
import { meetingsOf, opticsOf } from '#motion'
import { frameClose } from './frame-close.ts'
import { frameInSet } from './frame-in-set.ts'
import type { FramingRequest, ShotFraming } from './framed.ts'
import { angleRules, sizeRules } from './size-rules.ts'

/** Sizes and places of everybody in a shot, and how it looks at its set. Pure numbers: nothing is drawn. */
export function frameShot(request: FramingRequest): ShotFraming {
  const { shot } = request
  const seen = angleRules[shot.angle]
  const angle = { ...seen, pitch: seen.pitch * opticsOf(shot).slant }
  // Who carries somebody needs as much room to the sides as upwards.
  const carrying = meetingsOf(shot).some(({ contact }) => contact.carries)
  const rule = sizeRules[carrying && !sizeRules[shot.size].inSet ? 'FS' : shot.size]
  const people = shot.figures.filter((figure) => request.cast[figure.character] !== undefined)
  const near = people.filter(isForeground)
  const others = people.filter((figure) => !isForeground(figure))
  const framed = rule.inSet && near.length === 0 ? frameInSet(request, others, rule) : frameClose(request, others, near)
  return { rule, angle, ...framed }
}

function isForeground(figure: Figure): boolean {
  return figure.spot === 'foreground-left' || figure.spot === 'foreground-right'
}
