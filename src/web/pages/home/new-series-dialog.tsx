import { Alert, Button, Group, Loader, Modal, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { errorText } from '#core'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { type Intake, ScriptIntake } from '../../script/script-intake.tsx'
import { canBeStaged, Understood } from '../../script/understood.tsx'
import { useReading } from '../../script/use-reading.ts'
import { queries } from '../../server/queries.ts'
import { studio } from '../../server/studio.ts'
import { seriesPath } from '../../shell/steps.tsx'
import { Examples } from './examples.tsx'
import { messages } from './messages.ts'

/** A new series: a script comes in, what was understood is shown, and only then is anything made. */
export function NewSeriesDialog(props: {
  opened: boolean
  intake: Intake | null
  onIntake(intake: Intake | null): void
  onClose(): void
}) {
  const { opened, intake, onIntake, onClose } = props
  const m = useMessages(messages)
  return (
    <Modal opened={opened} onClose={onClose} title={m.newSeries} size="xl" closeButtonProps={{ 'aria-label': m.close }}>
      {intake === null ? (
        <Stack gap="lg">
          <ScriptIntake onIntake={onIntake} />
          <Stack gap="xs">
            <Title order={3}>{m.examples}</Title>
            <Examples />
          </Stack>
        </Stack>
      ) : (
        <Confirm intake={intake} onOther={() => onIntake(null)} />
      )}
    </Modal>
  )
}

function Confirm({ intake, onOther }: { intake: Intake; onOther(): void }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const [, go] = useLocation()
  const { reading, lengths, failure } = useReading(intake.script, intake.file)
  const create = useMutation({
    mutationFn: () => studio.createSeries({ file: intake.file, script: intake.script }),
    onSuccess: ({ series }) => {
      void queries.invalidateQueries({ queryKey: ['series'] })
      go(seriesPath(series.id, 'write'))
    },
  })
  return (
    <Stack gap="md">
      <Title order={3}>{m.understood}</Title>
      {failure !== null ? (
        <Alert color="red" role="alert">
          {m.readFailed}
        </Alert>
      ) : reading === null ? (
        <Group role="status" justify="center" mih={160}>
          <Loader size="sm" type="dots" aria-hidden />
          <Text c="dimmed">{m.reading}</Text>
        </Group>
      ) : (
        <Understood reading={reading} lengths={lengths} />
      )}
      {create.isError && (
        <Alert color="red" role="alert" title={m.createFailed}>
          {errorText(create.error, language)}
        </Alert>
      )}
      <Group justify="space-between">
        <Button variant="subtle" color="gray" onClick={onOther}>
          {m.other}
        </Button>
        <Button
          data-autofocus
          loading={create.isPending}
          disabled={reading === null || !canBeStaged(reading)}
          onClick={() => create.mutate()}
        >
          {m.create}
        </Button>
      </Group>
    </Stack>
  )
}
