export * from './supermarket.ts'
