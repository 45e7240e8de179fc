export * from './cooker.ts'
export * from './units.ts'
