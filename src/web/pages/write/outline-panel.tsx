import { ScrollArea, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { clockTime } from '../../language/format.ts'
import { useMessages } from '../../language/use-language.ts'
import { type OutlineEpisode, type OutlineScene, placeInOutline } from '../../script/outline.ts'
import { messages } from './messages.ts'
import classes from './write.module.css'

/** Seconds that an episode of this trade usually lasts. */
const usual = { shortest: 60, longest: 180 }

type Row = { kind: 'episode'; episode: OutlineEpisode } | { kind: 'scene'; scene: OutlineScene }

/** Episodes with their estimated length, and their scenes; the one with the cursor is marked. */
export function OutlinePanel(props: { outline: OutlineEpisode[]; cursor: number; onJump(offset: number): void }) {
  const { outline, cursor, onJump } = props
  const m = useMessages(messages)
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(
    () =>
      outline.flatMap((episode): Row[] => [
        { kind: 'episode', episode },
        ...episode.scenes.map((scene): Row => ({ kind: 'scene', scene })),
      ]),
    [outline],
  )
  const here = placeInOutline(outline, cursor)
  const current = rows.findIndex((row) => row.kind === 'scene' && row.scene === here?.scene)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]!.kind === 'episode' ? 54 : 28),
    overscan: 12,
  })
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: 'auto' })
  }, [current, virtual])

  if (outline.length === 0) {
    return (
      <Text p="md" size="sm" c="dimmed">
        {m.noOutline}
      </Text>
    )
  }
  return (
    <ScrollArea
      h="100%"
      viewportRef={scroller}
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': m.outline }}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index]!
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              style={{ position: 'absolute', top: 0, left: 0, right: 0, transform: `translateY(${start}px)` }}
            >
              {row.kind === 'episode' ? (
                <EpisodeRow episode={row.episode} onJump={onJump} />
              ) : (
                <SceneRow scene={row.scene} here={index === current} onJump={onJump} />
              )}
            </div>
          )
        })}
      </div>
    </ScrollArea>
  )
}

function EpisodeRow({ episode, onJump }: { episode: OutlineEpisode; onJump(offset: number): void }) {
  const m = useMessages(messages)
  const { seconds, scenes } = episode
  const odd =
    seconds === null ? null : seconds < usual.shortest ? m.tooShort : seconds > usual.longest ? m.tooLong : null
  const lines = scenes.reduce((sum, scene) => sum + scene.lines, 0)
  return (
    <Tooltip label={odd} disabled={odd === null} position="right">
      <UnstyledButton className={classes['episode']!} onClick={() => onJump(episode.at)}>
        <span className={classes['name']}>{episode.title ?? m.episode(episode.number)}</span>
        <span className={`${classes['quiet']} ${odd === null ? '' : classes['odd']}`}>
          {seconds === null ? '…' : clockTime(seconds)}
        </span>
        <span className={classes['quiet']}>
          {episode.title === null ? '' : `${m.episode(episode.number)} · `}
          {m.lines(lines)}
        </span>
      </UnstyledButton>
    </Tooltip>
  )
}

function SceneRow(props: { scene: OutlineScene; here: boolean; onJump(offset: number): void }) {
  const { scene, here, onJump } = props
  const m = useMessages(messages)
  return (
    <UnstyledButton
      className={classes['row']!}
      aria-current={here ? 'location' : undefined}
      onClick={() => onJump(scene.at)}
    >
      <span className={classes['quiet']}>{scene.number}</span>
      <span className={classes['name']}>{scene.place === '' ? m.noPlace : scene.place}</span>
      <span className={classes['quiet']}>{m[scene.time]}</span>
    </UnstyledButton>
  )
}
