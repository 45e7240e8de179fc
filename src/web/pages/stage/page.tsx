import { useSeriesView } from '../../derive/use-series-view.ts'
import { useOpenSeries } from '../../open-series/use-open-series.ts'
import { Player } from '../../player/player.tsx'
import { useProjector } from '../../player/use-projector.ts'

/** Step 2: look, cast, change shots. */
export default function StagePage({ series }: { series: string }) {
  useOpenSeries(series)
  const view = useSeriesView(series, (state) => state)
  const reel = view.reels.get(view.head?.episodes[0] ?? '') ?? null
  const projector = useProjector(reel, view.designs)
  return <Player projector={projector} reel={reel} />
}
