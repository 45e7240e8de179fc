import { type BoardOptions, boardSeries, type DerivedSeries } from './board-series.ts'
import { readSeries, type SeriesSource } from './read-series.ts'

/**
 * The one way from a text and what people chose to everything that can be played. Pure: the same source, timing and rate always
 * give the same series, in production and in the browser alike, so what plays is what ships.
 */
export function deriveSeries(source: SeriesSource, options: BoardOptions = {}): DerivedSeries {
  return boardSeries(readSeries(source), options)
}
