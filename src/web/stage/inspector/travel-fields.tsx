import type { Figure } from '#direction'
import { OptionField } from '../../controls/field.tsx'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { placeWords, spotWords } from '../../words/figure-words.ts'
import { optionsOf } from '../../words/words.ts'
import { messages } from './messages.ts'
import { changeFigure, common, figureIsChosen, type InspectedFigure } from './shared.ts'

type Travel = NonNullable<Figure['travel']>
const stays = '*'

/** The way that somebody goes through the picture: in from where, and out to where. */
export function TravelFields(props: InspectedFigure) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { figures } = props
  const chosen = figureIsChosen(props, 'travel')
  const from = common(figures.map(({ travel }) => travel?.from ?? stays))
  const to = common(figures.map(({ travel }) => travel?.to ?? stays))
  const { near, ...beyond } = placeWords
  const [first] = figures
  const put = (change: { from?: Travel['from']; to?: Travel['to'] } | null | undefined) =>
    changeFigure(props, {
      travel: change && {
        from: first!.travel?.from ?? first!.spot,
        to: first!.travel?.to ?? first!.spot,
        ...change,
      },
    })
  return (
    <>
      <OptionField
        label={m.comesFrom}
        options={[{ value: stays, label: m.stays }, ...optionsOf(beyond, language), ...optionsOf(spotWords, language)]}
        value={from}
        chosen={chosen}
        onChange={(value) => put(value && (value === stays ? null : { from: value as Travel['from'] }))}
      />
      <OptionField
        label={m.goesTo}
        options={[
          { value: stays, label: m.stays },
          ...optionsOf({ ...beyond, near }, language),
          ...optionsOf(spotWords, language),
        ]}
        value={to}
        chosen={chosen}
        onChange={(value) => put(value && (value === stays ? null : { to: value as Travel['to'] }))}
      />
    </>
  )
}
