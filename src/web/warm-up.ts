import { openedSeries } from './derive/use-series-view.ts'
import { painters } from './picture/house-painters.ts'
import { openSeries } from './shell/steps.tsx'

/**
 * Starts what a series' first picture waits for before any page is drawn: the script is asked for, and the workers that read it
 * and paint it fetch their code, while the page fetches its own.
 */
export function warmUp(path: string): void {
  const series = openSeries(path)
  if (series === null) return
  openedSeries(series)
  painters()
}
