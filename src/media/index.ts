export { fontFiles } from './fonts.ts'
export { installCanvas } from './node-canvas.ts'
