import { estimateLengths, type Lengths, type Reading, readForWriting } from './reading.ts'

export interface ReadingRequest {
  number: number
  text: string
  file: string | null
}

export type ReadingAnswer =
  | { number: number; kind: 'reading'; reading: Reading }
  | { number: number; kind: 'lengths'; lengths: Lengths }
  | { number: number; kind: 'failure'; message: string }

const answer = (message: ReadingAnswer): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  const { number, text, file } = data
  try {
    const reading = readForWriting(text, file)
    answer({ number, kind: 'reading', reading })
    answer({ number, kind: 'lengths', lengths: estimateLengths(reading.report) })
  } catch (error) {
    answer({ number, kind: 'failure', message: error instanceof Error ? error.message : String(error) })
  }
})
