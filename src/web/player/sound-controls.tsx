import { ActionIcon, Loader, Text, Tooltip } from '@mantine/core'
import { IconVolume, IconVolumeOff } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { useMessages } from '../language/use-language.ts'
import type { Soundtrack } from '../sound/soundtrack.ts'
import type { VoiceShelf } from '../sound/voice-shelf.ts'
import { messages } from './messages.ts'
import classes from './player.module.css'

/** The speaker. */
export function SoundControls({ soundtrack }: { soundtrack: Soundtrack }) {
  const m = useMessages(messages)
  const muted = useStore(soundtrack.state, (state) => state.muted)
  return (
    <Tooltip label={muted ? m.unmute : m.mute}>
      <ActionIcon
        onClick={() => soundtrack.setMuted(!muted)}
        aria-pressed={muted}
        aria-label={muted ? m.unmute : m.mute}
      >
        {muted ? <IconVolumeOff size={16} /> : <IconVolume size={16} />}
      </ActionIcon>
    </Tooltip>
  )
}

/** How far the voices and the mix are; nothing once they are there. */
export function SoundState({ soundtrack, voices }: { soundtrack: Soundtrack; voices: VoiceShelf }) {
  const m = useMessages(messages)
  const mixing = useStore(soundtrack.state, (state) => state.mixing)
  const { wanted, done, away } = useStore(voices.state)
  const state = away ? m.noVoices : done < wanted ? m.voices(done, wanted) : mixing ? m.mixing : null
  if (state === null) return null
  return (
    <Tooltip label={m.voicesHelp}>
      <Text size="xs" c="gray.2" className={classes['state']!} role="status">
        {!away && <Loader size={9} mr={5} aria-hidden />}
        {state}
      </Text>
    </Tooltip>
  )
}
