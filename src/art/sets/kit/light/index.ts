export * from './air.ts'
export * from './lamplight.ts'
