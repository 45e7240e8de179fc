import type { LocalText } from '#core'

/** The most text that one reading takes, in bytes (or UTF-16 units for text). A hundred long episodes are about 1 MB. */
export const sourceLimit = 10 * 1024 * 1024

export interface Decoded {
  text: string
  /** Label of the encoding that was used, as TextDecoder names it. */
  encoding: string
  problem: { code: string; message: LocalText; suggestion: LocalText } | null
}

/**
 * Bytes to text. A byte order mark decides; else UTF-8 when it is valid; else UTF-16 when every second byte is nearly always
 * zero or the text would be Chinese; else GB18030 or Big5, whichever gives more everyday characters. Bytes that are no text
 * give an empty text and a problem.
 */
export function decodeSource(input: string | Uint8Array): Decoded {
  if (input.length > sourceLimit) return tooLong(input.length)
  if (typeof input === 'string') {
    const text = input.startsWith('\uFEFF') ? input.slice(1) : input
    return looksBinary(text) ? notText('utf-16') : { text, encoding: 'utf-16', problem: null }
  }
  const encoding = detectEncoding(input)
  const text = new TextDecoder(encoding).decode(input)
  return looksBinary(text) ? notText(encoding) : { text, encoding, problem: null }
}

function detectEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 64 * 1024)
  const wide = detectWide(head)
  if (wide !== null) return wide
  if (isUtf8(bytes)) return 'utf-8'
  const scored = ['gb18030', 'big5'].map((label) => ({ label, score: everydayShare(head, label) }))
  scored.sort((a, b) => b.score - a.score)
  return scored[0]!.score > 0 ? scored[0]!.label : 'utf-8'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-16 without a mark shows as zero bytes on one side (Latin, line ends, punctuation), hardly any on the other. */
function detectWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = bytes.length / 2
  if (even === 0 && odd === 0) return null
  for (const [label, zeros, others] of [
    ['utf-16le', odd, even],
    ['utf-16be', even, odd],
  ] as const) {
    if (others > zeros * 0.25) continue
    if (zeros > pairs * 0.4 || (zeros > pairs * 0.01 && everydayShare(bytes, label) > 0.25)) return label
  }
  return null
}

/** The commonest characters of Chinese writing in either script, with its punctuation. */
const everyday = new Set(
  '，。：？！、“”（）的一是不了人我在有他这这來来到上大为為和你说說地出道也时時年得就那要下以生会會自着著去之过過家学學对對可她里裡后後小么心多天而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長女子生曰何夜内內外集第场場',
)

/** Share of the characters beyond ASCII that are everyday ones; 0 when the bytes are not valid in this encoding. */
function everydayShare(bytes: Uint8Array, label: string): number {
  const text = new TextDecoder(label).decode(bytes)
  let beyond = 0
  let known = 0
  let broken = 0
  for (const character of text) {
    if (character === '\uFFFD') broken++
    else if (character > '\u007F') {
      beyond++
      if (everyday.has(character)) known++
    }
  }
  if (broken > 1 + text.length * 0.01 || beyond === 0) return 0
  return known / beyond
}

/** More than one control or broken character in two hundred is no text a person wrote. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 200_000)
  let odd = 0
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i)
    if (code === 0xfffd || code === 0x7f || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13))
      odd++
  }
  return odd > Math.max(2, head.length / 200)
}

function tooLong(length: number): Decoded {
  const megabytes = (length / 1024 / 1024).toFixed(1)
  return {
    text: '',
    encoding: 'utf-8',
    problem: {
      code: 'script.too-long',
      message: {
        zh: `文件有 ${megabytes} MB，一次最多读 10 MB。`,
        en: `The file has ${megabytes} MB; one reading takes 10 MB at the most.`,
      },
      suggestion: {
        zh: '按集或按章拆成几个文件，分别制作。',
        en: 'Split it by episode or chapter and make the parts one by one.',
      },
    },
  }
}

function notText(encoding: string): Decoded {
  return {
    text: '',
    encoding,
    problem: {
      code: 'script.not-text',
      message: {
        zh: '这不是文本文件（像是图片、压缩包或 Word 文档）。',
        en: 'This is not a text file; it looks like a picture, an archive or a Word document.',
      },
      suggestion: {
        zh: '另存为 UTF-8 纯文本（.txt）或 .fountain 再试。',
        en: 'Save it as plain text in UTF-8 (.txt) or as .fountain and try again.',
      },
    },
  }
}
