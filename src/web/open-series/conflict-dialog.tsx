import { Alert, Box, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { lazy, Suspense, useRef } from 'react'
import { ago } from '../language/format.ts'
import { useLanguage, useMessages } from '../language/use-language.ts'
import { Loading } from '../shell/loading.tsx'
import { messages } from './messages.ts'
import type { OpenSeries } from './open-series.ts'

// The editor that compares is fetched when there is something to compare, not with every page.
const ScriptDiff = lazy(() => import('../script/script-diff.tsx').then((it) => ({ default: it.ScriptDiff })))

/** Somebody else saved first: both texts, change by change, until a person has decided. Nothing is written before that. */
export function ConflictDialog({ open }: { open: OpenSeries }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { conflict } = open
  /** What the person put together, and of which two texts: somebody may save again while they choose. */
  const merged = useRef<{ of: OpenSeries['conflict']; text: string } | null>(null)
  if (conflict === null) return null
  const { theirs, merge } = conflict
  const settle = (script: string, choices = merge.document.choices) => {
    open.settle({ ...merge.document, script, choices })
    merged.current = null
  }
  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      size="72rem"
      title={m.conflictTitle}
    >
      <Stack gap="sm">
        <Text size="sm">
          {m.conflictHelp}{' '}
          <Text span c="dimmed" size="sm">
            {m.theirs}: {ago(theirs.at, language)}
          </Text>
        </Text>
        {merge.textClash && (
          <Box h="56dvh">
            <Suspense fallback={<Loading />}>
              <ScriptDiff
                before={theirs.script}
                after={merge.document.script}
                language={language}
                label={m.conflictTitle}
                choosing={{
                  keep: m.chunkMine,
                  revert: m.chunkTheirs,
                  onChange: (text) => {
                    merged.current = { of: conflict, text }
                  },
                }}
              />
            </Suspense>
          </Box>
        )}
        {merge.choiceClashes.length > 0 && (
          <Alert color="yellow">{m.conflictChoices(merge.choiceClashes.length)}</Alert>
        )}
        <Group justify="space-between">
          <Button variant="default" onClick={() => settle(theirs.script, theirs.choices)}>
            {m.takeTheirs}
          </Button>
          <Button onClick={() => settle(merged.current?.of === conflict ? merged.current.text : merge.document.script)}>
            {m.keepMine}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
