import { Group, Kbd, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useLocal, useMessages } from '../language/use-language.ts'
import { useKeyMap } from './keys.ts'
import { messages } from './messages.ts'

const signs: Readonly<Record<string, string>> = {
  mod: /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

/** Every key that works at this moment. */
export function KeyHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const m = useMessages(messages)
  const local = useLocal()
  const groups = useKeyMap((state) => state.groups)
  return (
    <Modal opened={opened} onClose={onClose} title={m.keys} size="lg" closeButtonProps={{ 'aria-label': m.close }}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        {Object.entries(groups).map(([id, { title, keys }]) => (
          <Stack key={id} gap={6}>
            <Title order={4} c="dimmed">
              {local(title)}
            </Title>
            {keys.map(({ key, does }) => (
              <Group key={key} justify="space-between" wrap="nowrap">
                <Text size="sm">{local(does)}</Text>
                <Group gap={3} wrap="nowrap">
                  {key.split(' + ').map((part) => (
                    <Kbd key={part} size="xs">
                      {signs[part] ?? part}
                    </Kbd>
                  ))}
                </Group>
              </Group>
            ))}
          </Stack>
        ))}
      </SimpleGrid>
      <Text size="xs" c="dimmed" mt="lg">
        {m.keysIn}
      </Text>
    </Modal>
  )
}
