import { Group, Skeleton, Stack, Text } from '@mantine/core'
import type { RunSize } from '#studio/client'
import { duration, money } from '../../language/format.ts'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { useSeriesState } from '../../open-series/use-series-state.ts'
import { messages } from './messages.ts'
import classes from './release.module.css'

/** What a making would take, before it is started: how much is new, how long, and what it costs. */
export function WorkAhead(props: {
  series: string
  revision: number | null
  size: RunSize
  /** `1,3,5-7`; null is all. */
  episodes: string | null
}) {
  const { series, revision, size, episodes } = props
  const m = useMessages(messages)
  const language = useLanguage()
  const { data, isPending, isError } = useSeriesState(series, revision, { size, episodes })
  if (isError || revision === null) return null
  if (isPending) return <Skeleton h={44} role="status" aria-label={m.ahead} />
  const { make, reuse, estimate } = data
  const done = make.shots + make.voices + make.sounds + make.masters === 0
  const cost = estimate.money.map((amount) => money(amount, language)).join(' + ')
  return (
    <Stack gap={2} className={classes['ahead']!} role="status" aria-label={m.ahead}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm">{done ? m.aheadNothing : m.aheadTime(duration(estimate.seconds, language))}</Text>
        <Text size="sm">{cost === '' ? m.aheadFree : cost}</Text>
      </Group>
      <Text size="xs" c="dimmed">
        {m.aheadShots(make.shots, reuse.shots)} {estimate.from === 'measured' ? m.aheadMeasured : m.aheadUsual}
      </Text>
    </Stack>
  )
}
