import { ActionIcon, Button, FileButton, Group, Loader, Text, Tooltip } from '@mantine/core'
import { IconMicrophone, IconPlayerPlay, IconRotate2 } from '@tabler/icons-react'
import { useState } from 'react'
import { errorText } from '#core'
import { useLanguage, useMessages } from '../language/use-language.ts'
import { studio } from '../server/studio.ts'
import { playOnce } from '../sound/play-once.ts'
import { messages } from './messages.ts'

/** What may be given: everything that the studio can decode. */
const soundFiles = 'audio/*,video/mp4,video/quicktime,video/webm'

/** A sound of somebody's own instead of the one that would be made: given as a file, heard, taken away. */
export function OwnSound(props: {
  /** What it stands in for: the words of a line, the music of a scene. */
  label: string
  /** Id of the recording that is chosen; null when there is none. */
  recording: string | null
  onChange(recording: string | null): void
}) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { label, recording, onChange } = props
  const [sent, setSent] = useState<number | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const take = async (file: File | null) => {
    if (file === null) return
    setFailure(null)
    setSent(0)
    try {
      onChange((await studio.addRecording(file, { onProgress: setSent })).id)
    } catch (error) {
      setFailure(error)
    }
    setSent(null)
  }
  const listen = async (id: string) => {
    try {
      const { left, sampleRate } = await studio.recording(id)
      playOnce(left, sampleRate)
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <div>
      <Group gap={4} wrap="nowrap" justify="space-between">
        {/* Emptied each time: the same file, given again after it was taken away, is news too. */}
        <FileButton
          accept={soundFiles}
          inputProps={{ onClick: ({ currentTarget }) => (currentTarget.value = '') }}
          onChange={(file) => void take(file)}
        >
          {(given) => (
            <Button
              {...given}
              size="compact-xs"
              variant={recording === null ? 'subtle' : 'light'}
              color={recording === null ? 'gray' : 'tungsten'}
              leftSection={sent === null ? <IconMicrophone size={13} /> : <Loader size={11} aria-hidden />}
              disabled={sent !== null}
              aria-label={`${recording === null ? m.giveSound : m.ownSound}: ${label}`}
            >
              {sent !== null ? m.sending(Math.round(sent * 100)) : recording === null ? m.giveSound : m.ownSound}
            </Button>
          )}
        </FileButton>
        {recording !== null && (
          <Group gap={2} wrap="nowrap">
            <ActionIcon size="sm" onClick={() => void listen(recording)} aria-label={`${m.listen}: ${label}`}>
              <IconPlayerPlay size={13} />
            </ActionIcon>
            <Tooltip label={m.asDerived}>
              <ActionIcon size="sm" onClick={() => onChange(null)} aria-label={`${m.asDerived}: ${label}`}>
                <IconRotate2 size={13} />
              </ActionIcon>
            </Tooltip>
          </Group>
        )}
      </Group>
      {failure !== null && (
        <Text size="xs" c="red.4" role="alert">
          {errorText(failure, language)}
        </Text>
      )}
    </div>
  )
}
