import { Badge, Button, Group, Loader, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Shot } from '#direction'
import { withPick } from '../../choices/patch.ts'
import { ago, duration, money } from '../../language/format.ts'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { studio } from '../../server/studio.ts'
import classes from './inspector.module.css'
import { messages } from './messages.ts'
import type { InspectedShots } from './shared.ts'

/** What draws where nothing else was chosen, as takes and choices name it. */
const embedded = 'embedded'

/** Who draws a shot, every attempt at the pictures of a shot, what each cost, and which is used. */
export function TakesSection({ series, shot, desk }: Pick<InspectedShots, 'desk'> & { series: string; shot: Shot }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const takes = useQuery({
    queryKey: ['takes', series, shot.id],
    queryFn: ({ signal }) => studio.listTakes({ series, shot: shot.id }, { signal }),
  })
  // The only one that there is; what others are called is theirs to say.
  const engineName = (id: string) => (id === embedded ? m.embedded : id)
  const picked = desk.choices.picks[shot.id] ?? null
  const pick = (take: string | null) => desk.change(`pick ${shot.id}`, (choices) => withPick(choices, shot.id, take))
  return (
    <section className={classes['section']} aria-label={m.takes}>
      <div className={classes['title']}>
        {m.takes}
        {takes.isPending && <Loader size={12} aria-hidden />}
      </div>
      <Text className={classes['quiet']!}>
        {m.engine}: {engineName(desk.choices.shots[shot.id]?.engine ?? embedded)}
      </Text>
      {takes.isError && <Text className={classes['quiet']!}>{m.takesFailed}</Text>}
      {takes.data?.length === 0 && <Text className={classes['quiet']!}>{m.noTakes}</Text>}
      {takes.data?.map(({ id, engine, cost, cpuSeconds, at }) => (
        <Group key={id} justify="space-between" wrap="nowrap" mb={4}>
          <Text size="xs" truncate>
            {engineName(engine)} · {cost === null ? duration(cpuSeconds, language) : money(cost, language)} ·{' '}
            {ago(at, language)}
          </Text>
          {picked === id && <Badge color="tungsten">{m.picked}</Badge>}
          <Button size="compact-xs" variant="default" onClick={() => pick(picked === id ? null : id)}>
            {picked === id ? m.unpick : m.pick}
          </Button>
        </Group>
      ))}
    </section>
  )
}
