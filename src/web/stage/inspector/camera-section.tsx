import { Slider, Switch } from '@mantine/core'
import type { FrameRate } from '#core'
import type { CastMember } from '#story'
import { Field, OptionField, WordField } from '../../controls/field.tsx'
import { NumberField } from '../../controls/number-field.tsx'
import { useMessages } from '../../language/use-language.ts'
import { moodWords } from '../../words/air-words.ts'
import { angleWords, lookWords, moveWords, sizeWords, transitionWords } from '../../words/shot-words.ts'
import classes from './inspector.module.css'
import { messages } from './messages.ts'
import { changeShots, common, type InspectedShots, isChosen } from './shared.ts'

const everything = '*'

/** Framing, movement, length and light of the chosen shots. */
export function CameraSection(props: InspectedShots & { rate: FrameRate; cast: readonly CastMember[] }) {
  const m = useMessages(messages)
  const { shots, desk, rate, cast } = props
  const inspected = { shots, desk }
  const move = common(shots.map((shot) => shot.move.kind))
  const amount = common(shots.map((shot) => shot.move.amount))
  const frames = common(shots.map((shot) => shot.length))
  const seconds = frames === null ? null : Math.round(((frames * rate.denominator) / rate.numerator) * 100) / 100
  const subjects = shots.map(({ subject }) => subject ?? everything)
  return (
    <section className={classes['section']} aria-label={m.camera}>
      <WordField
        label={m.size}
        words={sizeWords}
        value={common(shots.map(({ size }) => size))}
        chosen={isChosen(inspected, 'size')}
        onChange={(size) => changeShots(inspected, { size })}
      />
      <WordField
        label={m.angle}
        words={angleWords}
        value={common(shots.map(({ angle }) => angle))}
        chosen={isChosen(inspected, 'angle')}
        onChange={(angle) => changeShots(inspected, { angle })}
      />
      <WordField
        label={m.move}
        words={moveWords}
        value={move}
        chosen={isChosen(inspected, 'move')}
        onChange={(kind) =>
          changeShots(inspected, { move: kind === undefined ? undefined : { kind, amount: amount ?? 0.5 } })
        }
      />
      {move !== null && move !== 'static' && (
        <Field
          label={m.amount}
          chosen={isChosen(inspected, 'move')}
          onReset={() => changeShots(inspected, { move: undefined })}
        >
          {(labelled) => (
            <Slider
              {...labelled}
              min={0}
              max={1}
              step={0.05}
              value={amount ?? 0.5}
              onChange={(value) => changeShots(inspected, { move: { kind: move, amount: value } })}
              label={(value) => `${Math.round(value * 100)}%`}
              thumbLabel={m.amount}
            />
          )}
        </Field>
      )}
      <NumberField
        label={m.length}
        value={seconds}
        min={0.3}
        max={60}
        step={0.2}
        chosen={isChosen(inspected, 'seconds')}
        onChange={(seconds) => changeShots(inspected, { seconds })}
      />
      <OptionField
        label={m.subject}
        options={[{ value: everything, label: m.nobody }, ...cast.map(({ id, name }) => ({ value: id, label: name }))]}
        value={common(subjects)}
        chosen={isChosen(inspected, 'subject')}
        onChange={(id) =>
          changeShots(inspected, { subject: id === undefined ? undefined : id === everything ? null : id })
        }
      />
      <WordField
        label={m.mood}
        words={moodWords}
        value={common(shots.map(({ mood }) => mood))}
        chosen={isChosen(inspected, 'mood')}
        onChange={(mood) => changeShots(inspected, { mood })}
      />
      <WordField
        label={m.look}
        words={lookWords}
        value={common(shots.map(({ look }) => look))}
        chosen={isChosen(inspected, 'look')}
        onChange={(look) => changeShots(inspected, { look })}
      />
      <WordField
        label={m.transition}
        words={transitionWords}
        value={common(shots.map(({ transitionIn }) => transitionIn.kind))}
        chosen={isChosen(inspected, 'transitionIn')}
        onChange={(transitionIn) => changeShots(inspected, { transitionIn })}
      />
      <Switch
        mt="xs"
        size="xs"
        label={m.hidden}
        description={m.hiddenHelp}
        checked={shots.every(({ id }) => desk.choices.shots[id]?.hidden === true)}
        onChange={({ currentTarget }) => changeShots(inspected, { hidden: currentTarget.checked ? true : undefined })}
      />
    </section>
  )
}
