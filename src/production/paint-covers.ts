import { drawOpeningLabel } from '#art'
import { paintPng, tagPng } from '#media'
import { createShotPainter, paintCover } from '#picture'
import type { CoverRecipe } from './graph/covers.ts'

/** The two covers of an episode as labelled PNG: 9:16 at 1080 × 1920 and 3:4 at 1080 × 1440. */
export function paintCovers(recipe: CoverRecipe): { tall: Uint8Array; squat: Uint8Array } {
  const picture = { width: 1080, height: 1920 }
  const { frame, title, episode, label, metadata } = recipe
  const painter = createShotPainter({ ...recipe, ...picture })
  const cover = (width: number, height: number) => {
    const png = paintPng(width, height, (ctx) => {
      paintCover(ctx, { width, height, title, episode, painter, frame, picture })
      // At the edge, in the corner that titles leave free; ink of 5 % of the shorter side, as the rule for pictures has it.
      ctx.save()
      ctx.setTransform(1, 0, 0, 1, 0, 0)
      drawOpeningLabel(ctx, { text: label, x: label.length > 6 ? 470 : 260, bottom: 172, alpha: 1 })
      ctx.restore()
    })
    return tagPng(png, 'AIGC', JSON.stringify(metadata))
  }
  try {
    return { tall: cover(1080, 1920), squat: cover(1080, 1440) }
  } finally {
    painter.dispose()
  }
}
