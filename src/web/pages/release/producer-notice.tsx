import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconId } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { errorText } from '#core'
import type { Settings } from '#studio/client'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { queries } from '../../server/queries.ts'
import { studio } from '../../server/studio.ts'
import { messages } from './messages.ts'

/** Asks who answers for what is made, as the AI label must say. Not there once it is known. */
export function ProducerNotice() {
  const m = useMessages(messages)
  const [asking, dialog] = useDisclosure(false)
  const settings = useQuery({
    queryKey: ['settings'],
    queryFn: ({ signal }) => studio.readSettings({}, { signal }),
  })
  if (settings.data === undefined || settings.data.contentProducer !== null) return null
  return (
    <>
      <Alert
        color="yellow"
        p="xs"
        icon={<IconId size={18} />}
        // Something to do one day, beside the button that makes the film.
        style={{ borderColor: 'color-mix(in srgb, var(--mantine-color-yellow-6) 40%, transparent)' }}
      >
        <Stack gap={6} align="flex-start">
          <Text size="xs">{m.unregistered}</Text>
          <Button size="compact-xs" variant="light" onClick={dialog.open}>
            {m.register}
          </Button>
        </Stack>
      </Alert>
      <Modal opened={asking} onClose={dialog.close} title={m.register} closeButtonProps={{ 'aria-label': m.close }}>
        <ProducerForm settings={settings.data} onDone={dialog.close} />
      </Modal>
    </>
  )
}

function ProducerForm({ settings, onDone }: { settings: Settings; onDone(): void }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const [code, setCode] = useState('')
  const save = useMutation({
    mutationFn: () => studio.writeSettings({ ...settings, contentProducer: code.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['settings'] })
      onDone()
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={m.producer}
          description={m.producerHelp}
          value={code}
          maxLength={200}
          error={save.isError ? errorText(save.error, language) : null}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending} disabled={code.trim() === ''}>
            {m.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
