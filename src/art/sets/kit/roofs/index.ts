export * from './roof-things.ts'
