import type { SketchLayer } from '../base/layer.ts'
import { poly } from '../paint/brush.ts'
import { strip } from '../tech/strip.ts'
import { outOfFocus } from './near.ts'

/** A bulkhead's edge at the left with a tube of light. */
export const nearBulkhead = (): SketchLayer =>
  outOfFocus(1.2, 10, (pen) => {
    poly(
      pen.ctx,
      [
        [-160, -160],
        [40, -160],
        [-10, 300],
        [-10, 1600],
        [60, 2080],
        [-160, 2080],
      ],
      '#090e20',
    )
    const tube = [
      [0, 330],
      [0, 1580],
    ] as const
    strip(pen, tube, '#5fd0ff', 5)
  })

/** Consoles in both lower corners, an edge of light on each. */
export const nearConsoles = (): SketchLayer =>
  outOfFocus(1.22, 10, (pen) => {
    poly(
      pen.ctx,
      [
        [-160, 1620],
        [110, 1700],
        [170, 2080],
        [-160, 2080],
      ],
      '#0a1024',
    )
    strip(
      pen,
      [
        [-100, 1622],
        [110, 1702],
      ],
      '#4fc8ff',
      5,
    )
    poly(
      pen.ctx,
      [
        [1240, 1600],
        [980, 1720],
        [920, 2080],
        [1240, 2080],
      ],
      '#0a1024',
    )
    strip(
      pen,
      [
        [1200, 1622],
        [980, 1722],
      ],
      '#4fc8ff',
      5,
    )
  })

/** A bench's corner at the lower right, an edge of light on it. */
export const nearLabBench = (): SketchLayer =>
  outOfFocus(1.22, 10, (pen) => {
    poly(
      pen.ctx,
      [
        [1240, 1560],
        [960, 1660],
        [900, 2080],
        [1240, 2080],
      ],
      '#0c1c28',
    )
    strip(
      pen,
      [
        [1230, 1566],
        [962, 1662],
      ],
      '#5fe8ff',
      5,
    )
  })
