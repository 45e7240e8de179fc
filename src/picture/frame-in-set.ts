import type { StandingPlace } from '#art'
import { clamp, designHeight, designWidth, lerp } from '#core'
import type { Figure } from '#direction'
import { meetingsOf, opticsOf, spotSide, travelProgress } from '#motion'
import { doersBehind, type FramedFigure, type FramingRequest, type ShotFraming } from './framed.ts'
import { givesWay } from './meeting-room.ts'
import { mountAt } from './mounts.ts'
import { further, placeFor, spreadPlaces } from './places.ts'
import { sits } from './seats.ts'
import { angleRules, type SizeRule } from './size-rules.ts'
import { keepInside, plainView, type View } from './view.ts'

/** Whole figures stand in the set: where, and how far the view goes in on them. */
export function frameInSet(
  request: FramingRequest,
  people: Figure[],
  rule: SizeRule,
): Omit<ShotFraming, 'rule' | 'angle'> {
  const { shot, set, cast, measure, overscan } = request
  const angle = angleRules[shot.angle]
  const places = spreadPlaces(request, people)
  const meetings = meetingsOf({ figures: people })
  for (const meeting of meetings) {
    const { doer, other, contact, way } = meeting
    const [a, b] = [places.get(doer)!, places.get(other)!]
    const [y, scale] = [Math.max(a.y, b.y), Math.max(a.scale, b.scale)]
    const x = (a.x + b.x) / 2 - way * givesWay(meeting) * 0.4 * scale
    const half = (way * contact.distance * scale) / 2
    Object.assign(a, { x: x - half, y, scale })
    Object.assign(b, { x: x + half, y, scale })
  }
  const subject = people.find(({ character }) => character === shot.subject) ?? null
  const group = subject !== null && people.length === 1 ? [subject] : people
  const anchors = group.map((figure) => places.get(figure)!)
  const middle = (pick: (place: StandingPlace) => number) =>
    anchors.reduce((sum, place) => sum + pick(place), 0) / Math.max(1, anchors.length)
  let view: View = { ...plainView, y: plainView.y + angle.view * 0.4, roll: angle.roll }
  if (anchors.length > 0) {
    // Their places lie as deep in the set as its furniture.
    const seated = group.every((figure) => places.get(figure)!.seated === true)
    const mounted = group.some((figure) => mountAt(figure, 0) === 'horse')
    const abed = group.length === 1 && places.get(group[0]!)!.inBed === true
    const widest = anchors.reduce((most, place) => Math.max(most, Math.abs(place.x - middle((p) => p.x))), 0)
    // All of a group must fit between the edges.
    const fits = widest < 1 ? 9 : 370 / widest
    const zoom = clamp(
      Math.min((rule.scale * angle.grow * opticsOf(shot).people) / middle(({ scale }) => scale), fits),
      shot.size === 'ELS' ? 0.86 : 0.92,
      abed ? 1.3 : seated ? 2.6 : mounted ? 1.06 : 1.7,
    )
    // A bed is longer than it is high: all of it fits, in the lower middle of the picture.
    const wanted = designHeight * ((abed ? 0.64 : rule.anchor) + angle.lift)
    const side = anchors.length === 1 ? spotSide[group[0]!.spot] * 150 : 0
    // A horse reaches farther before its rider than behind: of two abreast the leader's head would be cut off.
    const ahead = mounted && group.length > 1 ? 130 * Math.sign(group.reduce((sum, { facing }) => sum + facing, 0)) : 0
    view = {
      x: middle(({ x }) => x) + (ahead - side) / zoom,
      y: middle(({ y }) => y) - (wanted - designHeight / 2) / zoom,
      zoom,
      roll: angle.roll,
    }
  }
  view = keepInside(view, overscan - 24)
  const figures = people.map((figure): FramedFigure => {
    const design = cast[figure.character]!
    const { floor } = measure(design)
    const travel = figure.travel
    const home = places.get(figure)!
    const end = (spot: NonNullable<Figure['travel']>['from'] | NonNullable<Figure['travel']>['to']) => {
      if (spot === figure.spot) return home
      const place = mountAt(figure, 0) === 'horse' ? further(placeFor(set, spot)) : placeFor(set, spot)
      // Out of the picture, wherever the view is.
      const reach = designWidth / 2 / view.zoom + 330 * place.scale
      if (spot === 'off-left') return { ...home, x: view.x - reach }
      if (spot === 'off-right') return { ...home, x: view.x + reach }
      return place
    }
    const feetAt = (frame: number): StandingPlace => {
      if (travel === null) return home
      const t = travelProgress(travel, frame)
      const [from, to] = [end(travel.from), end(travel.to)]
      return { x: lerp(from.x, to.x, t), y: lerp(from.y, to.y, t), scale: lerp(from.scale, to.scale, t) }
    }
    const inBed = set.bed !== null && home.inBed === true
    return {
      // Beds have their head to the left.
      figure: inBed ? { ...figure, facing: Math.abs(figure.facing) } : figure,
      design,
      layer: inBed || figure.spot.startsWith('back') ? 'back' : home.seated ? 'seated' : 'main',
      seat: sits(figure) && !home.seated ? set.seating : null,
      travels: travel !== null,
      anchored: meetings.some(({ doer, other }) => doer === figure || other === figure),
      blanket: inBed ? set.bed!.cover : null,
      pillow: null,
      at: (frame) => {
        const feet = feetAt(frame)
        return { x: feet.x, y: feet.y - floor * feet.scale, scale: feet.scale }
      },
      groundAt: (frame) => feetAt(frame).y,
    }
  })
  figures.sort((a, b) => a.groundAt(0)! - b.groundAt(0)!)
  return { blur: 0, view, stage: view, figures: doersBehind(figures) }
}
