import type { FacePose } from '#art'
import { clamp } from '#core'

/** Adds speech, gaze and blinks to an expression. The expression's own mouth gives way to the words. */
export function speakingFace(
  face: FacePose,
  mouth: { open: number; width: number; teeth: number; speaking: number },
  stress: number,
  eyes: { x: number; y: number },
  lids: number,
): FacePose {
  const s = mouth.speaking
  // Anger and shouting open the mouth further on every vowel.
  const force = 0.72 + 0.5 * clamp(face.mouthOpen + Math.max(0, -face.browAngle) * 0.35, 0, 1)
  return {
    ...face,
    eyeLeft: face.eyeLeft * lids,
    eyeRight: face.eyeRight * lids,
    brow: clamp(face.brow + 0.22 * stress, -1, 1),
    gazeX: clamp(face.gazeX + eyes.x, -1, 1),
    gazeY: clamp(face.gazeY + eyes.y, -1, 1),
    mouthOpen: clamp(face.mouthOpen * (1 - s) + mouth.open * force * Math.max(s, 0.35), 0, 1),
    mouthWidth: clamp(face.mouthWidth * (1 - 0.6 * s) + mouth.width * 0.85, -1, 1),
    teeth: clamp(face.teeth * (1 - s) + mouth.teeth, 0, 1),
    smile: face.smile * (1 - 0.35 * s),
  }
}
