export { drawConstantLabel, drawOpeningLabel, labelFontSize, labelInkShare } from './ai-label.ts'
export {
  type CaptionRowLayout,
  type CaptionStyle,
  captionBand,
  captionUnits,
  drawCaptionRow,
  drawNameTag,
  layCaption,
} from './caption.ts'
export { drawNextCard, drawOpeningCard, drawSeriesTitle, type EpisodeCard } from './episode-cards.ts'
export { breakRows, fitFont, type InkBox, measureInk } from './ink-box.ts'
export { drawCorner, drawRule } from './ornament.ts'
export { drawOutlined, type OutlinedStyle, spreadGlyphs } from './outlined-text.ts'
export { drawPlaceTitle } from './place-title.ts'
export { drawShout } from './shout.ts'
export { drawScriptCaption, drawTitleCard, type TimedText } from './title-card.ts'
