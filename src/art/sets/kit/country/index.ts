export * from './farmhouse.ts'
export * from './graves.ts'
export * from './landing.ts'
export * from './village-well.ts'
