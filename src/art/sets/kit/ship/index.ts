export * from './bridge.ts'
export * from './hangar.ts'
export * from './hull-walls.ts'
export * from './ship-corridor.ts'
