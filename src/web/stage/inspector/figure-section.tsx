import { ActionIcon, Collapse, MultiSelect, Slider, Tooltip, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconChevronRight, IconUserMinus } from '@tabler/icons-react'
import type { CharacterDesign } from '#art'
import type { CastMember } from '#story'
import { Field, OptionField, WordField } from '../../controls/field.tsx'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { Portrait } from '../../picture/portrait-picture.tsx'
import {
  expressionWords,
  gazeWords,
  gestureWords,
  poseWords,
  propWords,
  spotWords,
  stateWords,
} from '../../words/figure-words.ts'
import { optionsOf } from '../../words/words.ts'
import { outfitLabel } from '../outfit-label.ts'
import classes from './inspector.module.css'
import { messages } from './messages.ts'
import { changeFigure, common, figureIsChosen, type InspectedFigure } from './shared.ts'
import { TravelFields } from './travel-fields.tsx'

const usual = '*'
const empty = '*'
const quarters = { front: 0, left: -Math.PI / 2, right: Math.PI / 2, back: Math.PI } as const
type Quarter = keyof typeof quarters

/** What one person does in the chosen shots. */
export function FigureSection(
  props: InspectedFigure & { design: CharacterDesign; cast: readonly CastMember[]; startOpen: boolean },
) {
  const m = useMessages(messages)
  const [open, { toggle }] = useDisclosure(props.startOpen)
  const { design, figures } = props
  const expression = figures[0]!.expressions[0]!.expression
  return (
    <section className={classes['section']} aria-label={design.name}>
      <div className={classes['title']}>
        <UnstyledButton className={classes['person']!} onClick={toggle} aria-expanded={open}>
          <Portrait design={design} expression={expression} crop="face" size={60} className={classes['face']} alt="" />
          {design.name}
          {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
        </UnstyledButton>
        <Tooltip label={m.removePerson}>
          <ActionIcon
            size="sm"
            aria-label={`${m.removePerson}: ${design.name}`}
            onClick={() => changeFigure(props, { present: false })}
          >
            <IconUserMinus size={15} />
          </ActionIcon>
        </Tooltip>
      </div>
      <Collapse expanded={open}>
        <FigureFields {...props} />
      </Collapse>
    </section>
  )
}

function FigureFields(props: InspectedFigure & { design: CharacterDesign; cast: readonly CastMember[] }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { figures, design, cast, character } = props
  const chosen = (name: Parameters<typeof figureIsChosen>[1]) => figureIsChosen(props, name)
  const strength = common(figures.map((figure) => figure.expressions[0]!.intensity))
  const before = props.desk.choices.shots[props.shots[0]!.id]?.figures?.[character]?.holds
  const target = common(figures.map(({ gazes }) => gazeValue(gazes[0]?.target ?? 'viewer')))
  return (
    <>
      <WordField
        label={m.expression}
        words={expressionWords}
        value={common(figures.map((figure) => figure.expressions[0]!.expression))}
        chosen={chosen('expression')}
        onChange={(expression) => changeFigure(props, { expression })}
      />
      <Field
        label={m.intensity}
        chosen={chosen('intensity')}
        onReset={() => changeFigure(props, { intensity: undefined })}
      >
        {(labelled) => (
          <Slider
            {...labelled}
            min={0}
            max={1}
            step={0.05}
            value={strength ?? 0.5}
            onChange={(intensity) => changeFigure(props, { intensity })}
            label={(value) => `${Math.round(value * 100)}%`}
            thumbLabel={m.intensity}
          />
        )}
      </Field>
      <WordField
        label={m.pose}
        words={poseWords}
        value={common(figures.map((figure) => figure.poses[0]!.pose))}
        chosen={chosen('pose')}
        onChange={(pose) => changeFigure(props, { pose })}
      />
      <WordField
        label={m.gesture}
        words={gestureWords}
        value={common(figures.map((figure) => figure.gestures[0]?.gesture ?? 'rest'))}
        chosen={chosen('gesture')}
        onChange={(gesture) => changeFigure(props, { gesture })}
      />
      <OptionField
        label={m.gaze}
        options={[
          ...cast
            .filter(({ id }) => id !== character)
            .map(({ id, name }) => ({ value: `@${id}`, label: m.gazeAt(name) })),
          ...optionsOf(gazeWords, language),
        ]}
        value={target}
        chosen={chosen('gaze')}
        onChange={(value) => changeFigure(props, { gaze: value === undefined ? undefined : gazeTarget(value) })}
      />
      <WordField
        label={m.spot}
        words={spotWords}
        value={common(figures.map(({ spot }) => spot))}
        chosen={chosen('spot')}
        onChange={(spot) => changeFigure(props, { spot })}
      />
      <TravelFields {...props} />
      <OptionField<Quarter>
        label={m.facing}
        options={(Object.keys(quarters) as Quarter[]).map((value) => ({ value, label: m[value] }))}
        value={common(figures.map(({ facing }) => quarterOf(facing)))}
        chosen={chosen('facing')}
        onChange={(quarter) => changeFigure(props, { facing: quarter === undefined ? undefined : quarters[quarter] })}
      />
      <OptionField
        label={m.outfit}
        options={[
          { value: usual, label: m.usualOutfit },
          ...Object.entries(design.wardrobe).map(([value, look]) => ({ value, label: outfitLabel(look, language) })),
        ]}
        value={common(figures.map(({ outfit }) => outfit ?? usual))}
        chosen={chosen('outfit')}
        onChange={(key) => changeFigure(props, { outfit: key === undefined ? undefined : key === usual ? null : key })}
      />
      {(['right', 'left'] as const).map((hand) => (
        <OptionField
          key={hand}
          label={hand === 'right' ? m.holdsRight : m.holdsLeft}
          options={[{ value: empty, label: m.nothing }, ...optionsOf(propWords, language)]}
          value={common(figures.map(({ holds }) => holds[hand] ?? empty))}
          chosen={chosen('holds')}
          onChange={(prop) =>
            changeFigure(props, {
              holds: prop === undefined ? undefined : { ...before, [hand]: prop === empty ? null : prop },
            })
          }
        />
      ))}
      <Field label={m.states} chosen={chosen('states')} onReset={() => changeFigure(props, { states: undefined })}>
        {(labelled) => (
          <MultiSelect
            {...labelled}
            data={optionsOf(stateWords, language)}
            value={figures[0]!.states}
            onChange={(states) => changeFigure(props, { states: states as (typeof figures)[0]['states'] })}
          />
        )}
      </Field>
    </>
  )
}

type Target = InspectedFigure['figures'][number]['gazes'][number]['target']

const gazeValue = (target: Target): string => (typeof target === 'string' ? target : `@${target.character}`)
const gazeTarget = (value: string): Target =>
  value.startsWith('@') ? { character: value.slice(1) } : (value as Exclude<Target, object>)

/** The quarter that a yaw is nearest to. */
function quarterOf(facing: number): Quarter {
  const turn = Math.abs(facing)
  return turn < Math.PI / 4 ? 'front' : turn > (3 * Math.PI) / 4 ? 'back' : facing < 0 ? 'left' : 'right'
}
