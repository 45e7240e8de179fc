import { clamp } from './clamp.js'
import { withInstance } from './instance.js'
import { readRun } from './mandarin.js'
import { normaliseEnglish } from './normalise-en.js'
import { normaliseChinese } from './normalise-zh.js'
import { stretchPauses } from './pauses.js'
import { printVariant, variantRange } from './variant.js'
import { visemesOf } from './visemes.js'

const longestText = 2000
const usualRate = { zh: 185, en: 168 }

/** Answers one request; see README.md for its members. Throws on what cannot be understood, never on odd text. */
export async function speak(request) {
  const { text, language, voice } = validate(request)
  const pronunciations =
    typeof request.pronunciations === 'object' && request.pronunciations ? request.pronunciations : {}
  return withInstance((instance) => {
    instance.voice(language === 'zh' ? 'cmn' : 'en-us')
    const script =
      language === 'zh' ? chineseScript(instance, text, pronunciations) : englishScript(text, pronunciations)
    if (!script.parts.some((part) => part.from !== undefined)) return silence()
    instance.addVariant('custom', printVariant({ language, ...voice }))
    instance.use({
      voice: `${language === 'zh' ? 'cmn' : 'en-us'}+custom`,
      rate: Math.round(clamp(usualRate[language] * voice.rate, 90, 330)),
      pitch: 50,
      range: variantRange,
      // Pressed voices are louder at the source, and would clip.
      volume: Math.round(clamp(voice.volume * (1 - 0.4 * Math.max(0, voice.effort)), 20, 70)),
    })
    const { samples, events, sampleRate } = instance.synthesize(script.text)
    return describe(
      script,
      samples,
      events,
      sampleRate,
      clamp(typeof request.pauses === 'number' ? request.pauses : 1, 0.5, 2.5),
    )
  })
}

function validate(request) {
  if (typeof request !== 'object' || request === null) throw new Error('a request is a JSON object')
  if (typeof request.text !== 'string') throw new Error('text must be a string')
  if (request.text.length > longestText) throw new Error(`text must be at most ${longestText} characters long`)
  if (request.language !== 'zh' && request.language !== 'en') throw new Error('language must be zh or en')
  const given = typeof request.voice === 'object' && request.voice !== null ? request.voice : {}
  const value = (name, usual, low, high) => clamp(typeof given[name] === 'number' ? given[name] : usual, low, high)
  const sex = given.sex === 'female' ? 'female' : 'male'
  return {
    text: request.text,
    language: request.language,
    voice: {
      sex,
      seed: String(given.seed ?? ''),
      pitchHz: value('pitchHz', sex === 'female' ? 205 : 115, 55, 420),
      range: value('range', 0.6, 0, 1),
      rate: value('rate', 1, 0.5, 1.8),
      formants: value('formants', sex === 'female' ? 1.1 : 1, 0.75, 1.35),
      breath: value('breath', 0.1, 0, 1),
      roughness: value('roughness', 0.1, 0, 1),
      effort: value('effort', 0, -1, 1),
      tremor: value('tremor', 0, 0, 1),
      volume: value('volume', 64, 20, 70),
    },
  }
}

/** What the synthesiser is given: parts with the code points of the script that each covers, and the text they came from. */
function createScript() {
  const parts = []
  let text = ''
  let length = 0
  const add = (piece) => {
    text += piece
    length += [...piece].length
  }
  return {
    parts,
    say(piece, from, to) {
      add(' ')
      const first = length
      add(piece)
      parts.push({ from, to, first, last: length })
    },
    pause(mark) {
      add(mark)
    },
    get text() {
      return text
    },
  }
}

function chineseScript(instance, text, pronunciations) {
  const pieces = normaliseChinese(text)
  const script = createScript()
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]
    if (piece.kind !== 'han') {
      if (piece.kind === 'pause') script.pause(piece.mark)
      else script.say(respell(piece.said, pronunciations), piece.from, piece.to)
      i++
      continue
    }
    let end = i
    while (end < pieces.length && pieces[end].kind === 'han') end++
    const run = pieces.slice(i, end)
    const phonemes = readRun(
      instance,
      run.map(({ said }) => said),
      pronunciations,
    )
    run.forEach(({ from, to }, k) => {
      script.say(`[[${phonemes[k]}]]`, from, to)
    })
    i = end
  }
  return script
}

/** A word for which the request says in plain words how it is said. */
function respell(said, pronunciations) {
  const word = said.replace(/'s$/, '').toLowerCase()
  const key = Object.keys(pronunciations).find((name) => name.toLowerCase() === word)
  const words = key === undefined ? null : pronunciations[key]
  if (typeof words !== 'string' || !/^[a-z' ]{1,80}$/i.test(words)) return said
  return words + (/'s$/.test(said) ? "'s" : '')
}

function englishScript(text, pronunciations) {
  const script = createScript()
  for (const piece of normaliseEnglish(text)) {
    if (piece.mark !== undefined) script.pause(piece.mark)
    else script.say(respell(piece.said, pronunciations), piece.from, piece.to)
  }
  return script
}

function describe(script, raw, events, sampleRate, factor) {
  let samples = raw
  const total = samples.length / sampleRate
  const seconds = (event) => Math.min(total, event.audio_position / 1000)
  const starts = script.parts.map(() => null)
  const phonemes = []
  const pauses = []
  for (let i = 0; i < events.length; i++) {
    const event = events[i]
    if (event.type === 'word') {
      const k = script.parts.findIndex(({ first, last }) => event.text_position > first && event.text_position <= last)
      if (k >= 0 && starts[k] === null) starts[k] = seconds(event)
    }
    if (event.type !== 'phoneme' || /^\(/.test(event.id)) continue
    const next = events.slice(i + 1).find(({ type }) => type === 'phoneme' || type === 'end')
    const end = next ? seconds(next) : total
    if (end <= seconds(event)) continue
    if (event.id === '') pauses.push({ start: seconds(event), end })
    else phonemes.push({ symbol: event.id, start: seconds(event), end })
  }
  const marks = marksOf(script.parts, starts, phonemes, total)
  const paced = stretchPauses(samples, sampleRate, pauses, factor)
  samples = paced.samples
  for (const timed of [...marks, ...phonemes]) {
    timed.start = paced.timeOf(timed.start)
    timed.end = paced.timeOf(timed.end)
  }
  return {
    sampleRate,
    pcm: Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength).toString('base64'),
    marks,
    phonemes,
    visemes: visemesOf(phonemes),
  }
}

/** One mark for each stretch of the source text; parts of one number share theirs. */
function marksOf(parts, starts, phonemes, total) {
  const marks = []
  parts.forEach((part, k) => {
    const start = starts[k]
    if (start === null) return
    const next = starts.slice(k + 1).find((value) => value !== null) ?? total
    const inside = phonemes.filter((phoneme) => phoneme.start >= start - 0.0005 && phoneme.start < next - 0.0005)
    const begin = inside[0]?.start ?? start
    const end = Math.min(next, inside.at(-1)?.end ?? next)
    const last = marks.at(-1)
    if (last && last.from === part.from && last.to === part.to) last.end = end
    else marks.push({ from: part.from, to: part.to, start: begin, end: Math.max(begin, end) })
  })
  return marks
}

/** The answer for a text in which nothing can be said. */
function silence() {
  const sampleRate = 22_050
  return {
    sampleRate,
    pcm: Buffer.alloc((sampleRate / 5) * 2).toString('base64'),
    marks: [],
    phonemes: [],
    visemes: [],
  }
}
