import type { Pen } from '../base/pen.ts'
import { bokeh } from '../light/lamplight.ts'
import { tree } from '../plants/tree.ts'
import { cityView } from '../sky/views.ts'

/** Two trees across a street, as a window shows them. */
function streetTrees(pen: Pen): void {
  for (const [x, h] of [
    [250, 420],
    [760, 480],
  ] as const)
    tree(pen, x, 1160, h, { far: 0.2 })
}

/** What a restaurant's window shows: towers, trees across the street, lights out of focus after dark. */
export function streetView(pen: Pen): void {
  cityView(pen, { foot: 1000, height: 420 })
  streetTrees(pen)
  if (pen.tone.dark) bokeh(pen, 50, ['#ffb36a', '#ff8a6a', '#ffe0a0', '#ff7aa8', '#9fd0ff'], 760, 1120, 0.42)
}
