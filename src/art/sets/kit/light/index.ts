export * from './air.ts'
export * from './forest.ts'
export * from './hours.ts'
export * from './lamplight.ts'
