export * from './laboratory.ts'
