import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { errorText } from '#core'
import type { SeriesCard } from '#studio/client'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { queries } from '../../server/queries.ts'
import { studio } from '../../server/studio.ts'
import { messages } from './messages.ts'

export function RenameDialog({ card, onClose }: { card: SeriesCard; onClose(): void }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const [title, setTitle] = useState(card.title)
  const rename = useMutation({
    mutationFn: () => studio.renameSeries({ series: card.id, title }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['series'] })
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={m.rename} closeButtonProps={{ 'aria-label': m.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          rename.mutate()
        }}
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={m.renameTo}
            description={m.renameHelp}
            value={title}
            maxLength={200}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          {rename.isError && <Alert color="red">{errorText(rename.error, language)}</Alert>}
          <Group justify="flex-end">
            <Button type="submit" loading={rename.isPending} disabled={title.trim() === ''}>
              {m.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
