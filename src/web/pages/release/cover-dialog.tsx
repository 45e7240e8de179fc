import { Button, Group, Modal, Radio, ScrollArea, Slider, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { CharacterDesign } from '#art'
import { type Language, secondsFromFrames } from '#core'
import type { CoverChoice } from '#series'
import { fullestFrame, type Reel } from '../../derive/reel.ts'
import { useMessages } from '../../language/use-language.ts'
import { screenPixels } from '../../picture/screen-pixels.ts'
import { ShotPicture } from '../../picture/shot-picture.tsx'
import { CoverPicture, coverPlace } from './cover-picture.tsx'
import { messages } from './messages.ts'
import classes from './release.module.css'

/** Chooses an episode's cover: any shot, any moment of it, seen with its titles before it is made. */
export function CoverDialog(props: {
  reel: Reel
  designs: Readonly<Record<string, CharacterDesign>>
  title: string
  language: Language
  choice: CoverChoice | null
  onClose(): void
  /** Null leaves it to the studio again. */
  onChoose(choice: CoverChoice | null): void
}) {
  const { reel, designs, title, language, choice, onClose, onChoose } = props
  const m = useMessages(messages)
  const { shots, number } = reel.episode
  const [wanted, setWanted] = useState<{ shot: string; frame: number } | null>(null)
  // By the shot's name: its place changes when the script does.
  const index = shots.findIndex(({ id }) => id === wanted?.shot)
  const place =
    wanted === null || index < 0
      ? coverPlace(reel, choice)
      : { index, frame: Math.min(wanted.frame, shots[index]!.length - 1) }
  const { rate } = reel.timeline
  const shot = shots[place.index]!
  const faces = shots.flatMap((one, index) => (one.figures.length > 0 || index === place.index ? [index] : []))
  const choose = (next: CoverChoice | null) => {
    onChoose(next)
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="54rem"
      title={m.coverTitle(number)}
      closeButtonProps={{ 'aria-label': m.close }}
    >
      <div className={classes['player']}>
        <Stack gap="xs">
          <div className={classes['preview']}>
            <CoverPicture
              reel={reel}
              place={place}
              designs={designs}
              title={title}
              language={language}
              width={540}
              alt={m.coverTitle(number)}
            />
          </div>
          <Text size="xs" c="dimmed" id="cover-moment">
            {m.coverMoment}
          </Text>
          <Slider
            aria-labelledby="cover-moment"
            thumbLabel={m.coverMoment}
            min={0}
            max={Math.max(1, shot.length - 1)}
            value={place.frame}
            label={(frame) => `${secondsFromFrames(frame, rate).toFixed(1)} s`}
            onChange={(frame) => setWanted({ shot: shot.id, frame })}
          />
        </Stack>
        <Stack gap="sm" mih={0}>
          <Text size="sm" c="dimmed">
            {m.coverHelp}
          </Text>
          <ScrollArea h="min(52dvh, 520px)" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': m.coverShot }}>
            <Radio.Group
              aria-label={m.coverShot}
              value={String(place.index)}
              onChange={(value) => {
                const next = shots[Number(value)]!
                setWanted({ shot: next.id, frame: fullestFrame(next.length) })
              }}
            >
              <div className={classes['shots']}>
                {faces.map((index) => (
                  <Radio.Card
                    key={shots[index]!.id}
                    value={String(index)}
                    className={classes['shot']!}
                    aria-label={m.shotNumber(index + 1)}
                  >
                    <ShotPicture reel={reel} index={index} designs={designs} width={screenPixels(120)} />
                  </Radio.Card>
                ))}
              </div>
            </Radio.Group>
          </ScrollArea>
          <Text size="xs" c="dimmed">
            {m.coverLater}
          </Text>
          <Group justify="space-between">
            <Button variant="subtle" color="gray" disabled={choice === null} onClick={() => choose(null)}>
              {m.coverAuto}
            </Button>
            <Button onClick={() => choose({ shot: shot.id, seconds: secondsFromFrames(place.frame, rate) })}>
              {m.coverUse}
            </Button>
          </Group>
        </Stack>
      </div>
    </Modal>
  )
}
