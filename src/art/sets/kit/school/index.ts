export * from './hoop.ts'
export * from './school-house.ts'
export * from './yard.ts'
