import type { Figure } from '#direction'
import { meetingsOf, opticsOf } from '#motion'
import { frameClose } from './frame-close.ts'
import { frameInSet } from './frame-in-set.ts'
import type { FramingRequest, ShotFraming } from './framed.ts'
import { mountAt } from './mounts.ts'
import { angleRules, sizeRules } from './size-rules.ts'

/** Sizes and places of everybody in a shot, and how it looks at its set. Pure numbers: nothing is drawn. */
export function frameShot(request: FramingRequest): ShotFraming {
  const { shot } = request
  const seen = angleRules[shot.angle]
  const angle = { ...seen, pitch: seen.pitch * opticsOf(shot).slant }
  // Who carries somebody needs as much room to the sides as upwards.
  const carrying = meetingsOf(shot).some(({ contact }) => contact.carries)
  const all = shot.figures.filter((figure) => request.cast[figure.character] !== undefined)
  const people = closeRider(shot, all)
  const riding = people.filter((figure) => mountAt(figure, 0) === 'horse').length > 1
  const rule = sizeRules[(carrying || riding) && !sizeRules[shot.size].inSet ? 'FS' : shot.size]
  const near = people.filter(isForeground)
  const others = people.filter((figure) => !isForeground(figure))
  const framed = rule.inSet && near.length === 0 ? frameInSet(request, others, rule) : frameClose(request, others, near)
  return { rule, angle, ...framed }
}

/**
 * Two on horseback cannot be near each other as two on foot can: close, they would share a saddle. A face is one rider's alone; from
 * half figures on both are seen with their horses.
 */
function closeRider(shot: FramingRequest['shot'], people: Figure[]): Figure[] {
  if (sizeRules[shot.size].scale < sizeRules.MCU.scale) return people
  const riders = people.filter((figure) => mountAt(figure, 0) === 'horse')
  if (riders.length < 2) return people
  const one = riders.find(({ character }) => character === shot.subject) ?? riders[0]
  return people.filter((figure) => figure === one || !riders.includes(figure))
}

function isForeground(figure: Figure): boolean {
  return figure.spot === 'foreground-left' || figure.spot === 'foreground-right'
}
