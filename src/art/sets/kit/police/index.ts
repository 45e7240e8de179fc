export * from './case-board.ts'
export * from './questioning.ts'
