import { area, areaBottom, blended, downwards, fillArea } from './brush.ts'

/**
 * Paints on a sheet of its own as fine as `ctx` is scaled and lays it on, so that what overlaps in it is blurred, faded or
 * masked as one thing. Static layers only: it costs a whole picture.
 */
export function sheet(
  ctx: CanvasRenderingContext2D,
  options: { blur?: number; alpha?: number; mode?: GlobalCompositeOperation; fine?: number },
  paint: (sheet: CanvasRenderingContext2D) => void,
): void {
  const fine = Math.min(1, Math.max(0.1, Math.abs(ctx.getTransform().a))) * (options.fine ?? (options.blur ? 0.5 : 1))
  const width = Math.ceil(area.width * fine)
  const height = Math.ceil(area.height * fine)
  const canvas = new OffscreenCanvas(width, height)
  const target = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  target.scale(fine, fine)
  target.translate(-area.x, -area.y)
  paint(target)
  let source = canvas
  if (options.blur !== undefined && options.blur > 0) {
    source = new OffscreenCanvas(width, height)
    const soft = source.getContext('2d') as unknown as CanvasRenderingContext2D
    soft.filter = `blur(${(options.blur * fine).toFixed(2)}px)`
    soft.drawImage(canvas, 0, 0)
  }
  blended(ctx, options.mode ?? 'source-over', options.alpha ?? 1, () =>
    ctx.drawImage(source, area.x, area.y, area.width, area.height),
  )
  // Collectors don't see how large they are.
  for (const used of [canvas, source]) used.width = used.height = 1
}

/** A mirror image below `base` of what `paint` draws above it, fading over `reach` pixels. */
export function reflected(
  ctx: CanvasRenderingContext2D,
  { base, reach, alpha, blur = 4 }: { base: number; reach: number; alpha: number; blur?: number },
  paint: (mirror: CanvasRenderingContext2D) => void,
): void {
  sheet(ctx, { blur, alpha, fine: 0.5 }, (mirror) => {
    mirror.save()
    mirror.beginPath()
    mirror.rect(area.x, base, area.width, areaBottom - base)
    mirror.clip()
    mirror.translate(0, 2 * base)
    mirror.scale(1, -1)
    paint(mirror)
    mirror.restore()
    blended(mirror, 'destination-in', 1, () =>
      fillArea(
        mirror,
        downwards(mirror, base, base + reach, [
          [0, '#000000ff'],
          [0.5, '#00000070'],
          [1, '#00000000'],
        ]),
      ),
    )
  })
}
