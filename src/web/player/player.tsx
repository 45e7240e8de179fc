import { ActionIcon, Group, Slider, Text, Tooltip } from '@mantine/core'
import { useFullscreenElement } from '@mantine/hooks'
import {
  IconMaximize,
  IconMinimize,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconRepeat,
} from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { placeOf, type Reel } from '../derive/reel.ts'
import { useMessages } from '../language/use-language.ts'
import { Loading } from '../shell/loading.tsx'
import { messages } from './messages.ts'
import classes from './player.module.css'
import type { Projector } from './projector.ts'
import { timecode } from './time-text.ts'
import { usePlayerKeys } from './use-player-keys.ts'

/** The picture with what one plays it with. `extra` stands beside the controls: sound, voices. */
export function Player({ projector, reel, extra }: { projector: Projector; reel: Reel | null; extra?: ReactNode }) {
  const m = useMessages(messages)
  const canvas = useRef<HTMLCanvasElement>(null)
  const { ref, toggle, fullscreen } = useFullscreenElement()
  useEffect(() => (canvas.current === null ? undefined : projector.attach(canvas.current)), [projector])
  usePlayerKeys(projector, reel, toggle)
  const seen = useStore(projector.state, (state) => state.seen)
  const settled = useStore(projector.state, (state) => state.settled)
  const failure = useStore(projector.state, (state) => state.failure)
  return (
    <section ref={ref} className={classes['player']} aria-label={m.player}>
      <div className={classes['screen']}>
        <canvas
          ref={canvas}
          className={classes['canvas']}
          role="img"
          aria-label={m.picture}
          data-seen={seen}
          data-settled={settled}
          onClick={() => (projector.state.getState().playing ? projector.pause() : projector.play())}
        />
        {!seen && failure === null && (
          <div className={classes['over']}>
            <Loading text={reel === null ? m.noEpisode : m.preparing} />
          </div>
        )}
        {failure !== null && (
          <Text className={classes['over']!} size="sm" c="red.4" role="alert">
            {m.failed(failure)}
          </Text>
        )}
      </div>
      {reel !== null && (
        <Controls projector={projector} reel={reel} fullscreen={fullscreen} toggleFullscreen={toggle} extra={extra} />
      )}
    </section>
  )
}

function Controls(props: {
  projector: Projector
  reel: Reel
  fullscreen: boolean
  toggleFullscreen: () => void
  extra: ReactNode
}) {
  const { projector, reel, fullscreen } = props
  const m = useMessages(messages)
  const { frame, length, playing, loop, speed } = useStore(projector.state)
  const { rate, segments } = reel.timeline
  const shot = placeOf(reel, frame).index
  const toShot = (index: number) => projector.seek(segments[Math.max(0, Math.min(segments.length - 1, index))]!.start)
  return (
    <div className={classes['controls']}>
      <Slider
        size="sm"
        min={0}
        max={Math.max(1, length - 1)}
        value={frame}
        onChange={(value) => projector.seek(value)}
        label={(value) => timecode(value, rate)}
        thumbLabel={m.place}
        classNames={{ thumb: classes['thumb']!, track: classes['track']! }}
        marks={segments.length < 120 ? segments.slice(1).map(({ start }) => ({ value: start })) : []}
        styles={{ markWrapper: { pointerEvents: 'none' } }}
      />
      <Group justify="space-between" wrap="nowrap" gap={4}>
        <Text size="xs" c="dimmed" className={classes['time']!}>
          {timecode(frame, rate)} <span className={classes['of']}>/ {timecode(length, rate)}</span>
          {speed !== 1 && ` ${speed}×`}
        </Text>
        <Group gap={2} wrap="nowrap">
          <Tooltip label={m.shotBack}>
            <ActionIcon onClick={() => toShot(shot - 1)} aria-label={m.shotBack}>
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
            <ActionIcon onClick={() => toShot(shot + 1)} aria-label={m.shotOn}>
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
