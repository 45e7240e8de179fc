import { Badge, Button, Group, Tooltip } from '@mantine/core'
import { errorText } from '#core'
import { useLanguage, useMessages } from '../language/use-language.ts'
import { messages } from './messages.ts'
import type { OpenSeries } from './open-series.ts'

const colours: Record<OpenSeries['state'], string> = {
  opening: 'gray',
  saved: 'teal',
  unsaved: 'gray',
  saving: 'gray',
  offline: 'orange',
  conflict: 'orange',
  failed: 'red',
}

/** Whether everything typed is safe, in one word. */
export function SaveState({ open }: { open: OpenSeries }) {
  const m = useMessages(messages)
  const language = useLanguage()
  if (open.state === 'opening') return null
  const help = open.state === 'failed' ? errorText(open.error, language) : open.draftFailed ? m.noRoom : m.savedHelp
  return (
    <Group gap={6} wrap="nowrap">
      <Tooltip label={help} multiline maw={320}>
        <Badge role="status" color={open.draftFailed ? 'red' : colours[open.state]} variant="dot" tabIndex={0}>
          {m[open.state]}
        </Badge>
      </Tooltip>
      {(open.state === 'failed' || open.state === 'offline') && (
        <Button size="compact-xs" variant="default" onClick={() => void open.save()}>
          {m.retry}
        </Button>
      )}
    </Group>
  )
}
