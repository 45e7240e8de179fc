import { Center, Loader, Text } from '@mantine/core'
import { useMessages } from '../language/use-language.ts'
import { messages } from './messages.ts'

/** Stands where a page will be. */
export function Loading({ text }: { text?: string }) {
  const m = useMessages(messages)
  return (
    <Center h="100%" mih={240} role="status">
      <Loader size="sm" type="dots" aria-hidden />
      <Text ml="sm" c="dimmed">
        {text ?? m.loading}
      </Text>
    </Center>
  )
}
