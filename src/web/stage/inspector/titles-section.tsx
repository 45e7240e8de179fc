import { ActionIcon, Menu, Text, TextInput, Tooltip } from '@mantine/core'
import { IconPlus, IconRotate2, IconX } from '@tabler/icons-react'
import type { FrameRate } from '#core'
import type { Shot } from '#direction'
import type { ShotChoice } from '#series'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { titleWords } from '../../words/shot-words.ts'
import { optionsOf } from '../../words/words.ts'
import classes from './inspector.module.css'
import { messages } from './messages.ts'
import { changeShots, type InspectedShots, isChosen } from './shared.ts'

/** Longest text of a title: more does not fit the picture. */
const longest = 120

/** What stands as writing in one shot: places, captions, shouts, cards. */
export function TitlesSection({ shot, rate, ...inspected }: InspectedShots & { shot: Shot; rate: FrameRate }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const perFrame = rate.denominator / rate.numerator
  const list: NonNullable<ShotChoice['titles']> = shot.titles.map(({ start, length, ...title }) => ({
    ...title,
    start: start * perFrame,
    seconds: start + length >= shot.length ? null : length * perFrame,
  }))
  const put = (titles: ShotChoice['titles']) => changeShots(inspected, { titles })
  const chosen = isChosen(inspected, 'titles')
  return (
    <section className={classes['section']} aria-label={m.titles}>
      <div className={classes['title']}>
        <span className={chosen ? classes['chosen'] : undefined}>{m.titles}</span>
        <span>
          {chosen && (
            <Tooltip label={m.asDerived}>
              <ActionIcon size="sm" onClick={() => put(undefined)} aria-label={`${m.asDerived}: ${m.titles}`}>
                <IconRotate2 size={13} />
              </ActionIcon>
            </Tooltip>
          )}
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon size="sm" aria-label={m.addTitle} disabled={list.length >= 8}>
                <IconPlus size={15} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {optionsOf(titleWords, language).map(({ value, label }) => (
                <Menu.Item
                  key={value}
                  onClick={() => put([...list, { kind: value, text: label, sub: null, start: 0, seconds: null }])}
                >
                  {label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </span>
      </div>
      {list.map((title, index) => {
        const kind = titleWords[title.kind][language]
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: titles have no other name, and two may be alike
          <div key={index} className={classes['row']} data-title>
            <Text size="xs" truncate>
              {kind}
            </Text>
            <TextInput
              aria-label={`${m.titles}: ${kind}`}
              value={title.text}
              maxLength={longest}
              onChange={({ currentTarget }) =>
                put(list.map((one, at) => (at === index ? { ...one, text: currentTarget.value } : one)))
              }
            />
            <ActionIcon
              size="sm"
              onClick={() => put(list.filter((_, at) => at !== index))}
              aria-label={`${m.remove}: ${kind}`}
            >
              <IconX size={13} />
            </ActionIcon>
          </div>
        )
      })}
    </section>
  )
}
