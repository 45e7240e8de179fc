import { Button, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { errorText } from '#core'
import { applyVoiceChoice, choiceFor, type VoiceChoice } from '#series'
import { type VoiceDesign, voiceDesignSchema } from '#sound'
import { withVoice } from '../../choices/patch.ts'
import type { ChoiceDesk } from '../../choices/use-choices.ts'
import { SliderField } from '../../controls/slider-field.tsx'
import type { SeriesHead } from '../../derive/protocol.ts'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { studio } from '../../server/studio.ts'
import { playOnce } from '../../sound/play-once.ts'
import { messages } from './messages.ts'
import classes from './people.module.css'

const parts = ['pitchHz', 'range', 'pace', 'formants', 'breath', 'roughness'] as const

/** How somebody sounds, with an audition. */
export function VoicePanel({ voice, head, desk }: { voice: VoiceDesign; head: SeriesHead; desk: ChoiceDesk }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const names = {
    pitchHz: m.pitch,
    range: m.range,
    pace: m.pace,
    formants: m.formants,
    breath: m.breath,
    roughness: m.roughness,
  }
  const choice = choiceFor(desk.choices.voices, voice.id) ?? {}
  const now = applyVoiceChoice(voice, choice)
  const sample = head.language === 'zh' ? '三年了，我终于等到这一天。' : 'Three years. The day has come at last.'
  const put = (change: { [K in keyof VoiceChoice]?: VoiceChoice[K] | undefined }) =>
    desk.change(`voice ${voice.id} ${Object.keys(change)}`, (all) => withVoice(all, voice.id, change))
  const listen = async () => {
    setBusy(true)
    try {
      const spoken = await studio.speak({
        text: text.trim() === '' ? sample : text,
        language: head.language,
        voice: voiceDesignSchema.parse(now),
        expression: 'neutral',
        intensity: 0.5,
      })
      playOnce(await studio.samples(spoken), spoken.sampleRate)
    } catch (error) {
      notifications.show({ id: 'audition', color: 'red', title: m.auditionFailed, message: errorText(error, language) })
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={classes['voice']}>
      {parts.map((name) => {
        const { minValue, maxValue } = voiceDesignSchema.shape[name]
        return (
          <SliderField
            key={name}
            label={names[name]}
            value={now[name]}
            min={minValue!}
            max={maxValue!}
            chosen={choice[name] !== undefined}
            text={name === 'pitchHz' ? (hz) => `${Math.round(hz)} Hz` : (value) => value.toFixed(2)}
            onChange={(value) => put({ [name]: value })}
          />
        )
      })}
      <Textarea
        label={m.auditionText}
        placeholder={sample}
        autosize
        minRows={2}
        mt="sm"
        maxLength={200}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button mt={8} loading={busy} leftSection={<IconPlayerPlay size={14} />} onClick={() => void listen()}>
        {m.audition}
      </Button>
    </div>
  )
}
