import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { poly, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { field, rect } from '../paint/plane.ts'
import { reflected } from '../paint/sheet.ts'
import { ceilingPanel } from '../rooms/ceiling-lights.ts'
import { door } from '../rooms/door.ts'
import type { Room, Walls } from '../rooms/shell.ts'

/** Both walls of a clinic: a green band, a hand-rail, doors with panes. */
export function clinicWalls(pen: Pen, walls: Walls, room: Room): void {
  const { ctx, space, tone } = pen
  for (const p of [walls.left, walls.right]) {
    const q = rect(p, space.near, 0.12, room.back, 1.15)
    poly(ctx, q, withAlpha(tone.lit('#8fc0ba'), 0.6))
    field(pen, p, space.near, 0.92, room.back, 1.02, '#f1efe6')
    for (const [i, z] of [0.9, 3.6, 6.4, 9.4, 12.2].entries())
      door(pen, p, z, z + 1.1, 2.15, i % 2 ? '#c9a47c' : '#bf9a72', {
        pane: true,
        frame: '#eef0ea',
        double: i === 2,
      })
  }
}

/** Double doors of light at the far end. */
function endLight(pen: Pen, walls: Walls, room: Room): void {
  const { ctx, space, tone } = pen
  const [ex, ey] = space.at(0, 1.6, room.back)
  poly(ctx, rect(walls.back, -0.9, 0, 0.9, 2.3), tone.dark ? '#9fb6d8' : '#ffffff')
  glow(ctx, ex, ey, 300, tone.dark ? '#a9c4ee' : '#ffffff', 0.9)
  stroke(ctx, [walls.back(0, 0), walls.back(0, 2.3)], tone.lit('#7f9899'), 2)
}

/** Lamps along the ceiling and their light on the floor; by night every third is broken. */
function ceilingRow(pen: Pen, room: Room): void {
  const { ctx, space, tone } = pen
  for (let i = 0; i < 7; i++) {
    const on = !tone.dark || i % 3 !== 1
    ceilingPanel(pen, room, 0, 0.2 + i * 2.1, 0.7, 1.0, on ? (tone.dark ? '#d3e2ee' : '#ffffff') : '#5a6676')
    if (on) {
      const [fx, fy] = space.at(0, 0, 0.7 + i * 2.1)
      ctx.save()
      ctx.translate(fx, fy)
      glow(ctx, 0, 0, space.scale(0.7 + i * 2.1) * 0.75, '#ffffff', tone.dark ? 0.34 : 0.5, { flat: 0.5 })
      ctx.restore()
    }
  }
}

/** That light once more in the floor. */
function endMirror(pen: Pen, room: Room): void {
  const { ctx, space } = pen
  const [ex, ey] = space.at(0, 1.6, room.back)
  reflected(ctx, { base: space.at(0, 0, room.back)[1], reach: 420, alpha: 0.4, blur: 8 }, (m) => {
    glow(m, ex, ey, 260, '#ffffff', 1, { mode: 'source-over' })
  })
}

/** A tube that flickers at night, for `moving`. */
export function badTube(pen: Pen, seconds: number): void {
  if (!pen.tone.dark) return
  const flick = Math.sin(seconds * 31) * Math.sin(seconds * 7.3) > 0.72 ? 0.5 : 0
  glow(pen.ctx, 540, pen.space.at(0, 2.9, 2.6)[1], 330, '#dfeeff', flick, { flat: 0.4 })
}

/** All light of a long corridor: its far end, the lamps of the ceiling, both again in the floor. */
export function corridorLights(pen: Pen, walls: Walls, room: Room): void {
  endLight(pen, walls, room)
  ceilingRow(pen, room)
  endMirror(pen, room)
}
