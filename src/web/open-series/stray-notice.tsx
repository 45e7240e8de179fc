import { Alert, Button, Group, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { ago } from '../language/format.ts'
import { useLanguage, useMessages } from '../language/use-language.ts'
import { messages } from './messages.ts'
import type { OpenSeries } from './open-series.ts'

/** What a window that closed too suddenly left behind, offered one at a time. */
export function StrayNotice({ open }: { open: OpenSeries }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const [stray] = open.strays
  if (stray === undefined || open.state === 'conflict') return null
  return (
    <Alert color="yellow" radius={0} py={6} icon={<IconHistory size={18} />}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          {m.stray}{' '}
          <Text span size="sm" c="dimmed">
            {m.strayHelp(ago(stray.draft.at, language))}
          </Text>
        </Text>
        <Group gap="xs">
          <Button size="compact-xs" onClick={() => open.takeStray(stray.key)}>
            {m.strayTake}
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => open.dropStray(stray.key)}>
            {m.strayDrop}
          </Button>
        </Group>
      </Group>
    </Alert>
  )
}
