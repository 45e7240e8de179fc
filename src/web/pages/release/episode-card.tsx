import { ActionIcon, Badge, Button, Group, Menu, Progress, Text, Tooltip } from '@mantine/core'
import { IconDownload, IconMovie, IconPhoto, IconPlayerPlay, IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type EpisodeFile, episodeFileSchema, type MadeEpisode } from '#studio/client'
import { ago, bytes, clockTime } from '../../language/format.ts'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { messages } from './messages.ts'
import classes from './release.module.css'

export interface EpisodeRow {
  id: string
  number: number
  title: string | null
  /** Running time as it is boarded now, seconds; null while that is worked out. */
  seconds: number | null
  /** The largest finished file of it; null when there is none. */
  made: MadeEpisode | null
}

/** An episode: its cover, whether it is fit to publish, and its files. */
export function EpisodeCard(props: {
  row: EpisodeRow
  /** Stands for the cover while there is none. */
  picture: ReactNode
  canMake: boolean
  /** How much of it is drawn, 0–1, while it is made; else null. */
  drawn: number | null
  onPlay(): void
  onMake(): void
  onCover(): void
}) {
  const { row, picture, canMake, drawn, onPlay, onMake, onCover } = props
  const m = useMessages(messages)
  const language = useLanguage()
  const { made } = row
  const seconds = made?.report.seconds ?? row.seconds
  return (
    <article className={classes['episode']} aria-label={m.episode(row.number)}>
      <div className={classes['cover']}>
        {made === null ? picture : <img src={made.files.cover} alt="" loading="lazy" />}
      </div>
      <div className={classes['facts']}>
        <Text size="sm" fw={600} lineClamp={2}>
          {row.title ?? m.episode(row.number)}
        </Text>
        <Text size="xs" c="dimmed">
          {row.title === null ? '' : `${m.episode(row.number)} · `}
          {seconds === null ? '…' : clockTime(seconds)}
          {made === null ? '' : ` · ${made.width}×${made.height} · ${bytes(made.report.bytes)}`}
        </Text>
        {drawn !== null && <Progress size="xs" my={4} value={drawn * 100} aria-label={m.animation} />}
        {made === null ? (
          <Text size="xs" c="dark.1">
            {drawn === null ? m.notMade : m.running}
          </Text>
        ) : (
          <>
            <Group gap={6}>
              <Verdict made={made} />
            </Group>
            <Text size="xs" c="dimmed">
              {ago(made.madeAt, language)}
            </Text>
          </>
        )}
        <Group gap={4} mt="auto" wrap="nowrap">
          {made !== null && (
            <Button size="compact-sm" variant="light" leftSection={<IconPlayerPlay size={14} />} onClick={onPlay}>
              {m.check}
            </Button>
          )}
          {made !== null && <Downloads made={made} />}
          {made === null && (
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<IconMovie size={14} />}
              disabled={!canMake}
              onClick={onMake}
            >
              {m.makeOne}
            </Button>
          )}
          <Tooltip label={m.chooseCover}>
            <ActionIcon aria-label={m.chooseCover} onClick={onCover}>
              <IconPhoto size={17} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
          {made !== null && (
            <Tooltip label={m.makeOne}>
              <ActionIcon aria-label={m.makeOne} disabled={!canMake} onClick={onMake}>
                <IconRefresh size={17} stroke={1.6} />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      </div>
    </article>
  )
}

export function Verdict({ made }: { made: MadeEpisode }) {
  const m = useMessages(messages)
  const { verdict, findings } = made.report.check
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (verdict === 'pass') return <Badge color="teal">{m.pass}</Badge>
  return verdict === 'warn' ? (
    <Badge color="yellow">{m.warn(findings.length)}</Badge>
  ) : (
    <Badge color="red">{m.fail(errors)}</Badge>
  )
}

function Downloads({ made }: { made: MadeEpisode }) {
  const m = useMessages(messages)
  const address = (file: EpisodeFile) => `${made.files[file]}${made.files[file].includes('?') ? '&' : '?'}download`
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Tooltip label={m.downloads}>
          <ActionIcon aria-label={m.downloads}>
            <IconDownload size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {episodeFileSchema.options.map((file) => (
          <Menu.Item key={file} component="a" href={address(file)} download>
            {m[file]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
