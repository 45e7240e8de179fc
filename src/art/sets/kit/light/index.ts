export * from './air.ts'
export * from './forest.ts'
export * from './lamplight.ts'
