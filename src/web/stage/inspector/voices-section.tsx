import { Text } from '@mantine/core'
import type { Shot } from '#direction'
import { choiceFor } from '#series'
import { withOwnSound } from '../../choices/patch.ts'
import type { ChoiceDesk } from '../../choices/use-choices.ts'
import { OwnSound } from '../../controls/own-sound.tsx'
import { useMessages } from '../../language/use-language.ts'
import classes from './inspector.module.css'
import { messages } from './messages.ts'

/** Who speaks the lines of a shot: the voice that was designed, or somebody's own recording. */
export function VoicesSection({ shot, desk }: { shot: Shot; desk: ChoiceDesk }) {
  const m = useMessages(messages)
  const lines = shot.lines.filter(({ start, text }) => start >= 0 && text.trim() !== '')
  if (lines.length === 0) return null
  return (
    <section className={classes['section']} aria-label={m.voices}>
      <div className={classes['title']}>{m.voices}</div>
      {lines.map(({ line, tag, text }) => (
        <div key={line}>
          <Text size="xs" truncate>
            {tag === null ? text : `${tag}：${text}`}
          </Text>
          <OwnSound
            label={text}
            recording={choiceFor(desk.choices.sound.lines, line) ?? null}
            onChange={(recording) =>
              desk.change(`voice of ${line}`, (choices) => withOwnSound(choices, 'lines', line, recording))
            }
          />
        </div>
      ))}
    </section>
  )
}
