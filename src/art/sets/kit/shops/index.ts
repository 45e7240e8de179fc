export * from './counter.ts'
export * from './flower-steps.ts'
export * from './hanging-plants.ts'
export * from './supermarket.ts'
