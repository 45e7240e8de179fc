export * from './gabled-house.ts'
export * from './high-chair.ts'
export * from './pointed-window.ts'
export * from './swags.ts'
