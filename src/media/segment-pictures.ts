import { type FrameRate, secondsFromFrames } from '#core'
import { type DecodedPicture, decodePictures, type PictureRange } from './decode-pictures.ts'
import { type EncodedSegment, packetsOf } from './segment.ts'

/** Pictures that can be decoded: a file's, or a segment's. */
export interface Pictures {
  facts: { picture: { start: number; rate: FrameRate } | null }
  pictures(range?: PictureRange): AsyncGenerator<DecodedPicture>
}

/** The pictures of a segment that is in no file yet, from time zero on. */
export function picturesOfSegment(segment: EncodedSegment): Pictures {
  const { codec, description, rate, width, height } = segment.header
  const secondsAt = (frame: number) => secondsFromFrames(frame, rate)
  return {
    facts: { picture: { start: 0, rate } },
    pictures: (range = {}) =>
      decodePictures({
        codec,
        codedWidth: width,
        codedHeight: height,
        description: Buffer.from(description, 'hex'),
        packets: packetsIn(segment, secondsAt),
        step: secondsAt(1),
        indexAt: (seconds) => Math.round((seconds * rate.numerator) / rate.denominator),
        range,
      }),
  }
}

function* packetsIn(segment: EncodedSegment, secondsAt: (frame: number) => number) {
  for (const { index, key, data } of packetsOf(segment)) {
    const seconds = secondsAt(index)
    yield { key, seconds, duration: secondsAt(index + 1) - seconds, data }
  }
}
