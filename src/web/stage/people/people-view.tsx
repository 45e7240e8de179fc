import { Tabs, UnstyledButton } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import type { CharacterDesign } from '#art'
import type { Expression } from '#direction'
import type { ChoiceDesk } from '../../choices/use-choices.ts'
import type { SeriesHead } from '../../derive/protocol.ts'
import { useMessages } from '../../language/use-language.ts'
import { Portrait } from '../../picture/portrait-picture.tsx'
import { Empty } from '../../shell/empty.tsx'
import { DesignPanel } from './design-panel.tsx'
import { messages } from './messages.ts'
import classes from './people.module.css'
import { ExpressionSheet, TurnAround, Wardrobe } from './sheets.tsx'
import { usePerson } from './use-person.ts'
import { VoicePanel } from './voice-panel.tsx'

/** The cast, and one of them on the table: how they look from all sides, and how they sound. */
export function PeopleView(props: {
  head: SeriesHead
  designs: Readonly<Record<string, CharacterDesign>>
  desk: ChoiceDesk
}) {
  const m = useMessages(messages)
  const { head, designs, desk } = props
  const cast = [...head.cast].sort((a, b) => b.lines - a.lines)
  // Whoever it opens with stays: who says most changes as the script is written.
  const [wanted, setWanted] = useState<string | null>(cast[0]?.id ?? null)
  const [expression, setExpression] = useState<Expression>('neutral')
  const chosen = cast.find(({ id }) => id === wanted)?.id ?? cast[0]?.id ?? null
  const person = usePerson(head, chosen, desk)
  if (person === null) return <Empty icon={IconUsers} title={m.nobody} help={m.nobodyHelp} />
  const { design } = person
  return (
    <div className={classes['page']}>
      <nav className={classes['cast']} aria-label={m.cast}>
        {cast.map(({ id, name, role, lines }) => (
          <UnstyledButton
            key={id}
            className={classes['member']!}
            aria-current={id === chosen}
            onClick={() => setWanted(id)}
          >
            {designs[id] !== undefined && (
              <Portrait
                design={id === chosen ? design : designs[id]}
                crop="face"
                size={88}
                alt=""
                className={classes['head']}
              />
            )}
            <span className={classes['name']}>
              {name}
              <small>
                {m[role]} · {m.lines(lines)}
              </small>
            </span>
          </UnstyledButton>
        ))}
      </nav>
      <div className={classes['table']}>
        <div className={classes['large']}>
          <Portrait
            design={design}
            crop="bust"
            expression={expression}
            size={640}
            ratio={1.05}
            urgent
            alt={m.portrait(design.name)}
            className={classes['bust']}
          />
          <Portrait
            design={design}
            crop="full"
            facing={0.32}
            size={320}
            ratio={2.1}
            urgent
            alt=""
            className={classes['whole']}
          />
        </div>
        <TurnAround person={person} />
        <ExpressionSheet person={person} shown={expression} onShow={setExpression} />
        <Wardrobe person={person} />
      </div>
      <aside className={classes['side']}>
        <Tabs defaultValue="design" keepMounted={false} className={classes['tabs']!}>
          <Tabs.List grow>
            <Tabs.Tab value="design">{m.design}</Tabs.Tab>
            <Tabs.Tab value="voice">{m.voice}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="design" className={classes['tab']!}>
            <DesignPanel key={person.member.id} person={person} genre={head.genre} />
          </Tabs.Panel>
          <Tabs.Panel value="voice" className={classes['tab']!}>
            {person.voice !== null && (
              <VoicePanel key={person.member.id} voice={person.voice} head={head} desk={desk} />
            )}
          </Tabs.Panel>
        </Tabs>
      </aside>
    </div>
  )
}
