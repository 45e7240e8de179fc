export * from './back-bar.ts'
export * from './counter.ts'
export * from './disco.ts'
export * from './neon.ts'
