import { Text } from '@mantine/core'
import { useFullscreenElement } from '@mantine/hooks'
import { type ReactNode, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Reel } from '../derive/reel.ts'
import { useMessages } from '../language/use-language.ts'
import { Loading } from '../shell/loading.tsx'
import { Controls } from './controls.tsx'
import { messages } from './messages.ts'
import classes from './player.module.css'
import type { Projector } from './projector.ts'
import { usePlayerKeys } from './use-player-keys.ts'

/** The picture with what one plays it with. `extra` stands beside the controls: sound; `news` in a corner of the screen: what is still on its way. */
export function Player(props: { projector: Projector; reel: Reel | null; extra?: ReactNode; news?: ReactNode }) {
  const { projector, reel, extra, news } = props
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
        {news}
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
