import { anatomyOf } from '../head/anatomy.ts'
import { browNamed } from '../head/brows/registry.ts'
import { eyeNamed } from '../head/eyes/registry.ts'
import { mouthNamed } from '../head/mouths/registry.ts'
import { noseNamed } from '../head/noses/registry.ts'
import type { CharacterDesign } from './design.ts'

/** The lines of a face seen from in front, part by part, in u: as the painters of the head lay them. */
interface FaceLines {
  outline: readonly number[]
  eyes: readonly number[]
  brows: readonly number[]
  nose: readonly number[]
  mouth: readonly number[]
}

/** How many u of difference, in the mean of a part's numbers, make it a plainly other part; and how much of a face the part is. */
const parts: Readonly<Record<keyof FaceLines, { apart: number; weight: number }>> = {
  outline: { apart: 5, weight: 0.3 },
  eyes: { apart: 4, weight: 0.24 },
  brows: { apart: 3.2, weight: 0.22 },
  nose: { apart: 4, weight: 0.12 },
  mouth: { apart: 3, weight: 0.12 },
}

function faceLines(design: CharacterDesign): FaceLines {
  const anatomy = anatomyOf(design)
  const { face } = design
  const eye = eyeNamed(design.eyes.shape)
  const tilt = design.eyes.tilt * 2.6 + eye.lift
  const brow = browNamed(design.brows.shape)
  const nose = noseNamed(design.nose.shape)
  const mouth = mouthNamed(design.mouth.shape)
  return {
    // What a number of the face moves its outline by.
    outline: [face.width * 91, face.jaw * 13, face.cheek * 6.5, face.chinWidth * 10, face.chinLength * 8],
    eyes: [
      ...[...eye.upper, ...eye.lower].map(([u, v]) => v * anatomy.eyeHeight - (u / 27) * tilt),
      27 * anatomy.eyeWidth,
      anatomy.eyeSpacing,
      // A lid without a fold, or with a high one, is seen as much as a lid that lies otherwise.
      eye.crease ?? 0,
    ],
    brows: [...brow.line.map(([, v]) => v), brow.width * design.brows.weight, brow.line.at(-1)![0] / 2],
    nose: [
      anatomy.noseY,
      nose.breadth,
      nose.ridge * 9,
      nose.hook,
      nose.hang,
      nose.wings * 6,
      nose.tip * 6,
      nose.nostrils * 5,
    ],
    mouth: [
      anatomy.mouthHalf * mouth.width,
      mouth.upper,
      mouth.lower,
      mouth.corners * 1.6,
      design.mouth.lipstick === null ? 0 : 5,
    ],
  }
}

/**
 * How unlike two faces are in outline, eyes, brows, nose and mouth: 0 the same face, above 0.3 brothers perhaps, above 0.5 nobody
 * would take one for the other. Hair, skin and what is worn say nothing here.
 */
export function faceDistance(a: CharacterDesign, b: CharacterDesign): number {
  const [one, other] = [faceLines(a), faceLines(b)]
  let sum = 0
  for (const [part, { apart, weight }] of Object.entries(parts) as [keyof FaceLines, (typeof parts)['eyes']][]) {
    const numbers = one[part]
    const moved = numbers.reduce((total, number, i) => total + Math.abs(number - other[part][i]!), 0) / numbers.length
    sum += weight * Math.min(1, moved / apart)
  }
  return sum
}
