import { ActionIcon, ColorInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { Field } from './field.tsx'

/** A colour, `#rrggbb`; `clearable` ones may be none (null). */
export function ColourField(props: {
  label: string
  value: string | null
  chosen: boolean
  clearable: boolean
  clear: string
  swatches?: string[]
  /** Undefined goes back to what is derived. */
  onChange(colour: string | null | undefined): void
}) {
  const { label, value, chosen, clearable, onChange } = props
  return (
    <Field label={label} chosen={chosen} onReset={() => onChange(undefined)}>
      {(labelled) => (
        <ColorInput
          {...labelled}
          value={value ?? ''}
          format="hex"
          withEyeDropper={false}
          {...(props.swatches === undefined ? {} : { swatches: props.swatches })}
          onChange={(colour) => /^#[0-9a-f]{6}$/i.test(colour) && onChange(colour.toLowerCase())}
          rightSection={
            clearable && value !== null ? (
              <ActionIcon size="xs" onClick={() => onChange(null)} aria-label={`${props.clear}: ${label}`}>
                <IconX size={11} />
              </ActionIcon>
            ) : null
          }
        />
      )}
    </Field>
  )
}
