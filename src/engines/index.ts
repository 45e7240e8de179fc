export type { SpeakEngine, Speech } from './speak/speak.ts'
