import { grass } from './grass.ts'
import { lacquer } from './lacquer.ts'
import { metal } from './metal.ts'
import { sand } from './sand.ts'
import { snow } from './snow.ts'
import { stone } from './stone.ts'
import type { DrawSurface, SurfaceKind } from './surface.ts'
import { wood } from './wood.ts'

/** One member a surface. */
export const surfaceLibrary: Readonly<Record<SurfaceKind, DrawSurface>> = {
  wood,
  metal,
  stone,
  lacquer,
  sand,
  grass,
  snow,
}
