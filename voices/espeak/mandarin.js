import { missingPhonemes, missingSyllables, polyphones } from './polyphones.js'

const tone = /\d/
const longestWord = 8

/**
 * One phoneme string for each Han character of a run, in espeak's mnemonics, with tone changes between neighbours. The synthesiser
 * reads the run first, because its dictionary knows more words than any table; then come the exceptions.
 */
export function readRun(instance, characters, pronunciations) {
  const table = { ...polyphones, ...pronunciations }
  const result = new Array(characters.length).fill(null)
  applyTable(instance, characters, table, result)
  let start = 0
  for (let i = 0; i <= characters.length; i++) {
    const missing = i < characters.length ? missingSyllables.get(characters[i]) : undefined
    if (i < characters.length && !missing) continue
    if (i > start) fill(instance, characters, start, i, result)
    if (missing) result[i] ??= missingPhonemes(missing)
    start = i + 1
  }
  return result
}

function applyTable(instance, characters, table, result) {
  for (let i = 0; i < characters.length; i++) {
    for (let length = Math.min(longestWord, characters.length - i); length >= 1; length--) {
      const entry = Object.hasOwn(table, characters.slice(i, i + length).join(''))
        ? table[characters.slice(i, i + length).join('')]
        : null
      const syllables = typeof entry === 'string' ? entry.trim().split(/\s+/) : []
      if (syllables.length !== length || !syllables.every((syllable) => /^[a-zü]{1,6}[0-5]$/.test(syllable))) continue
      syllables.forEach((syllable, k) => {
        result[i + k] = phonemesOfPinyin(instance, syllable)
      })
      i += length - 1
      break
    }
  }
}

/** `ni3` → `n'i214`, or null when the synthesiser doesn't know the syllable. */
function phonemesOfPinyin(instance, pinyin) {
  const syllable = pinyin.replace('ü', 'v').replace(/0$/, '5')
  if (/^[jqx]iong/.test(syllable)) return missingPhonemes(syllable)
  instance.voice('cmn-latn-pinyin')
  const read = chunksOf(instance.trace(syllable), [null], () => false)
  instance.voice('cmn')
  return read?.[0] ?? null
}

function fill(instance, characters, start, end, result) {
  const run = characters.slice(start, end)
  const read = readTogether(instance, run) ?? readInParts(instance, run)
  for (let i = start; i < end; i++) result[i] ??= read[i - start]
}

function readTogether(instance, run) {
  return chunksOf(instance.trace(run.join('')), run, (character) => /n$/.test(readAlone(instance, character) ?? ''))
}

/** When a run holds a word that the dictionary can't say, its parts still may. */
function readInParts(instance, run) {
  if (run.length === 1) {
    if (run[0] === '儿') return ["'@r35"]
    return [readAlone(instance, run[0]) ?? '@11']
  }
  // The trailing 儿 of 点儿, 那儿 is read as an English spelling by the dictionary.
  const r = run.indexOf('儿', 1)
  const middle = r > 0 ? r : Math.ceil(run.length / 2)
  if (r > 0) {
    const head = run.slice(0, r)
    const tail = run.slice(r + 1)
    return [
      ...(readTogether(instance, head) ?? readInParts(instance, head)),
      '@r11',
      ...(tail.length > 0 ? (readTogether(instance, tail) ?? readInParts(instance, tail)) : []),
    ]
  }
  return [run.slice(0, middle), run.slice(middle)].flatMap(
    (part) => readTogether(instance, part) ?? readInParts(instance, part),
  )
}

function readAlone(instance, character) {
  return chunksOf(instance.trace(character), [character], () => true)?.[0] ?? null
}

/** Cuts a trace into one string a character; null when it doesn't have as many syllables or left the language. */
function chunksOf(trace, characters, endsInN) {
  if (/[()]/.test(trace)) return null
  const chunks = []
  for (const word of trace.split(/__\||\s+/)) {
    const phonemes = word.split(/[_|]/).filter((phoneme) => phoneme !== '' && phoneme !== ':')
    let open = ''
    for (let i = 0; i < phonemes.length; i++) {
      const phoneme = phonemes[i]
      if (tone.test(phoneme)) {
        chunks.push(open + phoneme)
        open = ''
      } else if (
        open === '' &&
        chunks.length > 0 &&
        i > 0 &&
        isCoda(phonemes, i, characters[chunks.length - 1], endsInN)
      ) {
        chunks[chunks.length - 1] += phoneme
      } else {
        open += phoneme
      }
    }
    if (open !== '') return null
  }
  return chunks.length === characters.length ? chunks : null
}

/** Whether the n or ng at `i`, right after a vowel, ends that syllable rather than beginning the next. */
function isCoda(phonemes, i, character, endsInN) {
  if (phonemes[i] === 'N') return true
  if (phonemes[i] !== 'n' || !tone.test(phonemes[i - 1])) return false
  const next = phonemes[i + 1]
  if (next === undefined || (!tone.test(next) && next !== 'j' && next !== 'w')) return true
  return character === null || endsInN(character)
}
