import type { Shot } from '#direction'
import { installCanvas, paintPng } from '#media'
import { createShotPainter } from '#picture'
import type { DerivedSeries } from '#series'

export interface BoardPicture {
  bytes: Uint8Array
  type: 'png'
  width: number
  height: number
}

/** One small frame a shot, as PNG by shot id: where the shot says most, without captions. For sheets and overviews. */
export function paintBoardPictures({ board, designs, timing }: DerivedSeries, width = 108): Map<string, BoardPicture> {
  installCanvas()
  const height = Math.round((width * 16) / 9)
  const cast = Object.fromEntries(designs.map((design) => [design.id, design]))
  const pictures = new Map<string, BoardPicture>()
  for (const { scenes, shots } of board.episodes) {
    const places = new Map(scenes.map((scene) => [scene.id, scene]))
    for (const shot of shots) {
      const scene = places.get(shot.scene)
      if (scene === undefined) continue
      const speech = Object.fromEntries(shot.lines.map(({ line }) => [line, timing(line)]))
      // Drawn at twice the size: thin lines would be lost.
      const painter = createShotPainter({
        shot,
        scene,
        cast,
        speech,
        rate: board.rate,
        width: width * 2,
        height: height * 2,
      })
      try {
        const bytes = paintPng(width * 2, height * 2, (ctx) => painter.paint(ctx, tellingFrame(shot)))
        pictures.set(shot.id, { bytes, type: 'png', width, height })
      } finally {
        painter.dispose()
      }
    }
  }
  return pictures
}

/** After entrances and before exits. */
const tellingFrame = ({ length }: Shot) => Math.floor(length * 0.6)
