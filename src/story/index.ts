export type { Breakdown } from './breakdown.ts'
export { breakdown, breakdownSchema } from './breakdown.ts'
export type { AttributedSpeech, WeighedSpeech } from './dialects/prose/attribute-speech.ts'
export { attributeSpeech, weighSpeech } from './dialects/prose/attribute-speech.ts'
export type { ClothesChange } from './lexicon/clothes-words.ts'
export { clothesIn } from './lexicon/clothes-words.ts'
export { guessInterior } from './lexicon/place-time.ts'
export type { StoryForm } from './print/print-story.ts'
export { printStory, storyForms } from './print/print-story.ts'
export { reprintStory } from './print/reprint-story.ts'
export type { PropKind } from './prop-kind.ts'
export { propKindSchema } from './prop-kind.ts'
export { readScript, surveyScript } from './read-script.ts'
export type { SheetColumn } from './sheet/columns.ts'
export { columnOf } from './sheet/columns.ts'
export type { Sheet, SheetRow } from './sheet/sheet.ts'
export { readSheet } from './sheet/sheet.ts'
export { printRow } from './sheet/table.ts'
export { decodeSource } from './source/decode.ts'
export type { Notes, Source } from './source/source.ts'
export { createNotes, createSource, spanAt } from './source/source.ts'
export type { Stretch, Use } from './source/survey.ts'
export type {
  Action,
  CastMember,
  Episode,
  Genre,
  Line,
  LineKind,
  Mark,
  Scene,
  SceneItem,
  Span,
  Story,
  StoryReport,
  TimeOfDay,
  Title,
} from './story.ts'
export {
  castMemberSchema,
  genreSchema,
  lineKindSchema,
  sceneItemSchema,
  storyReportSchema,
  storySchema,
  timeOfDaySchema,
} from './story.ts'
