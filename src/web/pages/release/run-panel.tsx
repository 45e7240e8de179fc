import { Alert, Badge, Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { errorText } from '#core'
import type { Run } from '#studio/client'
import { duration } from '../../language/format.ts'
import { useLanguage, useLocal, useMessages } from '../../language/use-language.ts'
import { studio } from '../../server/studio.ts'
import { messages } from './messages.ts'
import classes from './release.module.css'
import { Stages } from './stages.tsx'

const colours: Record<Run['state'], string> = {
  waiting: 'gray',
  running: 'tungsten',
  interrupted: 'orange',
  done: 'teal',
  failed: 'red',
  stopped: 'gray',
}

/** One making, as it goes: how far, how long yet, by stage, and how to stop it or go on. */
export function RunPanel({
  run,
  nameOf,
}: {
  run: Run /** A shot's or line's id in words. */
  nameOf(item: string): string
}) {
  const m = useMessages(messages)
  const local = useLocal()
  const language = useLanguage()
  const act = useMutation({
    mutationFn: (what: 'cancel' | 'resume') =>
      what === 'cancel' ? studio.cancelRun({ run: run.id }) : studio.resumeRun({ run: run.id }),
  })
  const active = run.state === 'waiting' || run.state === 'running'
  const percent = Math.floor(run.fraction * 100)
  const drawing = run.progress.findLast(({ stage, item }) => stage === 'animation' && item !== null)
  return (
    <section className={classes['panel']} aria-labelledby="run-title">
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h3" id="run-title">
            {m.run}
          </Title>
          <Badge color={colours[run.state]} variant={run.state === 'running' ? 'filled' : 'light'}>
            {m.percent(run.state === 'done' ? 100 : percent)}
          </Badge>
        </Group>
        <Progress
          value={run.state === 'done' ? 100 : run.fraction * 100}
          color={colours[run.state]}
          aria-label={m.overall}
        />
        <Text size="sm" role="status">
          {m[run.state]}
          <Text span c="dimmed" size="sm">
            {timeText(run, m, language)}
          </Text>
        </Text>
        {run.state === 'running' && drawing?.item != null && (
          <Text size="xs" c="dimmed" truncate>
            {m.nowDrawing(nameOf(drawing.item))}
          </Text>
        )}
        {run.error !== null && run.state === 'failed' && (
          <Alert color="red" role="alert">
            {local(run.error.message)}
          </Alert>
        )}
        {act.isError && (
          <Alert color="red" role="alert">
            {errorText(act.error, language)}
          </Alert>
        )}
        {run.state !== 'done' && <Stages run={run} />}
        {active ? (
          <Button variant="default" loading={act.isPending} onClick={() => act.mutate('cancel')}>
            {m.cancel}
          </Button>
        ) : (
          run.state !== 'done' && (
            <Button variant="light" loading={act.isPending} onClick={() => act.mutate('resume')}>
              {run.state === 'failed' ? m.tryAgain : m.resume}
            </Button>
          )
        )}
      </Stack>
    </section>
  )
}

function timeText(run: Run, m: (typeof messages)['zh'], language: 'zh' | 'en'): string {
  if (run.state === 'running') {
    return ` · ${run.secondsLeft === null ? m.soon : m.left(duration(run.secondsLeft, language))}`
  }
  if (run.state !== 'done' || run.endedAt === null) return ''
  const seconds = (Date.parse(run.endedAt) - Date.parse(run.startedAt ?? run.createdAt)) / 1000
  return ` · ${m.took(duration(seconds, language))}`
}
