import { peakOf, type Stereo } from '../dsp/stereo.ts'

/**
 * A piece of sound as it is kept between mixes: 16 bits a sample against its own peak, so that what is quiet is kept as well as what is
 * loud. A mix is made of pieces whether they were kept or not: both give the same bytes.
 */
export interface Piece {
  left: Int16Array
  right: Int16Array
  /** Value of one step, linear. */
  step: number
  /** Seconds of the sound itself, without what its room answers. */
  seconds: number
}

/** Presses a sound into a piece; silence at its end is cut off. */
export function pressPiece({ left, right }: Stereo, seconds: number): Piece {
  const step = Math.max(peakOf(left), peakOf(right)) / 32_767
  let length = left.length
  while (length > 0 && Math.abs(left[length - 1]!) <= step / 2 && Math.abs(right[length - 1]!) <= step / 2) length--
  const press = (channel: Float32Array) => {
    const out = new Int16Array(length)
    for (let i = 0; i < length; i++) out[i] = Math.round(channel[i]! / step)
    return out
  }
  return { left: press(left), right: press(right), step, seconds }
}

/** Where pieces are kept from one mix to the next. */
export interface PieceShelf {
  /** The piece that follows from `recipe`, a JSON value: the kept one, else the one that `make` gives, which is kept from then on. */
  take(recipe: object, make: () => Piece): Promise<Piece>
}

/** Keeps nothing. */
export const noShelf: PieceShelf = { take: async (_, make) => make() }
