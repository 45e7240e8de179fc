import { ActionIcon, Menu, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { outfitLibrary } from '#art'
import type { Expression } from '#direction'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { Portrait } from '../../picture/portrait-picture.tsx'
import { screenPixels } from '../../picture/screen-pixels.ts'
import { expressionWords } from '../../words/figure-words.ts'
import { outfitLabel } from '../outfit-label.ts'
import { messages } from './messages.ts'
import classes from './people.module.css'
import type { Person } from './use-person.ts'

const turns = [0, 0.45, 0.9, Math.PI / 2, 2.2, Math.PI] as const

/** Somebody from all sides. */
export function TurnAround({ person: { design } }: { person: Person }) {
  const m = useMessages(messages)
  return (
    <section aria-label={m.turnAround}>
      <h2 className={classes['sheetTitle']}>{m.turnAround}</h2>
      <div className={classes['sides']}>
        {turns.map((facing) => (
          <Portrait
            key={facing}
            design={design}
            crop="full"
            facing={facing}
            size={screenPixels(120)}
            ratio={2}
            alt=""
            className={classes['turn']}
          />
        ))}
      </div>
    </section>
  )
}

/** Every face that somebody can make. */
export function ExpressionSheet(props: { person: Person; shown: Expression; onShow(expression: Expression): void }) {
  const m = useMessages(messages)
  const language = useLanguage()
  return (
    <section aria-label={m.expressions}>
      <h2 className={classes['sheetTitle']}>{m.expressions}</h2>
      <div className={classes['faces']}>
        {(Object.keys(expressionWords) as Expression[]).map((expression) => (
          <UnstyledButton
            key={expression}
            className={classes['face']!}
            aria-pressed={props.shown === expression}
            onClick={() => props.onShow(expression)}
          >
            <Portrait
              design={props.person.design}
              crop="face"
              expression={expression}
              intensity={0.9}
              size={144}
              alt=""
              className={classes['square']}
            />
            {expressionWords[expression][language]}
          </UnstyledButton>
        ))}
      </div>
    </section>
  )
}

/** What somebody wears: the usual clothes, and those that shots may name. */
export function Wardrobe({ person }: { person: Person }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { design } = person
  const add = (id: string) => {
    const [main, second, accent] = outfitLibrary.find((outfit) => outfit.id === id)!.palettes[0]!
    person.change(`wardrobe ${id}`, { wardrobe: { [id]: { style: id, main, second, accent } } })
  }
  return (
    <section aria-label={m.wardrobe}>
      <h2 className={classes['sheetTitle']}>
        {m.wardrobe}
        <Menu withinPortal position="bottom-start">
          <Menu.Target>
            <Tooltip label={m.addOutfit}>
              <ActionIcon size="sm" ml={6} aria-label={m.addOutfit}>
                <IconPlus size={14} />
              </ActionIcon>
            </Tooltip>
          </Menu.Target>
          <Menu.Dropdown mah={340} style={{ overflowY: 'auto' }}>
            {outfitLibrary
              .filter(({ id, sex }) => (sex === 'any' || sex === design.sex) && design.wardrobe[id] === undefined)
              .map(({ id, label }) => (
                <Menu.Item key={id} onClick={() => add(id)}>
                  {label[language]}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
      </h2>
      <div className={classes['turns']}>
        <figure className={classes['outfit']}>
          <Portrait design={design} crop="full" size={150} ratio={2} alt="" className={classes['turn']} />
          <Text component="figcaption" size="xs">
            {m.usual} · {outfitLabel(design.outfit, language)}
          </Text>
        </figure>
        {Object.entries(design.wardrobe).map(([key, outfit]) => (
          <figure key={key} className={classes['outfit']}>
            <Portrait
              design={design}
              outfit={outfit}
              crop="full"
              size={150}
              ratio={2}
              alt=""
              className={classes['turn']}
            />
            <Text component="figcaption" size="xs">
              {outfitLabel(outfit, language)}
            </Text>
            <ActionIcon
              size="sm"
              className={classes['away']!}
              aria-label={`${m.removeOutfit}: ${outfitLabel(outfit, language)}`}
              onClick={() =>
                person.change(`wardrobe ${key}`, {
                  wardrobe: { [key]: person.derived.wardrobe[key] === undefined ? undefined : null } as never,
                })
              }
            >
              <IconX size={13} />
            </ActionIcon>
          </figure>
        ))}
      </div>
    </section>
  )
}
