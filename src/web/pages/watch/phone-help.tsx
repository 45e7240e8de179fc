import { Button, Code, Popover, Text } from '@mantine/core'
import { IconDeviceMobile } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../language/use-language.ts'
import { studio } from '../../server/studio.ts'
import { messages } from './messages.ts'

/** Where a phone finds this page, if the person lets it in. */
export function PhoneHelp() {
  const m = useMessages(messages)
  const health = useQuery({ queryKey: ['health'], queryFn: ({ signal }) => studio.readHealth({}, { signal }) })
  const network = health.data?.network ?? null
  return (
    <Popover width={300} position="bottom-end" withArrow>
      <Popover.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconDeviceMobile size={15} />} visibleFrom="sm">
          {m.phone}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">{network === null ? m.phoneOff : m.phoneHelp}</Text>
        {network !== null && (
          <Code block mt="xs">
            {network}
          </Code>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
