import { Alert, Box, Button, Group, Loader, Modal, Stack, Tabs, Text } from '@mantine/core'
import { useState } from 'react'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { ScriptDiff } from '../../script/script-diff.tsx'
import { type Intake, ScriptIntake } from '../../script/script-intake.tsx'
import { canBeStaged, Understood } from '../../script/understood.tsx'
import { useReading } from '../../script/use-reading.ts'
import { messages } from './messages.ts'

interface ImportDialogProps {
  opened: boolean
  /** The present text. */
  script: string
  onClose(): void
  onUse(intake: Intake): void
}

/** A new draft of the script: what was understood and what differs, before it takes the place of the present one. */
export function ImportDialog(props: ImportDialogProps) {
  const m = useMessages(messages)
  const [intake, setIntake] = useState<Intake | null>(null)
  const close = () => {
    setIntake(null)
    props.onClose()
  }
  return (
    <Modal
      opened={props.opened}
      onClose={close}
      title={m.importTitle}
      size={intake === null ? 'lg' : '64rem'}
      closeButtonProps={{ 'aria-label': m.close }}
    >
      {intake === null ? (
        <ScriptIntake onIntake={setIntake} />
      ) : (
        <Preview
          {...props}
          intake={intake}
          onOther={() => setIntake(null)}
          onUse={(used) => {
            props.onUse(used)
            close()
          }}
        />
      )}
    </Modal>
  )
}

function Preview(props: ImportDialogProps & { intake: Intake; onOther(): void }) {
  const { intake, script, onUse, onOther } = props
  const m = useMessages(messages)
  const language = useLanguage()
  const { reading, lengths, failure } = useReading(intake.script, intake.file)
  const same = intake.script === script
  return (
    <Stack gap="sm">
      <Tabs defaultValue="understood">
        <Tabs.List mb="sm">
          <Tabs.Tab value="understood">{m.importUnderstood}</Tabs.Tab>
          <Tabs.Tab value="changes">{m.importChanges}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="understood">
          {failure !== null ? (
            <Alert color="red">{m.readFailed}</Alert>
          ) : reading === null ? (
            <Group role="status" mih={180} justify="center">
              <Loader size="sm" type="dots" aria-hidden />
              <Text c="dimmed">{m.importReading}</Text>
            </Group>
          ) : (
            <Understood reading={reading} lengths={lengths} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="changes">
          {same ? (
            <Text c="dimmed" py="md">
              {m.importSame}
            </Text>
          ) : (
            <Box h="50dvh">
              <ScriptDiff before={script} after={intake.script} language={language} label={m.importChanges} />
            </Box>
          )}
        </Tabs.Panel>
      </Tabs>
      <Text size="xs" c="dimmed">
        {m.importKeep}
      </Text>
      <Group justify="space-between">
        <Button variant="subtle" color="gray" onClick={onOther}>
          {m.importOther}
        </Button>
        <Button disabled={same || reading === null || !canBeStaged(reading)} onClick={() => onUse(intake)}>
          {m.importUse}
        </Button>
      </Group>
    </Stack>
  )
}
