import { Slider } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Field } from './field.tsx'

/** A number within bounds. What is drawn along is shown at once by the slider, and told as it goes. */
export function SliderField(props: {
  label: string
  value: number
  min: number
  max: number
  chosen: boolean
  text?(value: number): string
  /** Undefined goes back to what is derived. */
  onChange(value: number | undefined): void
}) {
  const { label, value, min, max, chosen, onChange } = props
  const [shown, setShown] = useState(value)
  useEffect(() => setShown(value), [value])
  const step = (max - min) / 100
  return (
    <Field label={label} chosen={chosen} onReset={() => onChange(undefined)}>
      {(labelled) => (
        <Slider
          {...labelled}
          min={min}
          max={max}
          step={step}
          value={shown}
          onChange={(next) => {
            const rounded = Math.min(max, Math.max(min, Math.round(next * 1000) / 1000))
            setShown(rounded)
            onChange(rounded)
          }}
          label={props.text ?? ((now) => `${Math.round(((now - min) / (max - min)) * 100)}%`)}
          thumbLabel={label}
        />
      )}
    </Field>
  )
}
