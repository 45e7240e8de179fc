import { MultiSelect } from '@mantine/core'
import type { DesignChoice } from '#series'
import type { Change } from '../../choices/patch.ts'
import { ColourField } from '../../controls/colour-field.tsx'
import { Field, OptionField } from '../../controls/field.tsx'
import { SliderField } from '../../controls/slider-field.tsx'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { type DesignControl, designValue } from './controls.ts'
import { messages } from './messages.ts'
import type { Person } from './use-person.ts'

/** The control for one part of a design. */
export function DesignField({ control, person }: { control: DesignControl; person: Person }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { path } = control
  const label = control.label[language]
  const value = designValue(person.design, path)
  const chosen = isChosen(person.choice, path)
  const put = (next: unknown) => person.change(path.join('.'), changeAt(path, next))
  switch (control.kind) {
    case 'number':
      return (
        <SliderField
          label={label}
          value={value as number}
          min={control.min}
          max={control.max}
          chosen={chosen}
          onChange={put}
        />
      )
    case 'colour':
      return (
        <ColourField
          label={label}
          value={value as string | null}
          chosen={chosen}
          clearable={control.clearable}
          onChange={put}
        />
      )
    case 'option':
      return (
        <OptionField
          label={label}
          options={control.options(language)}
          value={value as string}
          chosen={chosen}
          onChange={put}
        />
      )
    case 'options':
      return (
        <Field label={label} chosen={chosen} onReset={() => put(undefined)}>
          {(labelled) => (
            <MultiSelect
              {...labelled}
              data={control.options(language)}
              value={value as string[]}
              onChange={put}
              placeholder={(value as string[]).length === 0 ? m.options : ''}
            />
          )}
        </Field>
      )
  }
}

function changeAt([first, second]: DesignControl['path'], value: unknown): Change<DesignChoice> {
  return { [first]: second === undefined ? value : { [second]: value } }
}

function isChosen(choice: DesignChoice, [first, second]: DesignControl['path']): boolean {
  const part = (choice as Record<string, unknown>)[first]
  return second === undefined
    ? part !== undefined
    : (part as Record<string, unknown> | undefined)?.[second] !== undefined
}
