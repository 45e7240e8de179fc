import { Alert, Button, Group, Progress, Stack, Text, Textarea } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconAlertTriangle, IconFileText, IconUpload, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { errorText } from '#core'
import { largestUpload } from '#studio/client'
import { useLanguage, useMessages } from '../language/use-language.ts'
import { studio } from '../server/studio.ts'
import { intakeMessages } from './intake-messages.ts'

export interface Intake {
  file: string
  script: string
}

/** What was pasted and not read yet: a dialog that is closed by a slip of the hand, or goes with its page, does not take it along. */
let leftUnread = ''

/** A script comes in: a file dropped or chosen, or text pasted. Nothing is changed by it. */
export function ScriptIntake({ onIntake }: { onIntake(intake: Intake): void }) {
  const m = useMessages(intakeMessages)
  const language = useLanguage()
  const [pasted, setPasted] = useState(leftUnread)
  const [sent, setSent] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const take = async (file: File) => {
    setProblem(null)
    setSent(0)
    try {
      const { file: name, script } = await studio.importFile(file, { onProgress: setSent })
      onIntake({ file: name, script })
    } catch (error) {
      setProblem(errorText(error, language))
    } finally {
      setSent(null)
    }
  }

  return (
    <Stack gap="sm">
      <Dropzone
        onDrop={(files: File[]) => void take(files[0]!)}
        onReject={(files: { errors: { code: string }[] }[]) =>
          setProblem(files[0]?.errors[0]?.code === 'file-too-large' ? m.tooLarge : m.oneFile)
        }
        maxSize={largestUpload}
        maxFiles={1}
        multiple={false}
        loading={sent !== null}
        aria-label={m.drop}
        inputProps={{ 'aria-label': m.drop, style: { display: 'none' } }}
        p="lg"
      >
        <Group justify="center" gap="md" mih={84} style={{ pointerEvents: 'none' }}>
          <Dropzone.Accept>
            <IconUpload size={34} stroke={1.4} color="var(--mantine-color-tungsten-4)" />
          </Dropzone.Accept>
          <Dropzone.Reject>
            <IconX size={34} stroke={1.4} color="var(--mantine-color-red-5)" />
          </Dropzone.Reject>
          <Dropzone.Idle>
            <IconFileText size={34} stroke={1.4} color="var(--mantine-color-dark-2)" />
          </Dropzone.Idle>
          <div>
            <Text fw={600}>{m.drop}</Text>
            <Text size="sm" c="dimmed">
              {m.kinds}
            </Text>
          </div>
        </Group>
      </Dropzone>
      {sent !== null && <Progress value={sent * 100} size="sm" aria-label={m.sending} animated />}
      {problem !== null && (
        <Alert color="red" icon={<IconAlertTriangle size={18} />} role="alert">
          {problem}
        </Alert>
      )}
      <Textarea
        label={m.paste}
        placeholder={m.pasteExample}
        value={pasted}
        onChange={({ currentTarget }) => {
          leftUnread = currentTarget.value
          setPasted(leftUnread)
        }}
        minRows={5}
        maxRows={10}
        autosize
      />
      <Group justify="flex-end">
        <Button
          disabled={pasted.trim() === ''}
          onClick={() => {
            leftUnread = ''
            onIntake({ file: m.pastedFile, script: pasted.replaceAll('\r\n', '\n') })
          }}
        >
          {m.read}
        </Button>
      </Group>
    </Stack>
  )
}
