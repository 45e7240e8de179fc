export * from './land.ts'
export * from './near.ts'
export * from './plants.ts'
export * from './room.ts'
