import { Alert, Button, Radio, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconMovie } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { errorText } from '#core'
import { type EpisodeChoice, isChosen, parseEpisodeChoice, printEpisodeChoice } from '#production/formats'
import { type RunSize, runSizes } from '#studio/client'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { messages } from './messages.ts'
import classes from './release.module.css'
import { WorkAhead } from './work-ahead.tsx'

export interface MakeRequest {
  episodes: EpisodeChoice | null
  size: RunSize
}

const sizes = Object.keys(runSizes) as RunSize[]
/** Pause after the last key before it is worked out what the episodes take. */
const settleMs = 400

/** What is to be made: which episodes, and how large; and what that takes. */
export function MakePanel(props: {
  series: string
  /** Number of the saved revision; null while there is none. */
  revision: number | null
  /** Episode numbers of the script. */
  numbers: readonly number[]
  busy: boolean
  onStart(request: MakeRequest): Promise<unknown>
}) {
  const { series, revision, numbers, busy, onStart } = props
  const m = useMessages(messages)
  const language = useLanguage()
  const [which, setWhich] = useState<'all' | 'some'>('all')
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? String(numbers[0] ?? 1)
  const [size, setSize] = useState<RunSize>('full')
  const start = useMutation({ mutationFn: onStart })
  const help = { full: m.fullHelp, draft: m.draftHelp, small: m.smallHelp }
  const choice = which === 'all' ? null : parseEpisodeChoice(text)
  const fits = which === 'all' || (choice !== null && numbers.some((number) => isChosen(choice, number)))
  const [asked] = useDebouncedValue(choice === null ? null : printEpisodeChoice(choice), settleMs)
  return (
    <section className={classes['panel']} aria-labelledby="make-title">
      <Stack gap="sm">
        <Title order={2} size="h3" id="make-title">
          {m.make}
        </Title>
        <div>
          <Text size="sm" fw={600} mb={4} id="make-which">
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
          <TextInput
            label={m.theseEpisodes}
            description={m.theseEpisodesHelp}
            value={text}
            maxLength={400}
            error={fits ? null : m.noSuchEpisodes(Math.min(...numbers), Math.max(...numbers))}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
        <Radio.Group label={m.size} value={size} onChange={(value) => setSize(value as RunSize)}>
          <Stack gap={6} mt={4}>
            {sizes.map((name) => (
              <Radio key={name} size="xs" value={name} label={m[name]} description={help[name]} />
            ))}
          </Stack>
        </Radio.Group>
        {fits && !busy && <WorkAhead series={series} revision={revision} size={size} episodes={asked} />}
        {start.isError && (
          <Alert color="red" role="alert" title={m.startFailed}>
            {errorText(start.error, language)}
          </Alert>
        )}
        <Button
          size="sm"
          leftSection={<IconMovie size={17} />}
          loading={start.isPending}
          disabled={busy || !fits}
          onClick={() => start.mutate({ episodes: choice, size })}
        >
          {m.start}
        </Button>
      </Stack>
    </section>
  )
}
