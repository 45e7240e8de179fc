import { Alert, Button, Group, NumberInput, Radio, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { IconMovie } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { errorText } from '#core'
import { type RunSize, runSizes } from '#studio/client'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { messages } from './messages.ts'
import classes from './release.module.css'

export interface MakeRequest {
  episodes: { from: number; to: number } | null
  size: RunSize
}

const sizes = Object.keys(runSizes) as RunSize[]

/** What is to be made: which episodes, and how large. */
export function MakePanel(props: {
  /** First and last episode number of the script. */
  range: { from: number; to: number }
  busy: boolean
  onStart(request: MakeRequest): Promise<unknown>
}) {
  const { range, busy, onStart } = props
  const m = useMessages(messages)
  const language = useLanguage()
  const [which, setWhich] = useState<'all' | 'some'>('all')
  const [from, setFrom] = useState(range.from)
  const [to, setTo] = useState(range.from)
  const [size, setSize] = useState<RunSize>('full')
  const start = useMutation({ mutationFn: onStart })
  const help = { full: m.fullHelp, draft: m.draftHelp, small: m.smallHelp }
  const within = (value: string | number) => Math.min(range.to, Math.max(range.from, Number(value) || range.from))
  return (
    <section className={classes['panel']} aria-labelledby="make-title">
      <Stack gap="sm">
        <Title order={2} size="h3" id="make-title">
          {m.make}
        </Title>
        <div>
          <Text size="xs" c="dimmed" mb={4} id="make-which">
            {m.which}
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby="make-which"
            value={which}
            onChange={(value) => setWhich(value as 'all' | 'some')}
            data={[
              { value: 'all', label: m.all },
              { value: 'some', label: m.some },
            ]}
          />
        </div>
        {which === 'some' && (
          <Group grow>
            <NumberInput
              label={m.from}
              min={range.from}
              max={range.to}
              value={from}
              onChange={(value) => {
                setFrom(within(value))
                setTo(Math.max(within(value), to))
              }}
            />
            <NumberInput label={m.to} min={from} max={range.to} value={to} onChange={(value) => setTo(within(value))} />
          </Group>
        )}
        <Radio.Group label={m.size} value={size} onChange={(value) => setSize(value as RunSize)}>
          <Stack gap={6} mt={4}>
            {sizes.map((name) => (
              <Radio key={name} size="xs" value={name} label={m[name]} description={help[name]} />
            ))}
          </Stack>
        </Radio.Group>
        {start.isError && (
          <Alert color="red" role="alert" title={m.startFailed}>
            {errorText(start.error, language)}
          </Alert>
        )}
        <Button
          size="sm"
          leftSection={<IconMovie size={17} />}
          loading={start.isPending}
          disabled={busy}
          onClick={() => start.mutate({ episodes: which === 'all' ? null : { from, to: Math.max(from, to) }, size })}
        >
          {m.start}
        </Button>
        <Text size="xs" c="dimmed">
          {m.reuse}
        </Text>
      </Stack>
    </section>
  )
}
