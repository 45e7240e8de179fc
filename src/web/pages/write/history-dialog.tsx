import { Alert, Badge, Box, Button, Group, Loader, Modal, ScrollArea, Stack, Text, UnstyledButton } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { errorText } from '#core'
import { ago, moment } from '../../language/format.ts'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import type { OpenSeries, SavedRevision } from '../../open-series/open-series.ts'
import { ScriptDiff } from '../../script/script-diff.tsx'
import { studio } from '../../server/studio.ts'
import classes from './history.module.css'
import { messages } from './messages.ts'

const pageSize = 50

interface HistoryProps {
  open: OpenSeries
  opened: boolean
  onClose(): void
  /** Puts an earlier revision in the present one's place. */
  onRestore(revision: SavedRevision): void
}

/** Every saved state, what it changed against now, and the way back to it. */
export function HistoryDialog(props: HistoryProps) {
  const m = useMessages(messages)
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={m.historyTitle}
      size="72rem"
      closeButtonProps={{ 'aria-label': m.close }}
    >
      {props.opened && <History {...props} />}
    </Modal>
  )
}

function History({ open, onRestore, onClose }: HistoryProps) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { series } = open
  const [chosen, setChosen] = useState<number | null>(null)
  const list = useInfiniteQuery({
    queryKey: ['revisions', series],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam, signal }) =>
      studio.listRevisions(
        { series, limit: pageSize, ...(pageParam === undefined ? {} : { before: pageParam }) },
        { signal },
      ),
    getNextPageParam: (page) => (page.length < pageSize ? undefined : page.at(-1)!.number),
  })
  const revisions = list.data?.pages.flat() ?? []
  const latest = open.base?.number ?? null
  const shown = chosen ?? revisions.find(({ number }) => number !== latest)?.number ?? null
  // What is shown stays: a save meanwhile makes another one the last but one.
  if (shown !== chosen) setChosen(shown)
  if (list.isPending) return <Waiting />
  if (list.isError) return <Alert color="red">{errorText(list.error, language)}</Alert>
  return (
    <Box className={classes['split']!}>
      <ScrollArea
        className={classes['list']!}
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': m.historyTitle }}
      >
        {revisions.map(({ number, at, note }) => (
          <UnstyledButton
            key={number}
            className={classes['entry']!}
            aria-current={number === shown ? 'true' : undefined}
            onClick={() => setChosen(number)}
          >
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Text size="sm" fw={600}>
                {note ?? m.revision(number)}
              </Text>
              {number === latest && <Badge color="teal">{m.latest}</Badge>}
            </Group>
            <Text size="xs" c="dimmed" title={moment(at, language)}>
              {ago(at, language)}
            </Text>
          </UnstyledButton>
        ))}
        {list.hasNextPage && (
          <Button
            variant="subtle"
            fullWidth
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {m.historyMore}
          </Button>
        )}
      </ScrollArea>
      {shown === null ? (
        <Text c="dimmed" p="md">
          {m.historyEmpty}
        </Text>
      ) : (
        <Earlier
          key={shown}
          open={open}
          number={shown}
          onRestore={(revision) => {
            onRestore(revision)
            onClose()
          }}
        />
      )}
    </Box>
  )
}

function Earlier({
  open,
  number,
  onRestore,
}: {
  open: OpenSeries
  number: number
  onRestore: HistoryProps['onRestore']
}) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { series, document } = open
  const revision = useQuery({
    queryKey: ['revision', series, number],
    queryFn: ({ signal }) => studio.readRevision({ series, number }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (revision.isPending) return <Waiting />
  if (revision.isError) return <Alert color="red">{errorText(revision.error, language)}</Alert>
  const { script } = revision.data
  return (
    <Stack gap="xs" mih={0} miw={0}>
      <Box flex={1} mih={0}>
        {script === document?.script ? (
          <Text c="dimmed" p="md">
            {m.restoreText}
          </Text>
        ) : (
          <ScriptDiff
            before={document?.script ?? ''}
            after={script}
            language={language}
            label={`${m.revision(number)} / ${m.now}`}
          />
        )}
      </Box>
      <Group justify="space-between" wrap="nowrap">
        <Text size="xs" c="dimmed">
          {m.restoreHelp}
        </Text>
        <Button
          disabled={number === open.base?.number && open.state === 'saved'}
          onClick={() => onRestore(revision.data)}
        >
          {m.restore}
        </Button>
      </Group>
    </Stack>
  )
}

function Waiting() {
  const m = useMessages(messages)
  return (
    <Group role="status" justify="center" mih={200}>
      <Loader size="sm" type="dots" aria-hidden />
      <Text c="dimmed">{m.opening}</Text>
    </Group>
  )
}
