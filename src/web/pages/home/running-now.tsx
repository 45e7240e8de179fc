import { Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Run, SeriesCard } from '#studio/client'
import { duration } from '../../language/format.ts'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { studio } from '../../server/studio.ts'
import { seriesPath } from '../../shell/steps.tsx'
import { messages } from './messages.ts'

/** What the machine makes at this moment, over all series. Not there when it rests. */
export function RunningNow({ cards }: { cards: readonly SeriesCard[] }) {
  const m = useMessages(messages)
  const runs = useQuery({ queryKey: ['runs'], queryFn: ({ signal }) => studio.listRuns({ limit: 20 }, { signal }) })
  const active = (runs.data ?? []).filter(
    // What the terminal makes of a file belongs to no series here.
    ({ state, series }) => (state === 'running' || state === 'waiting') && cards.some(({ id }) => id === series),
  )
  if (active.length === 0) return null
  return (
    <Stack component="section" gap="xs" mb="xl">
      <Title order={2} size="h3">
        {m.now}
      </Title>
      {active.map((run) => (
        <RunRow key={run.id} run={run} title={cards.find(({ id }) => id === run.series)?.title ?? ''} />
      ))}
    </Stack>
  )
}

function RunRow({ run, title }: { run: Run; title: string }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const cancel = useMutation({ mutationFn: () => studio.cancelRun({ run: run.id }) })
  const time =
    run.state === 'waiting'
      ? m.waiting
      : run.secondsLeft === null
        ? m.soon
        : m.left(duration(run.secondsLeft, language))
  return (
    <Paper withBorder p="sm" bg="var(--sanbu-raised)">
      <Group justify="space-between" wrap="nowrap" mb={6}>
        <Text
          component={Link}
          href={seriesPath(run.series, 'release')}
          size="sm"
          fw={600}
          truncate
          style={{ textDecoration: 'none', color: 'inherit' }}
        >
          {title}
        </Text>
        <Group gap="sm" wrap="nowrap">
          <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
            {Math.floor(run.fraction * 100)}% · {time}
          </Text>
          <Button
            size="compact-xs"
            variant="default"
            loading={cancel.isPending}
            aria-label={m.cancelRun(title)}
            onClick={() => cancel.mutate()}
          >
            {m.cancel}
          </Button>
        </Group>
      </Group>
      <Progress value={run.fraction * 100} size="sm" aria-label={title} />
    </Paper>
  )
}
