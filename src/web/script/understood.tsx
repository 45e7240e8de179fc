import { Alert, Badge, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { clockTime } from '../language/format.ts'
import { useLocal, useMessages } from '../language/use-language.ts'
import { messages } from './messages.ts'
import type { Lengths, Reading } from './reading.ts'

/** As many names as one takes in at a glance. */
const shown = 12

/** What was understood of a script, before anything is done with it. */
export function Understood({ reading, lengths }: { reading: Reading; lengths: Lengths | null }) {
  const m = useMessages(messages)
  const { story } = reading.report
  const seconds = lengths === null ? null : Object.values(lengths).reduce((sum, one) => sum + one.seconds, 0)
  const dialect = m[story.dialect as 'screenplay' | 'fountain' | 'prose' | 'none'] ?? story.dialect
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
        <Fact name={m.title} value={story.title} />
        <Fact
          name={m.length}
          value={m.lengthOf(story.episodes.length, seconds === null ? m.counting : clockTime(seconds))}
        />
        <Fact name={m.genre} value={m[story.genre]} />
        <Fact name={m.written} value={dialect} />
      </SimpleGrid>
      <Names title={m.people(story.cast.length)} names={story.cast.map(({ name }) => name)} />
      <Names
        title={m.places(reading.breakdown.sets.length)}
        names={reading.breakdown.sets.map(({ place }) => place).filter((place) => place !== '')}
      />
      <Verdict reading={reading} />
    </Stack>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text size="sm" fw={600} lineClamp={2}>
        {value}
      </Text>
    </div>
  )
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  const m = useMessages(messages)
  if (names.length === 0) return null
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {title}
      </Text>
      <Group gap={5}>
        {names.slice(0, shown).map((name) => (
          <Badge key={name} variant="default" size="md" fw={500}>
            {name}
          </Badge>
        ))}
        {names.length > shown && (
          <Text size="xs" c="dimmed">
            {m.more(names.length - shown)}
          </Text>
        )}
      </Group>
    </div>
  )
}

function Verdict({ reading }: { reading: Reading }) {
  const m = useMessages(messages)
  const local = useLocal()
  const { diagnostics } = reading.report
  const worst = diagnostics.find(({ severity }) => severity === 'error')
  if (worst !== undefined) {
    return (
      <Alert color="red" icon={<IconAlertTriangle size={18} />} title={local(worst.message)}>
        {worst.suggestion === null ? m.nothing : local(worst.suggestion)}
      </Alert>
    )
  }
  const serious = diagnostics.filter(({ severity }) => severity === 'warning').length
  return diagnostics.length === 0 ? (
    <Alert color="teal" icon={<IconCircleCheck size={18} />} p="xs">
      {m.fine}
    </Alert>
  ) : (
    <Alert color={serious > 0 ? 'yellow' : 'blue'} icon={<IconInfoCircle size={18} />} p="xs">
      {m.remarks(diagnostics.length)}
    </Alert>
  )
}

/** True when there is something to stage. */
export function canBeStaged(reading: Reading): boolean {
  return (
    reading.report.diagnostics.every(({ severity }) => severity !== 'error') && reading.report.story.episodes.length > 0
  )
}
