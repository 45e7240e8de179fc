import { Button, Menu, Text } from '@mantine/core'
import { IconMovie, IconPlus } from '@tabler/icons-react'
import type { CharacterDesign } from '#art'
import type { Figure, Shot } from '#direction'
import { applyShotChoice, choiceFor } from '#series'
import type { ChoiceDesk } from '../../choices/use-choices.ts'
import type { SeriesHead } from '../../derive/protocol.ts'
import { useMessages } from '../../language/use-language.ts'
import { Empty } from '../../shell/empty.tsx'
import { type BoardItem, spokenText } from '../board-rows.ts'
import { holding } from '../follow-player.ts'
import { messages as stageMessages } from '../messages.ts'
import { CameraSection } from './camera-section.tsx'
import { FigureSection } from './figure-section.tsx'
import classes from './inspector.module.css'
import { EffectsSection, SoundsSection } from './list-section.tsx'
import { messages } from './messages.ts'
import { changeFigure } from './shared.ts'
import { TakesSection } from './takes-section.tsx'
import { TitlesSection } from './titles-section.tsx'
import { VoicesSection } from './voices-section.tsx'

/** Everything about the chosen shots that a person may change. */
export function Inspector(props: {
  series: string
  items: readonly Extract<BoardItem, { kind: 'shot' }>[]
  head: SeriesHead
  designs: Readonly<Record<string, CharacterDesign>>
  desk: ChoiceDesk
}) {
  const m = useMessages(messages)
  const s = useMessages(stageMessages)
  const { series, items, head, designs, desk } = props
  const [first] = items
  if (first === undefined) return <Empty icon={IconMovie} title={s.nothingSelected} help={s.nothingSelectedHelp} />
  const shots = items.map(({ shot }) => asChosen(shot, desk, head))
  const shot = shots[0]!
  const key = shots.length === 1 ? first.id : 'several'
  const touched = shots.some(({ id }) => desk.choices.shots[id] !== undefined)
  const reset = () =>
    desk.change(`reset ${key}`, (choices) => {
      const ids = new Set(shots.map(({ id }) => id))
      return {
        ...choices,
        shots: Object.fromEntries(Object.entries(choices.shots).filter(([id]) => !ids.has(id))),
      }
    })
  return (
    <div className={classes['panel']} {...holding}>
      <section className={classes['section']}>
        <div className={classes['title']}>
          {shots.length > 1 ? s.selected(shots.length) : m.shotName(first.number)}
          {touched && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={reset}>
              {shots.length > 1 ? m.resetShots : m.resetShot}
            </Button>
          )}
        </div>
        {shots.length === 1 && (
          <>
            {spokenText(shot) !== '' && <p className={classes['said']}>{spokenText(shot)}</p>}
            <Text className={classes['quiet']!}>{shot.picture}</Text>
          </>
        )}
      </section>
      <CameraSection key={`camera ${key}`} shots={shots} desk={desk} rate={head.rate} cast={head.cast} />
      <People shots={shots} head={head} designs={designs} desk={desk} shownFor={key} />
      {shots.length === 1 && (
        <>
          <EffectsSection shots={shots} shot={shot} rate={head.rate} desk={desk} />
          <TitlesSection shots={shots} shot={shot} rate={head.rate} desk={desk} />
          <SoundsSection shots={shots} shot={shot} rate={head.rate} desk={desk} />
          <VoicesSection shot={shot} desk={desk} />
          <TakesSection series={series} shot={shot} desk={desk} />
        </>
      )}
    </div>
  )
}

/** A shot with what was chosen, at once: its fields never wait for the board, and never show what a person just changed as it was. */
function asChosen(shot: Shot, desk: ChoiceDesk, { rate, cast }: SeriesHead): Shot {
  const choice = choiceFor(desk.choices.shots, shot.id)
  if (choice === undefined) return shot
  return applyShotChoice(shot, choice, { rate, cast: new Set(cast.map(({ id }) => id)) }).shot
}

function People(props: {
  shots: readonly Shot[]
  head: SeriesHead
  designs: Readonly<Record<string, CharacterDesign>>
  desk: ChoiceDesk
  shownFor: string
}) {
  const m = useMessages(messages)
  const { shots, head, designs, desk } = props
  const present = new Map<string, { figures: Figure[]; shots: Shot[] }>()
  for (const shot of shots) {
    for (const figure of shot.figures) {
      const entry = present.get(figure.character) ?? { figures: [], shots: [] }
      entry.figures.push(figure)
      entry.shots.push(shot)
      present.set(figure.character, entry)
    }
  }
  const absent = head.cast.filter(({ id }) => shots.some((shot) => shot.figures.every((one) => one.character !== id)))
  return (
    <>
      {[...present].map(([character, entry], index) =>
        designs[character] === undefined ? null : (
          <FigureSection
            key={`${character} ${props.shownFor}`}
            character={character}
            figures={entry.figures}
            shots={entry.shots}
            desk={desk}
            design={designs[character]}
            cast={head.cast}
            startOpen={index === 0}
          />
        ),
      )}
      <section className={classes['section']} aria-label={m.people}>
        {present.size === 0 && <Text className={classes['quiet']!}>{m.noFigures}</Text>}
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <Button variant="subtle" color="gray" size="compact-xs" leftSection={<IconPlus size={14} />}>
              {m.addPerson}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
            {absent.map(({ id, name }) => (
              <Menu.Item key={id} onClick={() => changeFigure({ character: id, shots, desk }, { present: true })}>
                {name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </section>
    </>
  )
}
