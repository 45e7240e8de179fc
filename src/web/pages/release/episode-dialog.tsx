import { Alert, Group, Modal, SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { type CSSProperties, useRef } from 'react'
import type { MadeEpisode } from '#studio/client'
import { bytes, clockTime, moment } from '../../language/format.ts'
import { useLanguage, useLocal, useMessages } from '../../language/use-language.ts'
import { Verdict } from './episode-card.tsx'
import { messages } from './messages.ts'
import classes from './release.module.css'

/** A finished episode with what the check of its file says; each finding leads to its second. */
export function EpisodeDialog({ made, onClose }: { made: MadeEpisode; onClose(): void }) {
  const m = useMessages(messages)
  const local = useLocal()
  const language = useLanguage()
  const video = useRef<HTMLVideoElement>(null)
  const { report } = made
  const { findings, measures } = report.check
  // What the check found is not said twice.
  const warnings = report.warnings.filter(({ en }) => findings.every(({ message }) => message.en !== en))
  const seek = (seconds: number) => {
    const player = video.current
    if (player === null) return
    player.pause()
    // A little after the boundary, so that the frame meant is the one that stands.
    player.currentTime = Math.min(report.seconds, seconds + 0.02)
    player.focus()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="56rem"
      title={`${m.episode(made.number)}${made.title === null ? '' : ` · ${made.title}`}`}
      closeButtonProps={{ 'aria-label': m.close }}
    >
      <div className={classes['player']}>
        {/* biome-ignore lint/a11y/useMediaCaption: captions are in the picture, and in the file beside it */}
        <video
          ref={video}
          className={classes['video']}
          src={made.files.video}
          poster={made.files.cover}
          controls
          playsInline
          aria-label={m.episode(made.number)}
        />
        <Stack gap="sm" miw={0}>
          <Group justify="space-between">
            <Title order={3}>{m.check}</Title>
            <Verdict made={made} />
          </Group>
          {findings.length === 0 ? (
            <Alert color="teal" icon={<IconCircleCheck size={18} />}>
              {m.clean}
            </Alert>
          ) : (
            findings.map((finding) => {
              const tone = finding.severity === 'error' ? 'red-6' : 'yellow-6'
              const at = finding.seconds
              return (
                <UnstyledButton
                  key={`${finding.code} ${at?.from ?? ''} ${finding.message.en}`}
                  className={classes['finding']!}
                  style={{ '--tone': `var(--mantine-color-${tone})` } as CSSProperties}
                  disabled={at === null}
                  onClick={() => at !== null && seek(at.from)}
                >
                  <Text size="sm">{local(finding.message)}</Text>
                  <Text size="xs" c="dimmed">
                    {m[finding.severity]} · {at === null ? m.whole : m.goto(clockTime(at.from))}
                  </Text>
                </UnstyledButton>
              )
            })
          )}
          <SimpleGrid cols={2} spacing="xs">
            <Fact name={m.picture} value={`${made.width}×${made.height} · ${clockTime(report.seconds)}`} />
            <Fact name={m.fileSize} value={bytes(report.bytes)} />
            <Fact name={m.loudness} value={measures.loudness === null ? '–' : `${measures.loudness.toFixed(1)} LUFS`} />
            <Fact name={m.peak} value={measures.truePeak === null ? '–' : `${measures.truePeak.toFixed(1)} dBTP`} />
            <Fact name={m.shots} value={m.shotsOf(report.shotsMade, report.shotsReused)} />
            <Fact name={m.madeAt} value={moment(made.madeAt, language)} />
            <Fact name={m.labelled} value={report.label.visible} />
          </SimpleGrid>
          {warnings.length > 0 && (
            <Alert color="yellow" title={m.warnings}>
              {warnings.map((warning) => (
                <Text key={warning.en} size="sm">
                  {local(warning)}
                </Text>
              ))}
            </Alert>
          )}
        </Stack>
      </div>
    </Modal>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text size="sm">{value}</Text>
    </div>
  )
}
