import initialise from '@echogarden/espeak-ng-emscripten'

const variantsFolder = '/usr/share/espeak-ng-data/voices/!v'

/** The one synthesiser of this process, and its memory as it was before it said anything. */
let kept = null

/**
 * espeak-ng as if it had just been started, with one voice. The synthesiser seeds its breath noise from the clock and keeps state between
 * calls, so the same text differs from call to call. A clock that stands still while it speaks, and its memory put back to what it was
 * before its first word, make the same request give the same bytes in every process; a new instance for every line would too, but spends
 * most of its time on warming up. One that failed is not used again.
 */
export async function withInstance(work) {
  const { now } = Date
  Date.now = () => 1_700_000_000_000
  try {
    kept ??= await start()
    rewind(kept)
    return work(createInstance(kept))
  } catch (error) {
    kept = null
    throw error
  } finally {
    Date.now = now
  }
}

async function start() {
  const module = await initialise({ print: () => {}, printErr: () => {} })
  const worker = await new module.eSpeakNGWorker()
  // The bindings keep a place for short words in the memory: it must be there before the picture of it is taken.
  worker.set_voice('cmn')
  return { module, worker, memory: module.HEAPU8.slice() }
}

function rewind({ module, memory }) {
  const heap = module.HEAPU8
  heap.set(memory)
  heap.fill(0, memory.length)
}

function createInstance({ module, worker }) {
  /** A text in the memory. Nobody frees it: the next line's begin does. */
  const written = (text) => {
    const bytes = new TextEncoder().encode(`${text}\0`)
    const ptr = module._webidl_malloc(bytes.length)
    module.HEAPU8.set(bytes, ptr)
    return { ptr }
  }
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
      const pointer = worker.convert_to_phonemes(written(text), false).ptr
      const heap = module.HEAPU8
      let end = pointer
      while (heap[end] !== 0) end++
      return new TextDecoder().decode(heap.slice(pointer, end))
    },
    /** 16-bit samples and events of a text. */
    synthesize(text) {
      const pieces = []
      const events = []
      worker.synthesize(written(text), (samples, some) => {
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
