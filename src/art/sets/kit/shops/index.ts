export * from './supermarket.ts'
export * from './counter.ts'
export * from './flower-steps.ts'
export * from './hanging-plants.ts'
