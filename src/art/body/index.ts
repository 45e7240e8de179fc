export { drawArmsInFront, drawBody, drawForearms } from './draw.ts'
export { bodyFrame, legScale, referenceLeg } from './frame.ts'
export { proportionsOf, sitDrop } from './proportions.ts'
export { drawTrail } from './trail.ts'
