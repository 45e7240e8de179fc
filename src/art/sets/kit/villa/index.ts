export * from './panelled-hall.ts'
export * from './tall-window.ts'
export * from './vase-table.ts'
