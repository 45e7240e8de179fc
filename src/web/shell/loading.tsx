import { Center, Loader, Text } from '@mantine/core'
import { useTimeout } from '@mantine/hooks'
import { useState } from 'react'
import { useMessages } from '../language/use-language.ts'
import { messages } from './messages.ts'

/** What comes sooner needs no sign that it is coming; and a sign that moves takes the processor from it. */
const patientMs = 800

/** Stands where a page will be. */
export function Loading({ text }: { text?: string }) {
  const m = useMessages(messages)
  const [long, setLong] = useState(false)
  useTimeout(() => setLong(true), patientMs, { autoInvoke: true })
  return (
    <Center h="100%" mih={240} role="status">
      {long && <Loader size="sm" type="dots" aria-hidden />}
      <Text ml="sm" c="dimmed">
        {text ?? m.loading}
      </Text>
    </Center>
  )
}
