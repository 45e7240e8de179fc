import { Alert, Switch, UnstyledButton } from '@mantine/core'
import { IconBuildingCastle, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { setLibrary, setNamed } from '#art'
import type { BoardScene } from '#direction'
import { choiceFor, type SetChoice } from '#series'
import { type Change, withOwnSound, withSet } from '../../choices/patch.ts'
import type { ChoiceDesk } from '../../choices/use-choices.ts'
import { OptionField, WordField } from '../../controls/field.tsx'
import { OwnSound } from '../../controls/own-sound.tsx'
import type { Reel } from '../../derive/reel.ts'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { screenPixels } from '../../picture/screen-pixels.ts'
import { SetPicture } from '../../picture/set-picture.tsx'
import { Empty } from '../../shell/empty.tsx'
import { ambienceWords, moodWords, musicWords, timeWords, weatherWords } from '../../words/air-words.ts'
import { libraryOptions, memberName } from '../../words/words.ts'
import { messages } from './messages.ts'
import classes from './sets.module.css'

/** Where the scenes of an episode play: their sets, time, weather, light and music. */
export function SetsView({ reel, reels, desk }: { reel: Reel | null; reels: readonly Reel[]; desk: ChoiceDesk }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const [wanted, setWanted] = useState<string | null>(null)
  const [everywhere, setEverywhere] = useState(true)
  const scenes = reel?.episode.scenes ?? []
  const boarded = scenes.find(({ id }) => id === wanted) ?? scenes[0]
  const scene = boarded && asChosen(boarded, desk.choices.sets[boarded.id] ?? {})
  if (scene === undefined) return <Empty icon={IconBuildingCastle} title={m.nothing} help={m.nothingHelp} />
  const alike = reels.flatMap(({ episode }) => episode.scenes).filter(({ place }) => place === scene.place)
  const change = (made: Change<SetChoice>, all: boolean) => {
    const ids = all ? alike.map(({ id }) => id) : [scene.id]
    desk.change(`set ${Object.keys(made)} ${ids}`, (choices) =>
      ids.reduce((sum, id) => withSet(sum, id, made), choices),
    )
  }
  return (
    <div className={classes['page']}>
      <nav className={classes['scenes']} aria-label={m.scenes}>
        {scenes.map((one) => (
          <UnstyledButton
            key={one.id}
            className={classes['scene']!}
            aria-current={one.id === scene.id}
            onClick={() => setWanted(one.id)}
          >
            <SetPicture scene={one} width={72} alt="" className={classes['small']} />
            <span className={classes['name']}>
              {one.place}
              <small>
                {[timeWords[one.time][language], weatherWords[one.weather][language]].join(' · ')}
                <br />
                {memberName(setNamed(one.set), language)}
              </small>
            </span>
          </UnstyledButton>
        ))}
      </nav>
      <Library scene={scene} onChoose={(set) => change({ set }, everywhere)} />
      <aside className={classes['side']}>
        <SetPicture scene={scene} width={540} urgent alt={m.picture(scene.place)} className={classes['large']} />
        {!scene.setExact && (
          <Alert variant="light" color="yellow" p="xs" mt={8} icon={<IconInfoCircle size={16} />}>
            {m.standIn}
          </Alert>
        )}
        <SceneFields scene={scene} choice={desk.choices.sets[scene.id] ?? {}} change={change} everywhere={everywhere} />
        <div className={classes['own']}>
          <OwnSound
            key={scene.id}
            label={`${m.music}, ${scene.place}`}
            recording={choiceFor(desk.choices.sound.music, scene.id) ?? null}
            onChange={(recording) =>
              desk.change(`music of ${scene.id}`, (choices) => withOwnSound(choices, 'music', scene.id, recording))
            }
          />
        </div>
        {alike.length > 1 && (
          <Switch
            size="xs"
            mt="sm"
            label={m.everywhere}
            checked={everywhere}
            onChange={({ currentTarget }) => setEverywhere(currentTarget.checked)}
          />
        )}
      </aside>
    </div>
  )
}

/** A scene with what was chosen, at once: its fields do not wait for the board. */
function asChosen(scene: BoardScene, { music, ...choice }: SetChoice): BoardScene {
  const chosen = Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined))
  return { ...scene, ...chosen, music: { ...scene.music, mood: music ?? scene.music.mood } }
}

function Library({ scene, onChoose }: { scene: BoardScene; onChoose(set: string): void }) {
  const m = useMessages(messages)
  const language = useLanguage()
  return (
    <section className={classes['library']} aria-label={m.library}>
      <div className={classes['grid']}>
        {setLibrary.map(({ id, label }) => (
          <UnstyledButton
            key={id}
            className={classes['member']!}
            aria-pressed={id === scene.set}
            title={m.use(label[language])}
            onClick={() => onChoose(id)}
          >
            <SetPicture scene={{ ...scene, set: id }} width={screenPixels(140)} alt="" className={classes['thumb']} />
            {memberName({ label }, language)}
          </UnstyledButton>
        ))}
      </div>
    </section>
  )
}

function SceneFields(props: {
  scene: BoardScene
  choice: SetChoice
  change(made: Change<SetChoice>, all: boolean): void
  everywhere: boolean
}) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { scene, choice, change } = props
  return (
    <div className={classes['fields']}>
      <OptionField
        label={m.chosenSet}
        options={libraryOptions(setLibrary, ({ id }) => id, language)}
        value={scene.set}
        chosen={choice.set !== undefined}
        onChange={(set) => change({ set }, props.everywhere)}
      />
      <WordField
        label={m.time}
        words={timeWords}
        value={scene.time}
        chosen={choice.time !== undefined}
        onChange={(time) => change({ time }, false)}
      />
      <WordField
        label={m.weather}
        words={weatherWords}
        value={scene.weather}
        chosen={choice.weather !== undefined}
        onChange={(weather) => change({ weather }, false)}
      />
      <WordField
        label={m.mood}
        words={moodWords}
        value={scene.mood}
        chosen={choice.mood !== undefined}
        onChange={(mood) => change({ mood }, false)}
      />
      <WordField
        label={m.ambience}
        words={ambienceWords}
        value={scene.ambience}
        chosen={choice.ambience !== undefined}
        onChange={(ambience) => change({ ambience }, false)}
      />
      <WordField
        label={m.music}
        words={musicWords}
        value={scene.music.mood}
        chosen={choice.music !== undefined}
        onChange={(music) => change({ music }, false)}
      />
    </div>
  )
}
