export * from './cave-mouth.ts'
export * from './crystals.ts'
export * from './glowing-pool.ts'
export * from './rock-wall.ts'
