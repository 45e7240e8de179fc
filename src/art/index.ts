export { bodyFrame, drawArmsInFront, drawBody, legScale, proportionsOf, referenceLeg, sitDrop } from './body/index.ts'
export { comicDesign } from './character/comic.ts'
export type { CharacterDesign, OutfitLook } from './character/design.ts'
export { characterDesignSchema, outfitLookSchema } from './character/design.ts'
export { designCast, outfitCalled } from './character/design-cast.ts'
export { designFamilies } from './character/families.ts'
export type { FigureLight } from './character/light.ts'
export type { ArmPose, FacePose, FigurePose, HandShape, LegPose } from './character/pose.ts'
export { restFace } from './character/pose.ts'
export { sketchDesign } from './character/sketch-design.ts'
export type { FigureSubject } from './character/subject.ts'
export { mixColours, multiplyColours, shiftColour, withAlpha } from './colour/colour.ts'
export type { EffectDefinition, EffectMoment } from './effects/effect.ts'
export { effectLibrary, effectNamed } from './effects/library.ts'
export { expressionFace, expressionLibrary } from './expressions/registry.ts'
export { figureExtent } from './extent.ts'
export type { Box, FigureMetrics } from './figure.ts'
export { drawFigure, drawReach, faceBox, figureMetrics, headPlacement } from './figure.ts'
export { ornamentLibrary } from './hair/ornaments/registry.ts'
export { hairLibrary } from './hair/registry.ts'
export { drawHead, drawHeadBehind } from './head/draw-head.ts'
export { extraLibrary } from './head/extras/registry.ts'
export {
  breakRows,
  type CaptionRowLayout,
  type CaptionStyle,
  captionBand,
  captionUnits,
  drawCaptionRow,
  drawConstantLabel,
  drawCorner,
  drawNameTag,
  drawNextCard,
  drawOpeningCard,
  drawOpeningLabel,
  drawOutlined,
  drawPlaceTitle,
  drawRule,
  drawScriptCaption,
  drawSeriesTitle,
  drawShout,
  drawTitleCard,
  fitFont,
  labelFontSize,
  labelInkShare,
  layCaption,
  measureInk,
} from './lettering/index.ts'
export { type MountKind, mountLibrary, mountNamed } from './mounts/library.ts'
export { outfitLibrary, outfitNamed } from './outfits/library.ts'
export type { OutfitDefinition } from './outfits/outfit.ts'
export { propLibrary, propNamed } from './props/library.ts'
export type { InsertRequest, PropDefinition } from './props/prop.ts'
export { type SeatKind, seatLibrary, seatNamed } from './seats/library.ts'
export type { SeatDefinition, SeatRoom } from './seats/seat.ts'
export { chooseSet } from './sets/choose.ts'
export { setLibrary, setNamed } from './sets/library.ts'
export type { Seating, SetDefinition, SetLayer, SetRequest, StandingPlace } from './sets/set.ts'
export { setOverscan } from './sets/set.ts'
