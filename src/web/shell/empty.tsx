import { Center, Stack, Text, Title } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** A page (`page`) or a part of one with nothing in it: says so, says why, and offers the next thing to do. */
export function Empty(props: { icon: Icon; title: string; help?: string; page?: boolean; children?: ReactNode }) {
  const Picture = props.icon
  return (
    <Center h="100%" mih={240} p="xl">
      <Stack align="center" gap="xs" maw={440} ta="center">
        <Picture size={36} stroke={1.3} color="var(--mantine-color-dark-3)" aria-hidden />
        <Title order={props.page === true ? 1 : 2} size="h2">
          {props.title}
        </Title>
        {props.help !== undefined && <Text c="dimmed">{props.help}</Text>}
        {props.children}
      </Stack>
    </Center>
  )
}
