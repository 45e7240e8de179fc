import { Stack, Switch, Text, Title } from '@mantine/core'
import type { Choices } from '#series'
import { useMessages } from '../../language/use-language.ts'
import { messages } from './messages.ts'
import classes from './release.module.css'

type CaptionStyle = Choices['captions']

/** How captions stand in the picture, for the whole series. */
export function CaptionPanel({ style, onChange }: { style: CaptionStyle; onChange(style: CaptionStyle): void }) {
  const m = useMessages(messages)
  return (
    <section className={classes['panel']} aria-labelledby="captions-title">
      <Stack gap="sm">
        <Title order={2} size="h3" id="captions-title">
          {m.captionStyle}
        </Title>
        <Switch
          label={m.burned}
          description={m.burnedHelp}
          checked={style.burned}
          onChange={(event) => onChange({ ...style, burned: event.currentTarget.checked })}
        />
        <Switch
          label={m.names}
          disabled={!style.burned}
          checked={style.names}
          onChange={(event) => onChange({ ...style, names: event.currentTarget.checked })}
        />
        <Switch
          label={m.follow}
          disabled={!style.burned}
          checked={style.follow}
          onChange={(event) => onChange({ ...style, follow: event.currentTarget.checked })}
        />
        <Text size="xs" c="dimmed">
          {m.styleStale}
        </Text>
      </Stack>
    </section>
  )
}
