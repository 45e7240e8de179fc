import type { VoiceDesign } from '#sound'

/** A plain woman's voice, for tests to vary. */
export const sampleVoice: VoiceDesign = {
  version: 1,
  id: 'a',
  sex: 'female',
  age: 'adult',
  pitchHz: 210,
  range: 0.6,
  pace: 1,
  formants: 1.07,
  breath: 0.1,
  roughness: 0.05,
  seed: 'a/0',
}
