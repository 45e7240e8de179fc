export type { SpeechRequest, VoiceDesign } from './voice.ts'
export { speechRequestSchema, voiceDesignSchema } from './voice.ts'
