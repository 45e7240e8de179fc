import { NumberInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { Field } from './field.tsx'

/**
 * A number that is typed. While the keyboard is in it, it shows what is typed and nothing else: what comes of it is known only
 * later, and would overwrite the second digit.
 */
export function NumberField(props: {
  label: string
  /** Null: they differ. */
  value: number | null
  min: number
  max: number
  step: number
  chosen: boolean
  /** Told with every digit that leaves a number within the bounds. Undefined goes back to what is derived. */
  onChange(value: number | undefined): void
}) {
  const { label, value, min, max, step, chosen, onChange } = props
  const inside = useRef(false)
  const [typed, setTyped] = useState<number | string | null>(null)
  return (
    <Field label={label} chosen={chosen} onReset={() => onChange(undefined)}>
      {(labelled) => (
        <NumberInput
          {...labelled}
          value={typed ?? value ?? ''}
          placeholder="—"
          min={min}
          max={max}
          step={step}
          decimalScale={2}
          clampBehavior="blur"
          onFocus={() => {
            inside.current = true
          }}
          onBlur={() => {
            inside.current = false
            setTyped(null)
          }}
          onChange={(next) => {
            if (inside.current) setTyped(next)
            const number = typeof next === 'number' ? next : Number.parseFloat(next)
            if (number >= min && number <= max) onChange(number)
          }}
        />
      )}
    </Field>
  )
}
