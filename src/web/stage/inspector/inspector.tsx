import { Button, Menu, Text } from '@mantine/core'
import { IconMovie, IconPlus } from '@tabler/icons-react'
import { memo, useDeferredValue } from 'react'
import type { CharacterDesign } from '#art'
import type { FrameRate } from '#core'
import type { Figure, Shot } from '#direction'
import { applyShotChoice, choiceFor } from '#series'
import type { ChoiceDesk } from '../../choices/use-choices.ts'
import type { SeriesHead } from '../../derive/protocol.ts'
import { useMessages } from '../../language/use-language.ts'
import { Empty } from '../../shell/empty.tsx'
import { type BoardItem, spokenText } from '../board-rows.ts'
import { holding } from '../follow-player.ts'
import { messages as stageMessages } from '../messages.ts'
import { useSelection } from '../selection.ts'
import { CameraSection } from './camera-section.tsx'
import { FigureSection } from './figure-section.tsx'
import classes from './inspector.module.css'
import { EffectsSection, SoundsSection } from './list-section.tsx'
import { messages } from './messages.ts'
import { changeFigure } from './shared.ts'
import { TakesSection } from './takes-section.tsx'
import { TitlesSection } from './titles-section.tsx'
import { VoicesSection } from './voices-section.tsx'

interface Inspected {
  series: string
  items: readonly Extract<BoardItem, { kind: 'shot' }>[]
  head: SeriesHead
  designs: Readonly<Record<string, CharacterDesign>>
  desk: ChoiceDesk
}

/** Shots from which on all that they have in common takes too long to be gathered at once. */
const many = 100

/**
 * Everything about the chosen shots that a person may change. While the choice goes along with the player, and of many shots, it is drawn when
 * there is time. A few that a person chose are there at once: what is changed next must go to those, and a late inspector would close a list
 * that was just opened.
 */
export function Inspector({ following, ...props }: Inspected & { following: boolean }) {
  const later = useDeferredValue(props)
  const chosen = useSelection(({ shots }) => shots)
  const shownFor = useDeferredValue(chosen)
  const unhurried = following || props.items.length > many
  return (
    // What is about to go is not pressed any more. News of the same shots is no reason: a list that is open would close.
    <div className={classes['whole']} inert={unhurried && !following && shownFor !== chosen}>
      <Sections {...(unhurried ? later : props)} />
    </div>
  )
}

const Sections = memo(function Sections(props: Inspected) {
  const m = useMessages(messages)
  const s = useMessages(stageMessages)
  const { series, items, head, designs, desk } = props
  const [first] = items
  if (first === undefined) return <Empty icon={IconMovie} title={s.nothingSelected} help={s.nothingSelectedHelp} />
  const cast = new Set(head.cast.map(({ id }) => id))
  const shots = items.map(({ shot }) => asChosen(shot, desk, { rate: head.rate, cast }))
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
})

/** A shot with what was chosen, at once: its fields never wait for the board, and never show what a person just changed as it was. */
function asChosen(shot: Shot, desk: ChoiceDesk, known: { rate: FrameRate; cast: ReadonlySet<string> }): Shot {
  const choice = choiceFor(desk.choices.shots, shot.id)
  if (choice === undefined) return shot
  return applyShotChoice(shot, choice, known).shot
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
  const absent = head.cast.filter(({ id }) => (present.get(id)?.shots.length ?? 0) < shots.length)
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
