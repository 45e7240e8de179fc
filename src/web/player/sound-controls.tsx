import { ActionIcon, Loader, Text, Tooltip } from '@mantine/core'
import { IconVolume, IconVolumeOff } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { useMessages } from '../language/use-language.ts'
import type { Soundtrack } from '../sound/soundtrack.ts'
import type { VoiceShelf } from '../sound/voice-shelf.ts'
import { messages } from './messages.ts'

/** The speaker, and how far the voices are. */
export function SoundControls({ soundtrack, voices }: { soundtrack: Soundtrack; voices: VoiceShelf }) {
  const m = useMessages(messages)
  const { muted, mixing } = useStore(soundtrack.state)
  const { wanted, done, away } = useStore(voices.state)
  const state = away ? m.noVoices : done < wanted ? m.voices(done, wanted) : mixing ? m.mixing : null
  return (
    <>
      {state !== null && (
        <Tooltip label={m.voicesHelp}>
          <Text size="xs" c="dimmed" truncate role="status">
            {!away && <Loader size={9} mr={5} aria-hidden />}
            {state}
          </Text>
        </Tooltip>
      )}
      <Tooltip label={muted ? m.unmute : m.mute}>
        <ActionIcon
          onClick={() => soundtrack.setMuted(!muted)}
          aria-pressed={muted}
          aria-label={muted ? m.unmute : m.mute}
        >
          {muted ? <IconVolumeOff size={16} /> : <IconVolume size={16} />}
        </ActionIcon>
      </Tooltip>
    </>
  )
}
