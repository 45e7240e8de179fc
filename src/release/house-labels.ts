import { type FrameRate, framesFromSeconds, languageSchema } from '#core'
import type { Timeline } from '#cut'
import { paintOverlays } from '#picture'
import { labelText } from './label.ts'

/**
 * How the house draws its opening label, in every wording it uses: what a finished file is compared with. Drawn a second in,
 * when it stands fully.
 */
export function houseLabels(width: number, height: number, rate: FrameRate) {
  const length = framesFromSeconds(3, rate)
  return languageSchema.options.map((language) => {
    const text = labelText(language)
    const timeline: Timeline = {
      version: 1,
      episode: 'label',
      rate,
      width,
      height,
      length,
      segments: [],
      captions: [],
      cards: [],
      labels: [{ kind: 'opening', text, start: 0, length }],
    }
    return {
      text,
      paint: (context: CanvasRenderingContext2D) => paintOverlays(context, timeline, framesFromSeconds(1, rate)),
    }
  })
}
