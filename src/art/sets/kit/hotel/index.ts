export * from './ballroom.ts'
