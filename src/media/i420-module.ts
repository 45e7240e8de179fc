/*
 * The colour conversion as a WebAssembly module, put together here instruction by instruction: it needs no compiler at
 * installation, and takes eight pixels of two rows at once.
 *
 * Each pixel becomes two pairs of 16-bit numbers, (red, green) and (green, blue), and a dot product of each with its weights is the
 * whole sum. The weight of green in luma, 40254, is too large for 16 signed bits and goes half into either pair.
 */

type Code = readonly number[]

const get = (local: number): Code => [0x20, local]
const set = (local: number): Code => [0x21, local]
const tee = (local: number): Code => [0x22, local]
const number = (value: number): Code => [0x41, ...signed(value)]
const plus: Code = [0x6a]
const minus: Code = [0x6b]
const shiftLeft: Code = [0x74]
const shiftRight: Code = [0x76]
const isLess: Code = [0x49]
const select: Code = [0x1b]
const wide = (operation: number, ...operands: number[]): Code => [0xfd, ...unsigned(operation), ...operands]
const load = (offset: number): Code => wide(0, 0, offset)
const store64 = wide(91, 0, 0, 0)
const store32 = wide(90, 0, 0, 0)
const shuffle = (...lanes: number[]): Code => wide(13, ...lanes)
const narrowTo16 = wide(133)
const narrowTo8 = wide(102)
const add16 = wide(142)
const shiftWide = wide(172)
const add32 = wide(174)
const dot = wide(186)

/** Numbers of four bytes or two, all lanes. */
const four = (value: number): Code => vector(new Int32Array(4).fill(value).buffer)
const pairs = (first: number, second: number): Code =>
  vector(new Int16Array([first, second, first, second, first, second, first, second]).buffer)
const vector = (bytes: ArrayBuffer): Code => wide(12, ...new Uint8Array(bytes))

/** Takes a repeated body; the condition stands on the stack at its end. */
const repeat = (...body: Code[]): Code => [0x03, 0x40, ...body.flat(), 0x0d, 0, 0x0b]

// Parameters, then locals: addresses and counts, then vectors.
const [source, width, rowPairs, lumaOut, uOut, vOut, x, at, above, below] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const [pixels, redGreen, greenBlue, redGreenSum, greenBlueSum, kept] = [10, 11, 12, 13, 14, 15] as const
const numbers = 4
const vectors = 10
/** Pairs of the left four pixels and of the right four: of the upper row, then of both. */
const [firstRed, secondRed, firstBlue, secondBlue] = [16, 17, 18, 19] as const

const zero = four(0)
/** The first and second, or second and third byte of each pixel as 16-bit numbers; byte 16 is a zero. */
const widened = (first: number): Code => shuffle(...[0, 4, 8, 12].flatMap((p) => [p + first, 16, p + first + 1, 16]))
/** Four pixels at `offset` bytes from the address: their pairs, and their luma left on the stack. */
const fourPixels = (address: number, offset: number): Code => [
  ...get(address),
  ...load(offset),
  ...tee(pixels),
  ...zero,
  ...widened(0),
  ...tee(redGreen),
  ...pairs(11966, 20127),
  ...dot,
  ...get(pixels),
  ...zero,
  ...widened(1),
  ...tee(greenBlue),
  ...pairs(20127, 4064),
  ...dot,
  ...add32,
  ...four(1081344),
  ...add32,
  ...number(16),
  ...shiftWide,
]
/** Luma of eight pixels of one row, with `keep` run on the pairs of either half. */
const row = (address: number, beside: Code, keep: (half: 0 | 1) => Code): Code => [
  ...get(lumaOut),
  ...get(at),
  ...plus,
  ...beside,
  ...fourPixels(address, 0),
  ...keep(0),
  ...fourPixels(address, 16),
  ...keep(1),
  ...narrowTo16,
  ...set(kept),
  ...get(kept),
  ...get(kept),
  ...narrowTo8,
  ...store64,
]
const reds = [firstRed, secondRed] as const
const blues = [firstBlue, secondBlue] as const
const remember = (half: 0 | 1): Code => [...get(redGreen), ...set(reds[half]), ...get(greenBlue), ...set(blues[half])]
const gather = (half: 0 | 1): Code => [
  ...get(redGreen),
  ...get(reds[half]),
  ...add16,
  ...set(reds[half]),
  ...get(greenBlue),
  ...get(blues[half]),
  ...add16,
  ...set(blues[half]),
]
/** Sums of neighbours, from the sums over two rows: even pixels plus odd pixels. */
const beside = ([first, second]: readonly [number, number], sum: number): Code => [
  ...get(first),
  ...get(second),
  ...shuffle(0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27),
  ...get(first),
  ...get(second),
  ...shuffle(4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31),
  ...add16,
  ...set(sum),
]
const chroma = (out: number, redGreenWeights: Code, greenBlueWeights: Code): Code => [
  ...get(out),
  ...get(at),
  ...number(1),
  ...shiftRight,
  ...plus,
  ...get(redGreenSum),
  ...redGreenWeights,
  ...dot,
  ...get(greenBlueSum),
  ...greenBlueWeights,
  ...dot,
  ...add32,
  ...four(33685504),
  ...add32,
  ...number(18),
  ...shiftWide,
  ...tee(kept),
  ...get(kept),
  ...narrowTo16,
  ...tee(kept),
  ...get(kept),
  ...narrowTo8,
  ...store32,
]
const advance = (local: number, by: Code): Code => [...get(local), ...by, ...plus, ...set(local)]
const times = (local: number, bits: number): Code => [...get(local), ...number(bits), ...shiftLeft]

const body: Code = [
  ...repeat(
    number(0),
    set(x),
    repeat(
      // The last eight pixels of a row may overlap those before them: the same again does no harm.
      get(x),
      [...get(width), ...number(8), ...minus],
      [...get(x), ...get(width), ...number(8), ...minus, ...isLess],
      select,
      tee(at),
      [...number(2), ...shiftLeft, ...get(source), ...plus],
      tee(above),
      times(width, 2),
      plus,
      set(below),
      row(above, [], remember),
      row(below, [...get(width), ...plus], gather),
      beside(reds, redGreenSum),
      beside(blues, greenBlueSum),
      chroma(uOut, pairs(-6596, -22189), pairs(0, 28785)),
      chroma(vOut, pairs(28785, -26145), pairs(0, -2640)),
      advance(x, number(8)),
      get(x),
      get(width),
      isLess,
    ),
    advance(source, times(width, 3)),
    advance(lumaOut, times(width, 1)),
    advance(uOut, [...get(width), ...number(1), ...shiftRight]),
    advance(vOut, [...get(width), ...number(1), ...shiftRight]),
    [...get(rowPairs), ...number(1), ...minus],
    tee(rowPairs),
  ),
  0x0b,
]

/** The module: imports its memory, exports `convert(source, width, rowPairs, luma, u, v)`; width at least 8, all addresses in bytes. */
export function i420Module(): Uint8Array<ArrayBuffer> {
  const [int, vec] = [0x7f, 0x7b]
  const locals = [2, numbers, int, vectors, vec]
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 6, int, int, int, int, int, int, 0]),
    ...section(2, [1, 1, 0x69, 6, ...text('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, 7, ...text('convert'), 0, 0]),
    ...section(10, [1, ...unsigned(locals.length + body.length), ...locals, ...body]),
  ])
}

function section(id: number, content: Code): number[] {
  return [id, ...unsigned(content.length), ...content]
}

function text(word: string): number[] {
  return [...new TextEncoder().encode(word)]
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}

function signed(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)]
}
