export * from './ballroom.ts'
export * from './banquet-table.ts'
export * from './lobby.ts'
export * from './room.ts'
