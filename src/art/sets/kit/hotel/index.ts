export * from './ballroom.ts'
export * from './banquet-table.ts'
