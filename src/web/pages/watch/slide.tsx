import { ActionIcon, Button, Slider, Text } from '@mantine/core'
import {
  IconChevronDown,
  IconChevronUp,
  IconPencil,
  IconPlayerPlayFilled,
  IconVolume,
  IconVolumeOff,
} from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { FeedEntry } from '#studio/client'
import { clockTime } from '../../language/format.ts'
import { useMessages } from '../../language/use-language.ts'
import { seriesPath } from '../../shell/steps.tsx'
import { messages } from './messages.ts'
import classes from './watch.module.css'

export interface SlideProps {
  episode: FeedEntry
  /** The one on screen. */
  current: boolean
  /** Near enough that its first seconds are fetched. */
  near: boolean
  muted: boolean
  paused: boolean
  onMute(muted: boolean): void
  onPause(paused: boolean): void
  onStep(by: 1 | -1): void
  /** The player, while this slide is on screen. */
  onPlayer(video: HTMLVideoElement | null): void
}

/** One episode, as large as the screen. */
export function Slide(props: SlideProps) {
  const { episode, current, near, muted, paused, onMute, onPause, onStep, onPlayer } = props
  const m = useMessages(messages)
  const video = useRef<HTMLVideoElement>(null)
  const [seconds, setSeconds] = useState(0)
  const [broken, setBroken] = useState(false)
  const length = episode.seconds

  // biome-ignore lint/correctness/useExhaustiveDependencies: the player of the moment follows what is on screen
  useEffect(() => {
    const player = video.current
    if (player === null) return
    if (!current) {
      player.pause()
      player.currentTime = 0
      return
    }
    onPlayer(player)
    if (paused) player.pause()
    // A browser that allows no sound before the first touch plays without it.
    else void player.play().catch(() => (player.muted ? onPause(true) : onMute(true)))
    return () => onPlayer(null)
  }, [current, paused, muted])

  return (
    <article className={classes['slide']} aria-label={m.episodeOf(episode.seriesTitle, episode.number)}>
      <div className={classes['stage']}>
        <video
          ref={video}
          className={classes['video']}
          src={near ? episode.files.video : undefined}
          poster={near ? episode.files.cover : undefined}
          preload={near ? 'auto' : 'none'}
          playsInline
          muted={muted}
          onClick={() => onPause(!paused)}
          onTimeUpdate={(event) => setSeconds(event.currentTarget.currentTime)}
          onEnded={() => onStep(1)}
          onError={() => setBroken(near)}
        />
        {broken && (
          <Text className={classes['info']!} role="alert" c="red.3">
            {m.broken}
          </Text>
        )}
        {current && paused && !broken && <IconPlayerPlayFilled className={classes['big']!} aria-hidden />}
        {current && muted && !broken && (
          <Button
            className={classes['sound']!}
            variant="white"
            color="dark"
            radius="xl"
            leftSection={<IconVolumeOff size={16} />}
            onClick={() => onMute(false)}
          >
            {m.tapForSound}
          </Button>
        )}
        {!broken && (
          <div className={classes['info']}>
            <Text fw={700} size="lg" lineClamp={1}>
              {episode.seriesTitle}
            </Text>
            <Text size="sm">
              {m.episode(episode.number)}
              {episode.title === null ? '' : ` · ${episode.title}`}
            </Text>
            <Text size="xs" c="gray.4">
              {clockTime(seconds)} / {clockTime(length)} · {m.label}
            </Text>
          </div>
        )}
        {current && (
          <>
            <div className={classes['side']}>
              <Control label={muted ? m.unmute : m.mute} run={() => onMute(!muted)}>
                {muted ? <IconVolumeOff size={22} /> : <IconVolume size={22} />}
              </Control>
              <ActionIcon
                component={Link}
                href={seriesPath(episode.series, 'release')}
                size="xl"
                radius="xl"
                color="dark"
                variant="filled"
                aria-label={m.edit}
              >
                <IconPencil size={20} />
              </ActionIcon>
              <Control label={m.previous} run={() => onStep(-1)}>
                <IconChevronUp size={22} />
              </Control>
              <Control label={m.next} run={() => onStep(1)}>
                <IconChevronDown size={22} />
              </Control>
            </div>
            <Slider
              className={classes['position']!}
              size="xs"
              min={0}
              max={length}
              step={0.1}
              value={Math.min(seconds, length)}
              label={clockTime}
              thumbLabel={m.seek}
              onChange={(at) => {
                if (video.current !== null) video.current.currentTime = at
                setSeconds(at)
              }}
            />
          </>
        )}
      </div>
    </article>
  )
}

function Control({ label, run, children }: { label: string; run(): void; children: React.ReactNode }) {
  return (
    <ActionIcon size="xl" radius="xl" color="dark" variant="filled" aria-label={label} onClick={run}>
      {children}
    </ActionIcon>
  )
}
