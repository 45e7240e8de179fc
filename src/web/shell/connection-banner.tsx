import { Alert, Button, Group, Text } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { IconLock, IconPlugConnectedX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useMessages } from '../language/use-language.ts'
import { useConnection, watchedFetch } from '../server/connection.ts'
import { queries } from '../server/queries.ts'
import { messages } from './messages.ts'

const askAgainMs = 2500

async function ask(): Promise<void> {
  const response = await watchedFetch('/api/health').catch(() => null)
  if (response?.ok) await queries.invalidateQueries()
}

/** Stands over the page while the studio does not answer or lets nobody in, and goes by itself when it does. */
export function ConnectionBanner() {
  const m = useMessages(messages)
  const state = useConnection((connection) => connection.state)
  const { start, stop } = useInterval(() => void ask(), askAgainMs)
  useEffect(() => {
    if (state !== 'fine') start()
    return stop
  }, [state, start, stop])
  if (state === 'fine') return null
  const locked = state === 'locked'
  return (
    <Alert
      role="status"
      color="orange"
      variant="filled"
      radius={0}
      py={6}
      px="md"
      icon={locked ? <IconLock size={16} /> : <IconPlugConnectedX size={16} />}
    >
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{locked ? m.locked : m.lost}</Text>
        <Button
          variant="white"
          color="dark"
          size="compact-xs"
          onClick={() => (locked ? location.reload() : void ask())}
        >
          {locked ? m.enter : m.retry}
        </Button>
      </Group>
    </Alert>
  )
}
