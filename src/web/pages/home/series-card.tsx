import { ActionIcon, Badge, Menu, Text } from '@mantine/core'
import { IconArrowBackUp, IconDots, IconEdit, IconPlayerPlay, IconTrash } from '@tabler/icons-react'
import { type CSSProperties, Fragment } from 'react'
import { Link } from 'wouter'
import type { SeriesCard } from '#studio/client'
import { ago, clockTime, duration } from '../../language/format.ts'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { messages as scriptMessages } from '../../script/messages.ts'
import { seriesPath } from '../../shell/steps.tsx'
import { genreColours } from './genre-colours.ts'
import classes from './home.module.css'
import { messages } from './messages.ts'

export interface CardActions {
  rename(card: SeriesCard): void
  trash(card: SeriesCard): void
  restore(card: SeriesCard): void
}

/** What a series is called that has no name. */
const untitled = new Set(['未命名', 'Untitled'])

/** A series as its cover, with how far it is. */
export function SeriesCover({ card, actions }: { card: SeriesCard; actions: CardActions }) {
  const m = useMessages(messages)
  const genres = useMessages(scriptMessages)
  const language = useLanguage()
  const { id, title, cover, genre, episodes, made, making, removedAt } = card
  const [from, to] = genreColours[genre]
  const state =
    episodes === 0 ? m.none : made === 0 ? m.draft : made < episodes ? m.partly(made, episodes) : m.done(made)
  const facts = [
    // Where some are made, the state says how many there are.
    made === 0 && episodes > 0 ? m.episodes(episodes) : null,
    card.runningSeconds > 0 ? m.running(clockTime(card.runningSeconds)) : null,
    card.spent.cpuSeconds > 0 ? m.spent(duration(card.spent.cpuSeconds, language)) : null,
  ]
  return (
    <article className={classes['card']}>
      <Link href={seriesPath(id, made > 0 && made >= episodes ? 'release' : 'write')} className={classes['cover']!}>
        {cover === null ? (
          <span className={classes['drawn']} style={{ '--from': from, '--to': to } as CSSProperties}>
            <Text size="xs" c="gray.3">
              {genres[genre]}
            </Text>
            {/* Nobody named it: its first words tell it from others. */}
            <strong>{untitled.has(title) && card.opening !== '' ? card.opening : title}</strong>
          </span>
        ) : (
          <img src={cover} alt={m.open(title)} loading="lazy" />
        )}
      </Link>
      {making !== null && (
        <Badge className={classes['state']!} color="tungsten" variant="filled">
          {m.making}
        </Badge>
      )}
      <Menu position="bottom-end" width={180}>
        <Menu.Target>
          <ActionIcon className={classes['menu']!} aria-label={m.more(title)} c="white">
            <IconDots size={17} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {removedAt === null ? (
            <>
              {made > 0 && (
                <Menu.Item component={Link} href={`/watch/${id}`} leftSection={<IconPlayerPlay size={15} />}>
                  {m.watch}
                </Menu.Item>
              )}
              <Menu.Item leftSection={<IconEdit size={15} />} onClick={() => actions.rename(card)}>
                {m.rename}
              </Menu.Item>
              <Menu.Item leftSection={<IconTrash size={15} />} onClick={() => actions.trash(card)}>
                {m.trash}
              </Menu.Item>
            </>
          ) : (
            <Menu.Item leftSection={<IconArrowBackUp size={15} />} onClick={() => actions.restore(card)}>
              {m.restore}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Text fw={600} size="sm" mt={8} truncate>
        {title}
      </Text>
      <Text size="xs" c="dimmed">
        <Text span inherit c={made > 0 ? 'teal.4' : 'dark.1'}>
          {state}
        </Text>
        {facts
          .filter((fact) => fact !== null)
          .map((fact) => (
            <Fragment key={fact}>
              {' · '}
              <span style={{ whiteSpace: 'nowrap' }}>{fact}</span>
            </Fragment>
          ))}
      </Text>
      <Text size="xs" c="dimmed">
        {m.changed(ago(card.changedAt, language))}
      </Text>
    </article>
  )
}
