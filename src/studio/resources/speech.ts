import type { Handlers } from '../handlers.ts'
import type { Studio } from '../studio.ts'

export function speechHandlers({ voices }: Studio): Handlers<'speak'> {
  return {
    speak: async ({ recording, ...request }, signal) => {
      const { key, sampleRate, samples, timing, warnings } = await voices.speak(request, signal, recording ?? null)
      return { key, sampleRate, samples: samples.length, timing, warnings: [...warnings] }
    },
  }
}
