export { blowGestures, blowLands } from './blows.ts'
export type { Board, BoardEpisode, BoardScene, Figure, Insert, Shot, ShotLine, Spot } from './board.ts'
export { boardEpisodeSchema, boardSceneSchema, boardSchema, figureSchema, shotSchema, spotSchema } from './board.ts'
export type { DirectOptions, Director } from './direct.ts'
export { createDirector, direct } from './direct.ts'
export { type Lens, lensFor, lensSchema, usualKit } from './lens.ts'
export { printReport } from './print-report.ts'
export type { Problem } from './report/problems.ts'
export type { DirectionReport, EpisodeReport } from './report.ts'
export { reportDirection } from './report.ts'
export type { BoardSheet } from './sheet/board-sheet.ts'
export { boardSheet } from './sheet/board-sheet.ts'
export type { BoardForm, PrintBoardOptions } from './sheet/print-board.ts'
export { boardForms, printBoard } from './sheet/print-board.ts'
export type { BoardSheetReading } from './sheet/read-board-sheet.ts'
export { readBoardSheet } from './sheet/read-board-sheet.ts'
export type { ShotChanges } from './sheet/row-changes.ts'
export { shotKey, shotTail } from './shot-ids.ts'
export { estimateTiming } from './speech/estimate.ts'
export type { VoicePiece } from './speech/phrases.ts'
export { phraseBreaks, secondOfOffset, voicePieces } from './speech/phrases.ts'
export type { SpeechTiming, Viseme } from './speech-timing.ts'
export { speechTimingSchema, visemeSchema } from './speech-timing.ts'
export type { Dress } from './staging/clothes.ts'
export type { ContinuityRecord } from './staging/continuity.ts'
export { continuityRecordSchema, untouched } from './staging/continuity.ts'
export { openingSeconds } from './staging/opening.ts'
export type { SceneWishes } from './staging/settings.ts'
export type {
  Ambience,
  Angle,
  CameraMove,
  ContactGesture,
  EffectKind,
  Expression,
  Gesture,
  LightMood,
  Look,
  MusicMood,
  Pose,
  PropKind,
  ShotSize,
  SoundKind,
  Weather,
} from './vocabulary.ts'
export {
  ambienceSchema,
  angleSchema,
  cameraMoveSchema,
  contactGestureSchema,
  creatureKindSchema,
  effectKindSchema,
  expressionSchema,
  gestureSchema,
  lightMoodSchema,
  lookSchema,
  musicMoodSchema,
  poseSchema,
  propKindSchema,
  shotSizeSchema,
  soundKindSchema,
  soundNames,
  weatherSchema,
} from './vocabulary.ts'
