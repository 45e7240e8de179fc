import { Group, HoverCard, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconHourglassEmpty, IconProgressCheck } from '@tabler/icons-react'
import { duration } from '../language/format.ts'
import { useLanguage, useMessages } from '../language/use-language.ts'
import { useSeriesState } from '../open-series/use-series-state.ts'
import { messages } from './messages.ts'
import classes from './stage.module.css'

/** What the changes so far make stale: how many shots, voices, mixes and files are to be made (again), and how long that takes. */
export function WorkLeft({ series, revision }: { series: string; revision: number | null }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { data } = useSeriesState(series, revision)
  if (data === undefined) return null
  const { make, reuse, estimate } = data
  const done = make.shots + make.voices + make.masters + make.sounds === 0
  const rows = [
    [m.workShots, make.shots, reuse.shots],
    [m.workVoices, make.voices, reuse.voices],
    [m.workSounds, make.sounds, reuse.sounds],
    [m.workFiles, make.masters, reuse.masters],
  ] as const
  return (
    <HoverCard openDelay={150} shadow="md" position="bottom-start" withinPortal={false}>
      <HoverCard.Target>
        <UnstyledButton className={classes['work']!}>
          {done ? <IconProgressCheck size={15} aria-hidden /> : <IconHourglassEmpty size={15} aria-hidden />}
          {done ? m.workDone : m.workLeft(make.shots, duration(estimate.seconds, language))}
        </UnstyledButton>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <Stack gap={4} miw={220}>
          <Text size="xs" c="dimmed">
            {m.workAbout}
          </Text>
          {rows.map(([name, left, kept]) => (
            <Group key={name} justify="space-between" gap="xl">
              <Text size="sm">{name}</Text>
              <Text size="sm">{m.workRow(left, kept)}</Text>
            </Group>
          ))}
          <Text size="xs" c="dimmed">
            {estimate.from === 'measured' ? m.workMeasured : m.workUsual}
          </Text>
        </Stack>
      </HoverCard.Dropdown>
    </HoverCard>
  )
}
