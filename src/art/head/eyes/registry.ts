import { almondEye } from './almond.ts'
import { deepEye } from './deep.ts'
import { droopyEye } from './droopy.ts'
import type { EyeShape } from './eye-shape.ts'
import { hoodedEye } from './hooded.ts'
import { narrowEye } from './narrow.ts'
import { peachEye } from './peach.ts'
import { phoenixEye } from './phoenix.ts'
import { roundEye } from './round.ts'
import { singleEye } from './single.ts'

export const eyeLibrary: readonly EyeShape[] = [
  almondEye,
  roundEye,
  phoenixEye,
  droopyEye,
  narrowEye,
  hoodedEye,
  singleEye,
  deepEye,
  peachEye,
]

/** The named eye, or the almond one. */
export function eyeNamed(name: string): EyeShape {
  return eyeLibrary.find((eye) => eye.name === name) ?? almondEye
}
