export { drawHead, drawHeadBehind } from './draw-head.ts'
