import { ActionIcon, Select, Tooltip } from '@mantine/core'
import { IconRotate2 } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useLanguage, useMessages } from '../language/use-language.ts'
import { optionsOf, type Words } from '../words/words.ts'
import classes from './field.module.css'
import { messages } from './messages.ts'

/** One thing that may be chosen: its name, its control, and the way back to what is derived. */
export function Field(props: {
  label: string
  /** Somebody chose it. */
  chosen: boolean
  onReset(): void
  children(labelled: { 'aria-labelledby': string }): ReactNode
}) {
  const m = useMessages(messages)
  const id = useId()
  const reset = (
    <ActionIcon
      size="sm"
      className={classes['reset']!}
      disabled={!props.chosen}
      onClick={props.onReset}
      aria-label={`${m.asDerived}: ${props.label}`}
    >
      <IconRotate2 size={13} />
    </ActionIcon>
  )
  // What cannot be pressed explains nothing: an inspector has some twenty of these, and each tooltip keeps its place on the page.
  return (
    <div className={classes['field']} data-chosen={props.chosen}>
      <span id={id} className={classes['label']}>
        {props.label}
      </span>
      <div className={classes['control']}>{props.children({ 'aria-labelledby': id })}</div>
      {props.chosen ? <Tooltip label={m.asDerived}>{reset}</Tooltip> : reset}
    </div>
  )
}

/** A word out of a vocabulary. `value` null: the shots differ. */
export function WordField<Word extends string>(props: {
  label: string
  words: Words<Word>
  value: Word | null
  chosen: boolean
  /** Undefined goes back to what is derived. */
  onChange(word: Word | undefined): void
}) {
  const language = useLanguage()
  return (
    <OptionField
      label={props.label}
      options={optionsOf(props.words, language)}
      value={props.value}
      chosen={props.chosen}
      onChange={props.onChange}
    />
  )
}

/** One of a list. `value` null: the shots differ. */
export function OptionField<Value extends string>(props: {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value | null
  chosen: boolean
  onChange(value: Value | undefined): void
}) {
  const m = useMessages(messages)
  return (
    <Field label={props.label} chosen={props.chosen} onReset={() => props.onChange(undefined)}>
      {(labelled) => (
        <Select
          {...labelled}
          data={[...props.options]}
          value={props.value}
          onChange={(value) => value !== null && props.onChange(value as Value)}
          placeholder={m.mixed}
          searchable={props.options.length > 9}
          maxDropdownHeight={320}
          checkIconPosition="right"
        />
      )}
    </Field>
  )
}
