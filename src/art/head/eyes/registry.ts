import { almondEye } from './almond.ts'
import { droopyEye } from './droopy.ts'
import type { EyeShape } from './eye-shape.ts'
import { hoodedEye } from './hooded.ts'
import { narrowEye } from './narrow.ts'
import { phoenixEye } from './phoenix.ts'
import { roundEye } from './round.ts'

export const eyeLibrary: readonly EyeShape[] = [almondEye, roundEye, phoenixEye, droopyEye, narrowEye, hoodedEye]

/** The named eye, or the almond one. */
export function eyeNamed(name: string): EyeShape {
  return eyeLibrary.find((eye) => eye.name === name) ?? almondEye
}
