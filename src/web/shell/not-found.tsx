import { Button } from '@mantine/core'
import { IconMapOff } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useMessages } from '../language/use-language.ts'
import { Empty } from './empty.tsx'
import { messages } from './messages.ts'

export function NotFound() {
  const m = useMessages(messages)
  return (
    <Empty page icon={IconMapOff} title={m.notFound} help={m.notFoundHelp}>
      <Button component={Link} href="/">
        {m.toHome}
      </Button>
    </Empty>
  )
}
