import { Accordion, ActionIcon, Button, Group, Textarea, Tooltip } from '@mantine/core'
import { IconArrowsShuffle, IconLock, IconLockOpen, IconRotate2, IconSparkles } from '@tabler/icons-react'
import { useState } from 'react'
import { sketchDesign } from '#art'
import type { Genre } from '#story'
import { useLocal, useMessages } from '../../language/use-language.ts'
import { designControls } from './controls.ts'
import { designDifference, type LockGroup, lockGroups, thrown } from './design-difference.ts'
import { DesignField } from './design-field.tsx'
import { messages } from './messages.ts'
import classes from './people.module.css'
import type { Person } from './use-person.ts'

const groups = Object.keys(designControls) as LockGroup[]

/** Everything of somebody's looks: from words, by chance with locks, or part by part. */
export function DesignPanel({ person, genre }: { person: Person; genre: Genre }) {
  const m = useMessages(messages)
  const local = useLocal()
  const { member, derived, design } = person
  const [words, setWords] = useState(member.description)
  const [locked, setLocked] = useState<ReadonlySet<LockGroup>>(new Set())
  const sketch = (seed: string) => sketchDesign({ member, genre, words, seed })
  const use = (next: typeof design) => person.replace(designDifference(derived, next))
  const toggle = (group: LockGroup) => {
    const next = new Set(locked)
    if (!next.delete(group)) next.add(group)
    setLocked(next)
  }
  return (
    <div className={classes['panel']}>
      <div className={classes['words']}>
        <Textarea
          label={m.words}
          placeholder={m.wordsPlaceholder}
          autosize
          minRows={2}
          maxRows={5}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Group gap={6} mt={8}>
          <Button leftSection={<IconSparkles size={14} />} onClick={() => use(thrown(design, sketch('words'), locked))}>
            {m.wordsUse}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowsShuffle size={14} />}
            onClick={() => use(thrown(design, sketch(String(crypto.getRandomValues(new Uint32Array(1))[0])), locked))}
          >
            {m.shuffle}
          </Button>
          <Tooltip label={m.reset}>
            <ActionIcon size="lg" onClick={() => person.replace({})} aria-label={m.reset}>
              <IconRotate2 size={16} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </div>
      <Accordion multiple defaultValue={['hair', 'eyes']} chevronPosition="left" variant="filled" radius={0}>
        {groups.map((group) => {
          const { label, controls } = designControls[group]
          const isLocked = locked.has(group)
          const touched = lockGroups[group].some(
            (name) => person.choice[name as keyof typeof person.choice] !== undefined,
          )
          return (
            <Accordion.Item key={group} value={group}>
              <div className={classes['groupHead']}>
                <Accordion.Control data-touched={touched}>{local(label)}</Accordion.Control>
                <Tooltip label={isLocked ? m.unlock(local(label)) : m.lock(local(label))}>
                  <ActionIcon
                    size="sm"
                    mr={10}
                    color={isLocked ? 'tungsten' : 'gray'}
                    aria-pressed={isLocked}
                    aria-label={m.lock(local(label))}
                    onClick={() => toggle(group)}
                  >
                    {isLocked ? <IconLock size={14} /> : <IconLockOpen size={14} />}
                  </ActionIcon>
                </Tooltip>
              </div>
              <Accordion.Panel>
                {controls.map((control) => (
                  <DesignField key={control.path.join('.')} control={control} person={person} />
                ))}
              </Accordion.Panel>
            </Accordion.Item>
          )
        })}
      </Accordion>
    </div>
  )
}
