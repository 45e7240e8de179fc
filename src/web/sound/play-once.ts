let audio: AudioContext | null = null
let last: AudioBufferSourceNode | null = null

/** Sounds something by itself, outside of any episode; what sounded before stops. */
export function playOnce(samples: Float32Array, sampleRate: number): void {
  audio ??= new AudioContext()
  void audio.resume()
  last?.stop()
  const buffer = new AudioBuffer({ length: Math.max(1, samples.length), numberOfChannels: 1, sampleRate })
  buffer.copyToChannel(Float32Array.from(samples), 0)
  last = audio.createBufferSource()
  last.buffer = buffer
  last.connect(audio.destination)
  last.start()
}
