export * from './bench.ts'
export * from './scales.ts'
