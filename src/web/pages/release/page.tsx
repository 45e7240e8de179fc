import { Alert, Button, Group, Skeleton, Stack, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPencil, IconPlayerPlay, IconPlugConnectedX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { errorText, StudioError } from '#core'
import type { Run } from '#studio/client'
import { useChoices } from '../../choices/use-choices.ts'
import { useSeriesView } from '../../derive/use-series-view.ts'
import { useLanguage, useLocal, useMessages } from '../../language/use-language.ts'
import { ConflictDialog } from '../../open-series/conflict-dialog.tsx'
import type { OpenSeries } from '../../open-series/open-series.ts'
import { openSeriesStore, useOpenSeries } from '../../open-series/use-open-series.ts'
import { queries } from '../../server/queries.ts'
import { studio } from '../../server/studio.ts'
import { Empty } from '../../shell/empty.tsx'
import { Loading } from '../../shell/loading.tsx'
import { seriesPath } from '../../shell/steps.tsx'
import { CaptionPanel } from './caption-panel.tsx'
import { CoverDialog } from './cover-dialog.tsx'
import { CoverPicture, coverPlace } from './cover-picture.tsx'
import { EpisodeCard } from './episode-card.tsx'
import { EpisodeDialog } from './episode-dialog.tsx'
import { LedgerPanel } from './ledger-panel.tsx'
import { MakePanel, type MakeRequest } from './make-panel.tsx'
import { messages } from './messages.ts'
import { ProducerNotice } from './producer-notice.tsx'
import classes from './release.module.css'
import { RunPanel } from './run-panel.tsx'
import { useEpisodeRows } from './use-episode-rows.ts'

/** Step 3: finished episodes, made, checked and handed out. */
export default function ReleasePage({ series }: { series: string }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const open = useOpenSeries(series)
  if (open.document !== null) return <Delivery open={open} />
  if (open.state === 'opening') return <Loading text={m.loading} />
  return (
    <Empty icon={IconPlugConnectedX} title={m.openFailed} help={errorText(open.error, language)}>
      <Button onClick={() => void open.open()}>{m.retry}</Button>
    </Empty>
  )
}

function Delivery({ open }: { open: OpenSeries }) {
  const { series } = open
  const m = useMessages(messages)
  const local = useLocal()
  const language = useLanguage()
  const { rows, reels, head, made } = useEpisodeRows(series)
  const { failure, designs } = useSeriesView(series, (view) => view)
  const { choices, change } = useChoices(series)
  const runs = useQuery({
    queryKey: ['runs', series],
    queryFn: ({ signal }) => studio.listRuns({ series, limit: 10 }, { signal }),
  })
  const run = runs.data?.[0] ?? null
  const busy = run !== null && (run.state === 'running' || run.state === 'waiting')
  const [shown, setShown] = useState<string | null>(null)
  const [covering, setCovering] = useState<string | null>(null)
  const playing = rows.find(({ id }) => id === shown)?.made ?? null

  const start = async (request: MakeRequest) => {
    // What is made is what is saved, so that comes first; what could not be saved is not made without it.
    await open.save()
    const { state, error } = openSeriesStore(series).getState()
    if (state !== 'saved') throw error ?? notSaved
    await studio.startRun({ series, ...request })
    await queries.invalidateQueries({ queryKey: ['runs'] })
  }
  const startOne = (number: number) =>
    start({ episodes: { from: number, to: number }, size: 'full' }).catch((error: unknown) =>
      notifications.show({ color: 'red', title: m.startFailed, message: errorText(error, language) }),
    )

  const covered = covering === null ? undefined : reels.get(covering)
  const coverOf = (id: string) => {
    const reel = reels.get(id)
    if (reel === undefined || head === null) return null
    const place = coverPlace(reel, choices.covers[id] ?? null)
    return (
      <CoverPicture
        reel={reel}
        place={place}
        designs={designs}
        title={head.title}
        language={head.language}
        width={216}
        alt=""
      />
    )
  }
  const nameOf = (item: string) => {
    for (const { episode } of reels.values()) {
      const index = episode.shots.findIndex(({ id }) => id === item)
      if (index >= 0) return m.drawnShot(episode.number, index + 1)
    }
    return item
  }

  if (head !== null && rows.length === 0) {
    return (
      <Empty icon={IconPencil} title={m.nothing}>
        <Button component={Link} href={seriesPath(series, 'write')}>
          {m.toWrite}
        </Button>
      </Empty>
    )
  }
  const numbers = rows.map(({ number }) => number)
  return (
    <div className={classes['page']}>
      <div className={classes['side']}>
        <div className={classes['stack']}>
          {run !== null && <RunPanel run={run} nameOf={nameOf} />}
          {numbers.length > 0 && (
            <MakePanel
              series={series}
              revision={open.base?.number ?? null}
              numbers={numbers}
              busy={busy || open.state === 'conflict'}
              onStart={start}
            />
          )}
        </div>
        <div className={`${classes['stack']} ${classes['rest']}`}>
          <ProducerNotice />
          <CaptionPanel
            style={choices.captions}
            onChange={(captions) => change('captions', (before) => ({ ...before, captions }))}
          />
          <LedgerPanel series={series} />
        </div>
      </div>
      <Stack component="section" gap="md" aria-labelledby="episodes-title">
        <Group justify="space-between">
          <Title order={1} id="episodes-title">
            {head?.title ?? m.episodes}
          </Title>
          {rows.some((row) => row.made !== null) && (
            <Button
              component={Link}
              href={`/watch/${series}`}
              variant="default"
              leftSection={<IconPlayerPlay size={15} />}
            >
              {m.watchAll}
            </Button>
          )}
        </Group>
        {made.isError && <Alert color="red">{errorText(made.error, language)}</Alert>}
        {failure !== null && <Alert color="red">{local(failure)}</Alert>}
        {head === null && failure === null && <Skeleton h={220} role="status" aria-label={m.loading} />}
        <div className={classes['episodes']}>
          {rows.map((row) => (
            <EpisodeCard
              key={row.id}
              row={row}
              picture={coverOf(row.id)}
              drawn={busy ? drawnOf(run, row.id) : null}
              canMake={!busy}
              onPlay={() => setShown(row.id)}
              onMake={() => void startOne(row.number)}
              onCover={() => setCovering(row.id)}
            />
          ))}
        </div>
      </Stack>
      {playing !== null && <EpisodeDialog made={playing} onClose={() => setShown(null)} />}
      {covered !== undefined && head !== null && (
        <CoverDialog
          reel={covered}
          designs={designs}
          title={head.title}
          language={head.language}
          choice={choices.covers[covered.episode.id] ?? null}
          onClose={() => setCovering(null)}
          onChoose={(choice) =>
            change('cover', ({ covers, ...rest }) => {
              const { [covered.episode.id]: _, ...others } = covers
              return { ...rest, covers: choice === null ? others : { ...others, [covered.episode.id]: choice } }
            })
          }
        />
      )}
      <ConflictDialog open={open} />
    </div>
  )
}

const notSaved = new StudioError({
  code: 'web.not-saved',
  message: { zh: '最后的修改还没有保存', en: 'The last changes are not saved yet' },
  retryable: true,
})

/** How much of an episode is drawn, 0–1; null when the run does not make it. */
function drawnOf(run: Run | null, episode: string): number | null {
  const part = run?.progress.find((one) => one.stage === 'animation' && one.episode === episode)
  return part === undefined || part.total === 0 ? null : part.done / part.total
}
