export * from './bus-shelter.ts'
