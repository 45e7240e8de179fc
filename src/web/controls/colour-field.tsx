import { ActionIcon, ColorPicker, ColorSwatch, Group, Popover, TextInput, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useMessages } from '../language/use-language.ts'
import { Field } from './field.tsx'
import { messages } from './messages.ts'

const complete = /^#[0-9a-f]{6}$/i

/** A colour, `#rrggbb`, as text and out of a picker; `clearable` ones may be none (null). */
export function ColourField(props: {
  label: string
  value: string | null
  chosen: boolean
  clearable: boolean
  /** Undefined goes back to what is derived. */
  onChange(colour: string | null | undefined): void
}) {
  const m = useMessages(messages)
  const { label, value, chosen, clearable, onChange } = props
  const [typed, setTyped] = useState(value ?? '')
  useEffect(() => setTyped(value ?? ''), [value])
  const take = (colour: string) => {
    setTyped(colour)
    if (complete.test(colour)) onChange(colour.toLowerCase())
  }
  return (
    <Field label={label} chosen={chosen} onReset={() => onChange(undefined)}>
      {(labelled) => (
        <Group gap={6} wrap="nowrap">
          <Popover withinPortal={false} trapFocus shadow="md" position="left">
            <Popover.Target>
              <UnstyledButton aria-label={`${m.pickColour}: ${label}`}>
                <ColorSwatch color={value ?? 'transparent'} size={24} radius="sm" />
              </UnstyledButton>
            </Popover.Target>
            <Popover.Dropdown p="xs" aria-label={label}>
              <ColorPicker
                format="hex"
                value={value ?? '#808080'}
                onChange={take}
                hueLabel={`${label}: ${m.hue}`}
                saturationLabel={`${label}: ${m.saturation}`}
              />
            </Popover.Dropdown>
          </Popover>
          <TextInput
            {...labelled}
            flex={1}
            value={typed}
            maxLength={7}
            onChange={({ currentTarget }) => take(currentTarget.value)}
            onBlur={() => setTyped(value ?? '')}
            rightSection={
              clearable && value !== null ? (
                <ActionIcon size="xs" onClick={() => onChange(null)} aria-label={`${m.noColour}: ${label}`}>
                  <IconX size={11} />
                </ActionIcon>
              ) : null
            }
          />
        </Group>
      )}
    </Field>
  )
}
