import { ActionIcon, Group, Slider, Text, Tooltip } from '@mantine/core'
import {
  IconMaximize,
  IconMinimize,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconRepeat,
} from '@tabler/icons-react'
import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { placeOf, type Reel } from '../derive/reel.ts'
import { useMessages } from '../language/use-language.ts'
import { messages } from './messages.ts'
import classes from './player.module.css'
import type { Projector } from './projector.ts'
import { timecode } from './time-text.ts'

interface Playing {
  projector: Projector
  reel: Reel
}

/** What one plays with: where it is, and the buttons. */
export function Controls(props: Playing & { fullscreen: boolean; toggleFullscreen: () => void; extra: ReactNode }) {
  const { projector, reel, fullscreen } = props
  const m = useMessages(messages)
  const playing = useStore(projector.state, (state) => state.playing)
  const loop = useStore(projector.state, (state) => state.loop)
  const { segments } = reel.timeline
  const toShot = (by: 1 | -1) => {
    const index = placeOf(reel, projector.state.getState().frame).index + by
    projector.seek(segments[Math.max(0, Math.min(segments.length - 1, index))]!.start)
  }
  return (
    <div className={classes['controls']}>
      <Place projector={projector} reel={reel} />
      <Group justify="space-between" wrap="nowrap" gap={4}>
        <Time projector={projector} reel={reel} />
        <Group gap={2} wrap="nowrap">
          <Tooltip label={m.shotBack}>
            <ActionIcon onClick={() => toShot(-1)} aria-label={m.shotBack}>
              <IconPlayerSkipBack size={16} />
            </ActionIcon>
          </Tooltip>
          <ActionIcon
            size="lg"
            radius="xl"
            variant="filled"
            color="tungsten"
            onClick={() => (playing ? projector.pause() : projector.play())}
            aria-label={playing ? m.pause : m.play}
          >
            {playing ? <IconPlayerPauseFilled size={17} /> : <IconPlayerPlayFilled size={17} />}
          </ActionIcon>
          <Tooltip label={m.shotOn}>
            <ActionIcon onClick={() => toShot(1)} aria-label={m.shotOn}>
              <IconPlayerSkipForward size={16} />
            </ActionIcon>
          </Tooltip>
        </Group>
        <Group gap={2} wrap="nowrap" className={classes['right']!}>
          {props.extra}
          <Tooltip label={m.loop}>
            <ActionIcon
              variant={loop ? 'light' : 'subtle'}
              color={loop ? 'tungsten' : 'gray'}
              aria-pressed={loop}
              onClick={() => projector.setLoop(!loop)}
              aria-label={m.loop}
            >
              <IconRepeat size={16} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={fullscreen ? m.leaveFullScreen : m.fullScreen}>
            <ActionIcon onClick={props.toggleFullscreen} aria-label={fullscreen ? m.leaveFullScreen : m.fullScreen}>
              {fullscreen ? <IconMinimize size={16} /> : <IconMaximize size={16} />}
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
    </div>
  )
}

/** Frames between two moves of the slider while it plays, less than a pixel: drawing it takes longer than anything else of the page. */
const slideEvery = 8

const Place = memo(function Place({ projector, reel }: Playing) {
  const m = useMessages(messages)
  const { rate, segments, length } = reel.timeline
  const frame = useStore(projector.state, (state) => state.frame - (state.playing ? state.frame % slideEvery : 0))
  const cuts = useMemo(() => cutsAsBackground(segments.slice(1).map(({ start }) => start / length)), [segments, length])
  return (
    <Slider
      size="sm"
      min={0}
      max={Math.max(1, length - 1)}
      value={frame}
      onChange={(value) => projector.seek(value)}
      label={(value) => timecode(value, rate)}
      thumbLabel={m.place}
      classNames={{ thumb: classes['thumb']!, track: classes['track']! }}
      style={{ '--cuts': cuts }}
    />
  )
})

/** More would be a grey line. */
const mostCuts = 120

/** Where the cuts are, 0–1, as one background: as many parts of the page would be drawn anew whenever the slider moves. */
function cutsAsBackground(cuts: readonly number[]): string {
  if (cuts.length === 0 || cuts.length > mostCuts) return 'none'
  const stops = cuts.flatMap((cut) => {
    const at = `${(cut * 100).toFixed(3)}%`
    return [`#0000 calc(${at} - 1px)`, `var(--cut) calc(${at} - 1px) calc(${at} + 1px)`, `#0000 calc(${at} + 1px)`]
  })
  return `linear-gradient(90deg, ${stops.join(', ')})`
}

/** Written past React: it changes with every frame. */
function Time({ projector, reel }: Playing) {
  const { rate, length } = reel.timeline
  const now = useRef<HTMLSpanElement>(null)
  const speed = useStore(projector.state, (state) => state.speed)
  useEffect(() => {
    const write = ({ frame }: { frame: number }) => {
      if (now.current !== null) now.current.textContent = timecode(frame, rate)
    }
    write(projector.state.getState())
    return projector.state.subscribe(write)
  }, [projector, rate])
  return (
    <Text size="xs" c="dimmed" className={classes['time']!}>
      <span ref={now} /> <span className={classes['of']}>/ {timecode(length, rate)}</span>
      {speed !== 1 && ` ${speed}×`}
    </Text>
  )
}
