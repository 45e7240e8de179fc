import { ActionIcon, Menu, Text, Tooltip } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { describeStep, type StepNames } from '../choices/step-words.ts'
import type { ChoiceDesk } from '../choices/use-choices.ts'
import type { Reel } from '../derive/reel.ts'
import { useLanguage, useMessages } from '../language/use-language.ts'
import { messages } from './messages.ts'

/** Steps that are listed, the latest; earlier ones are reached by undo. */
const listed = 40

/** What was chosen on this visit, step by step: press one to go back to it, or forward again. */
export function StepList(props: { desk: ChoiceDesk; reels: readonly Reel[]; person(id: string): string }) {
  const m = useMessages(messages)
  const { desk } = props
  const empty = desk.standing === 0 && !desk.canRedo
  return (
    <Menu position="bottom-end" width={300} withinPortal keepMounted={false}>
      <Menu.Target>
        <Tooltip label={m.steps}>
          <ActionIcon aria-label={m.steps} disabled={empty} variant="transparent">
            <IconHistory size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        <Steps {...props} />
      </Menu.Dropdown>
    </Menu>
  )
}

function Steps({ desk, reels, person }: { desk: ChoiceDesk; reels: readonly Reel[]; person(id: string): string }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const names: StepNames = {
    person,
    shot: (id) => {
      const reel = reels.find(({ episode }) => episode.shots.some((shot) => shot.id === id))
      const index = reel?.episode.shots.findIndex((shot) => shot.id === id) ?? -1
      return reel === undefined ? id : m.stepShot(reel.episode.number, index + 1)
    },
    scene: (id) => reels.flatMap(({ episode }) => episode.scenes).find((scene) => scene.id === id)?.place ?? id,
  }
  const steps = desk.steps()
  const from = Math.max(0, steps.length - listed)
  const rows = steps.slice(from).map((step, i) => ({ standing: from + i + 1, ...describeStep(step, names, language) }))
  return (
    <>
      {rows.toReversed().map(({ standing, of, what }) => (
        <Menu.Item
          key={standing}
          onClick={() => desk.goTo(standing)}
          aria-current={standing === desk.standing ? 'step' : undefined}
          {...(standing === desk.standing ? { bg: 'dark.5' } : {})}
        >
          <Text size="xs" truncate c={standing > desk.standing ? 'dimmed' : 'gray.1'}>
            {of === null ? what : m.stepOf(of, what)}
            {standing > desk.standing ? ` · ${m.takenBack}` : ''}
          </Text>
        </Menu.Item>
      ))}
      <Menu.Item onClick={() => desk.goTo(from)}>
        <Text size="xs" c="dimmed">
          {from === 0 ? m.asOpened : m.earlier(from)}
        </Text>
      </Menu.Item>
    </>
  )
}
