export { addAll } from './add-all.ts'
export { assert, assertNever } from './assert.ts'
export type { Diagnostic, Fix } from './diagnostic.ts'
export { applyFix, diagnosticSchema, fixSchema, printDiagnostic } from './diagnostic.ts'
export { canonicalJson, digestBytes, digestValue } from './digest.ts'
export type { StudioErrorOptions } from './errors.ts'
export { errorText, StudioError } from './errors.ts'
export type { Language, LocalText } from './language.ts'
export { languageSchema, localTextSchema } from './language.ts'
export { clamp, fraction, lerp, smoothstep } from './maths.ts'
export type { Random } from './random.ts'
export { createRandom, hashText, wordFromText } from './random.ts'
export type { FrameRate } from './time.ts'
export {
  frameRateSchema,
  framesCovering,
  framesFromSeconds,
  framesPerSecond25,
  parseFrameRate,
  samplesFromFrames,
  secondsFromFrames,
} from './time.ts'
export type { DesignPixels, Frames, Radians, Samples, Seconds, Unit } from './units.ts'
export { designHeight, designWidth, sampleRate } from './units.ts'
export { sanbuVersion } from './version.ts'
