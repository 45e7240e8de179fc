import { Alert, Button, Group, Skeleton, Stack, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPencil, IconPlayerPlay, IconPlugConnectedX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { errorText } from '#core'
import { choicesSchema, noChoices } from '#series'
import { useSeriesView } from '../../derive/use-series-view.ts'
import { useLanguage, useLocal, useMessages } from '../../language/use-language.ts'
import { ConflictDialog } from '../../open-series/conflict-dialog.tsx'
import type { OpenSeries } from '../../open-series/open-series.ts'
import { useOpenSeries } from '../../open-series/use-open-series.ts'
import { queries } from '../../server/queries.ts'
import { studio } from '../../server/studio.ts'
import { Empty } from '../../shell/empty.tsx'
import { Loading } from '../../shell/loading.tsx'
import { seriesPath } from '../../shell/steps.tsx'
import { CaptionPanel } from './caption-panel.tsx'
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
  const { rows, head, made } = useEpisodeRows(series)
  const failure = useSeriesView(series, (view) => view.failure)
  const runs = useQuery({
    queryKey: ['runs', series],
    queryFn: ({ signal }) => studio.listRuns({ series, limit: 10 }, { signal }),
  })
  const run = runs.data?.[0] ?? null
  const busy = run !== null && (run.state === 'running' || run.state === 'waiting')
  const [shown, setShown] = useState<string | null>(null)
  const choices = choicesSchema.safeParse(open.document!.choices).data ?? noChoices
  const playing = rows.find(({ id }) => id === shown)?.made ?? null

  const start = async (request: MakeRequest) => {
    // What is made is what is saved, so that comes first.
    await open.save()
    await studio.startRun({ series, ...request })
    await queries.invalidateQueries({ queryKey: ['runs'] })
  }
  const startOne = (number: number) =>
    start({ episodes: { from: number, to: number }, size: 'full' }).catch((error: unknown) =>
      notifications.show({ color: 'red', title: m.startFailed, message: errorText(error, language) }),
    )

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
        {run !== null && <RunPanel run={run} />}
        {numbers.length > 0 && (
          <MakePanel
            key={`${numbers[0]} ${numbers.at(-1)}`}
            range={{ from: Math.min(...numbers), to: Math.max(...numbers) }}
            busy={busy || open.state === 'conflict'}
            onStart={start}
          />
        )}
        <ProducerNotice />
        <CaptionPanel
          style={choices.captions}
          onChange={(captions) => open.edit({ choices: { ...choices, captions } })}
        />
        <LedgerPanel series={series} />
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
        {head === null && failure === null && <Skeleton h={220} aria-label={m.loading} />}
        <div className={classes['episodes']}>
          {rows.map((row) => (
            <EpisodeCard
              key={row.id}
              row={row}
              picture={null}
              canMake={!busy}
              onPlay={() => setShown(row.id)}
              onMake={() => void startOne(row.number)}
              onCover={() => {}}
            />
          ))}
        </div>
      </Stack>
      {playing !== null && <EpisodeDialog made={playing} onClose={() => setShown(null)} />}
      <ConflictDialog open={open} />
    </div>
  )
}
