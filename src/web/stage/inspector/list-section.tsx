import { ActionIcon, Menu, Slider, Text, Tooltip } from '@mantine/core'
import { IconPlus, IconRotate2, IconX } from '@tabler/icons-react'
import type { FrameRate } from '#core'
import { type EffectKind, type Shot, type SoundKind, soundNames } from '#direction'
import type { ShotChoice } from '#series'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { effectWords } from '../../words/air-words.ts'
import { optionsOf, type Words } from '../../words/words.ts'
import classes from './inspector.module.css'
import { messages } from './messages.ts'
import { changeShots, type InspectedShots, isChosen } from './shared.ts'

interface Entry<Word extends string> {
  word: Word
  /** From the shot's first frame. */
  seconds: number
  /** 0–1; null for what has none. */
  strength: number | null
}

/** The effects of one shot: which, from when, how strong. */
export function EffectsSection({ shot, rate, ...inspected }: InspectedShots & { shot: Shot; rate: FrameRate }) {
  const m = useMessages(messages)
  const perFrame = rate.denominator / rate.numerator
  const list: NonNullable<ShotChoice['effects']> = shot.effects.map(({ start, length, ...effect }) => ({
    ...effect,
    start: start * perFrame,
    seconds: start + length >= shot.length ? null : length * perFrame,
  }))
  const put = (effects: ShotChoice['effects']) => changeShots(inspected, { effects })
  return (
    <ListSection<EffectKind>
      title={m.effects}
      add={m.addEffect}
      words={effectWords}
      seconds={shot.length * perFrame}
      chosen={isChosen(inspected, 'effects')}
      entries={list.map(({ effect, start, intensity }) => ({ word: effect, seconds: start, strength: intensity }))}
      onReset={() => put(undefined)}
      onAdd={(effect) => put([...list, { effect, start: 0, seconds: null, intensity: 0.7, at: null }])}
      onRemove={(index) => put(list.filter((_, at) => at !== index))}
      onChange={(index, { seconds, strength }) =>
        put(list.map((it, at) => (at === index ? { ...it, start: seconds, intensity: strength ?? it.intensity } : it)))
      }
    />
  )
}

/** The noises of one shot: which, and when. */
export function SoundsSection({ shot, rate, ...inspected }: InspectedShots & { shot: Shot; rate: FrameRate }) {
  const m = useMessages(messages)
  const perFrame = rate.denominator / rate.numerator
  const list: NonNullable<ShotChoice['sounds']> = shot.sounds.map((sound) => ({ ...sound, at: sound.at * perFrame }))
  const put = (sounds: ShotChoice['sounds']) => changeShots(inspected, { sounds })
  return (
    <ListSection<SoundKind>
      title={m.sounds}
      add={m.addSound}
      words={soundNames}
      seconds={shot.length * perFrame}
      chosen={isChosen(inspected, 'sounds')}
      entries={list.map(({ sound, at }) => ({ word: sound, seconds: at, strength: null }))}
      onReset={() => put(undefined)}
      onAdd={(sound) => put([...list, { sound, at: 0, gainDb: 0, pan: 0 }])}
      onRemove={(index) => put(list.filter((_, at) => at !== index))}
      onChange={(index, { seconds }) => put(list.map((it, at) => (at === index ? { ...it, at: seconds } : it)))}
    />
  )
}

function ListSection<Word extends string>(props: {
  title: string
  add: string
  words: Words<Word>
  /** Length of the shot. */
  seconds: number
  chosen: boolean
  entries: readonly Entry<Word>[]
  onReset(): void
  onAdd(word: Word): void
  onRemove(index: number): void
  onChange(index: number, entry: Entry<Word>): void
}) {
  const m = useMessages(messages)
  const language = useLanguage()
  return (
    <section className={classes['section']} aria-label={props.title}>
      <div className={classes['title']}>
        <span className={props.chosen ? classes['chosen'] : undefined}>{props.title}</span>
        <span>
          {props.chosen && (
            <Tooltip label={m.asDerived}>
              <ActionIcon size="sm" onClick={props.onReset} aria-label={`${m.asDerived}: ${props.title}`}>
                <IconRotate2 size={13} />
              </ActionIcon>
            </Tooltip>
          )}
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon size="sm" aria-label={props.add}>
                <IconPlus size={15} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
              {optionsOf(props.words, language).map(({ value, label }) => (
                <Menu.Item key={value} onClick={() => props.onAdd(value)}>
                  {label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </span>
      </div>
      {props.entries.map((entry, index) => {
        const name = props.words[entry.word][language]
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name, and two may be alike
          <div key={index} className={classes['row']} data-strength={entry.strength !== null}>
            <Text size="xs" truncate>
              {name}
            </Text>
            <Slider
              size="xs"
              min={0}
              max={Math.max(0.1, Math.round(props.seconds * 10) / 10)}
              step={0.1}
              value={Math.round(entry.seconds * 10) / 10}
              onChange={(seconds) => props.onChange(index, { ...entry, seconds })}
              label={(value) => `${value.toFixed(1)} s`}
              thumbLabel={`${name}: ${m.from}`}
            />
            {entry.strength !== null && (
              <Slider
                size="xs"
                min={0}
                max={1}
                step={0.05}
                value={entry.strength}
                onChange={(strength) => props.onChange(index, { ...entry, strength })}
                label={(value) => `${Math.round(value * 100)}%`}
                thumbLabel={`${name}: ${m.strength}`}
              />
            )}
            <ActionIcon size="sm" onClick={() => props.onRemove(index)} aria-label={`${m.remove}: ${name}`}>
              <IconX size={13} />
            </ActionIcon>
          </div>
        )
      })}
    </section>
  )
}
