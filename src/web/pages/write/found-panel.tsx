import { Badge, Group, ScrollArea, Stack, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { useMessages } from '../../language/use-language.ts'
import type { Reading } from '../../script/reading.ts'
import { messages } from './messages.ts'
import classes from './write.module.css'

interface FoundProps {
  reading: Reading
  onJump(offset: number): void
}

/** Everyone whom the script has, with how much they say. */
export function PeoplePanel({ reading, onJump }: FoundProps) {
  const m = useMessages(messages)
  const { cast, episodes } = reading.report.story
  if (cast.length === 0) return <Nothing words={m.noPeople} />
  const scenes = episodes.flatMap((episode) => episode.scenes)
  const most = Math.max(1, ...cast.map(({ lines }) => lines))
  return (
    <ScrollArea h="100%" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': m.people }}>
      {cast.map(({ id, name, description, lines, role }) => {
        const first = scenes.find((scene) => scene.cast.includes(id))
        const spoken = first?.items.find((item) => item.kind === 'line' && item.speaker === id)
        return (
          <UnstyledButton
            key={id}
            className={classes['remark']!}
            w="100%"
            title={m.firstSeen}
            onClick={() => onJump(spoken?.span.start ?? first?.span.start ?? Math.max(0, reading.text.indexOf(name)))}
          >
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Text size="sm" fw={600} truncate>
                {name}
              </Text>
              <Badge color={role === 'lead' ? 'tungsten' : 'gray'}>{m[role]}</Badge>
            </Group>
            <div
              aria-hidden
              style={{
                height: 2,
                margin: '5px 0 3px',
                width: `${Math.max(2, (lines / most) * 100)}%`,
                background: 'var(--mantine-color-tungsten-6)',
              }}
            />
            <Text size="xs" c="dimmed" lineClamp={2}>
              {m.linesLong(lines)}
              {description === '' ? '' : ` · ${description}`}
            </Text>
          </UnstyledButton>
        )
      })}
    </ScrollArea>
  )
}

/** Every place, once, with its scenes. */
export function PlacesPanel({ reading, onJump }: FoundProps) {
  const m = useMessages(messages)
  const scenes = new Map(
    reading.report.story.episodes.flatMap((episode) => episode.scenes.map((scene) => [scene.id, scene] as const)),
  )
  const { sets } = reading.breakdown
  if (sets.length === 0) return <Nothing words={m.noPlaces} />
  return (
    <ScrollArea h="100%" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': m.places }}>
      {sets.map((set) => (
        <Stack key={set.place} gap={4} className={classes['remark']!}>
          <Group justify="space-between" wrap="nowrap" gap="xs">
            <Text size="sm" fw={600} truncate>
              {set.place === '' ? m.noPlace : set.place}
            </Text>
            <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
              {set.times
                .map((time) => m[time])
                .filter(Boolean)
                .join(' / ')}
            </Text>
          </Group>
          <Group gap={4}>
            {set.scenes.map((id) => {
              const scene = scenes.get(id)
              return scene === undefined ? null : (
                <Tooltip key={id} label={m.firstSeen} disabled>
                  <UnstyledButton onClick={() => onJump(scene.span.start)}>
                    <Badge color="gray" style={{ cursor: 'pointer' }}>
                      {scene.number}
                    </Badge>
                  </UnstyledButton>
                </Tooltip>
              )
            })}
          </Group>
        </Stack>
      ))}
    </ScrollArea>
  )
}

function Nothing({ words }: { words: string }) {
  return (
    <Text p="md" size="sm" c="dimmed">
      {words}
    </Text>
  )
}
