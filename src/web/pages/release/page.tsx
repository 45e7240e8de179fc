import { Title } from '@mantine/core'
import { useMessages } from '../../language/use-language.ts'
import { messages } from './messages.ts'

export default function ReleasePage({ series }: { series: string }) {
  const m = useMessages(messages)
  return (
    <Title order={1} p="lg">
      {m.title} {series}
    </Title>
  )
}
