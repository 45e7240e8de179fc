import { multiplyColours, withAlpha } from '../colour/colour.ts'
import { polygonPath } from '../ink/ink.ts'
import type { MountDefinition } from './mount.ts'

/** A great sword that flies point first, with somebody standing on it: blade, guard and tassel in its own light. */
export const flyingSword: MountDefinition = {
  id: 'flying-sword',
  label: { zh: '飞剑', en: 'flying sword' },
  draw({ ctx, floor, size, seconds, facing, moving, light }) {
    const way = facing < 0 ? -1 : 1
    ctx.save()
    ctx.translate(0, floor - 205 * size - 14 * Math.sin(seconds * 1.9))
    ctx.scale(way * size, size)
    ctx.rotate(-0.07)
    const shine = ctx.createRadialGradient(60, 0, 40, 60, 0, 900)
    shine.addColorStop(0, 'rgba(190,236,255,.62)')
    shine.addColorStop(0.5, 'rgba(120,190,255,.2)')
    shine.addColorStop(1, 'rgba(120,190,255,0)')
    ctx.save()
    ctx.scale(1, 0.3)
    ctx.fillStyle = shine
    ctx.fillRect(-900, -900, 1900, 1800)
    ctx.restore()
    // Air torn open behind it.
    ctx.lineCap = 'round'
    for (let i = 0; i < 5; i++) {
      const t = (seconds * (moving ? 2.4 : 0.7) + i * 0.37) % 1
      ctx.strokeStyle = `rgba(214,242,255,${(0.55 * Math.sin(Math.PI * t)).toFixed(3)})`
      ctx.lineWidth = 9 - i
      ctx.beginPath()
      ctx.moveTo(-480 - 420 * t, -34 + i * 17)
      ctx.lineTo(-760 - 640 * t, -34 + i * 17)
      ctx.stroke()
    }
    const cel = (points: readonly (readonly [number, number])[], colour: string) => {
      const path = polygonPath([...points])
      ctx.lineJoin = 'round'
      ctx.lineWidth = 10
      ctx.strokeStyle = '#1b2236'
      ctx.stroke(path)
      ctx.fillStyle = multiplyColours(colour, light)
      ctx.fill(path)
    }
    cel(
      [
        [-330, -34],
        [760, -30],
        [930, 0],
        [760, 30],
        [-330, 34],
      ],
      '#dcebf8',
    )
    cel(
      [
        [-330, 2],
        [760, 2],
        [930, 0],
        [760, 30],
        [-330, 34],
      ],
      '#9fb6d2',
    )
    ctx.fillStyle = withAlpha('#ffffff', 0.85)
    ctx.fillRect(-320, -7, 1080, 9)
    cel(
      [
        [-350, -78],
        [-300, -60],
        [-290, 60],
        [-350, 78],
        [-384, 0],
      ],
      '#e0b85a',
    )
    cel(
      [
        [-600, -24],
        [-384, -24],
        [-384, 24],
        [-600, 24],
      ],
      '#6a2f3a',
    )
    cel(
      [
        [-650, -30],
        [-600, -34],
        [-600, 34],
        [-650, 30],
      ],
      '#e0b85a',
    )
    ctx.strokeStyle = multiplyColours('#d8473f', light)
    ctx.lineWidth = 16
    for (const k of [-1, 0, 1]) {
      ctx.beginPath()
      ctx.moveTo(-650, 0)
      ctx.quadraticCurveTo(
        -760,
        40 + 26 * Math.sin(seconds * 3 + k),
        -830 - (moving ? 60 : 0),
        70 + k * 24 + 30 * Math.sin(seconds * 2.6 + k),
      )
      ctx.stroke()
    }
    ctx.restore()
  },
}
