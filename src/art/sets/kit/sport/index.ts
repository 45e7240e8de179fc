export * from './dumb-bells.ts'
export * from './mat.ts'
export * from './mirrors.ts'
export * from './punch-bag.ts'
