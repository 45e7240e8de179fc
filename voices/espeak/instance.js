import initialise from '@echogarden/espeak-ng-emscripten'

const variantsFolder = '/usr/share/espeak-ng-data/voices/!v'

/**
 * A fresh espeak-ng with one voice. The synthesiser seeds its breath noise from the clock and keeps state between calls, so
 * the same text differs from call to call. A new instance for every line and a clock that stands still while it speaks
 * makes the same request give the same bytes in every process.
 */
export async function withInstance(work) {
  const { now } = Date
  Date.now = () => 1_700_000_000_000
  try {
    const module = await initialise({ print: () => {}, printErr: () => {} })
    const worker = await new module.eSpeakNGWorker()
    return work(createInstance(module, worker))
  } finally {
    Date.now = now
  }
}

function createInstance(module, worker) {
  return {
    addVariant(name, text) {
      module.FS.writeFile(`${variantsFolder}/${name}`, text)
    },
    use({ voice, rate, pitch, range, volume }) {
      worker.set_voice(voice)
      worker.set_rate(rate)
      worker.set_pitch(pitch)
      worker.set_range(range)
      worker.set_volume(volume)
    },
    voice(name) {
      worker.set_voice(name)
    },
    /** Phonemes of a text in espeak's own mnemonics: `n_'i214__| X_'Au214__|`. */
    trace(text) {
      const pointer = worker.convert_to_phonemes(text, false).ptr
      const heap = module.HEAPU8
      let end = pointer
      while (heap[end] !== 0) end++
      return new TextDecoder().decode(heap.slice(pointer, end))
    },
    /** 16-bit samples and events of a text. */
    synthesize(text) {
      const pieces = []
      const events = []
      worker.synthesize(text, (samples, some) => {
        if (samples && samples.length > 0) pieces.push(samples)
        events.push(...some)
        return 0
      })
      const samples = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
      let at = 0
      for (const piece of pieces) {
        samples.set(piece, at)
        at += piece.length
      }
      return { samples, events, sampleRate: 22_050 }
    },
  }
}
