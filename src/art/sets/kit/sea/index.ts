export * from './deck.ts'
export * from './deck-things.ts'
