import { Badge, Tabs } from '@mantine/core'
import type { Fix } from '#core'
import { useMessages } from '../../language/use-language.ts'
import { outlineOf } from '../../script/outline.ts'
import type { Lengths, Reading } from '../../script/reading.ts'
import { Loading } from '../../shell/loading.tsx'
import { PeoplePanel, PlacesPanel } from './found-panel.tsx'
import { messages } from './messages.ts'
import { OutlinePanel } from './outline-panel.tsx'
import { RemarksPanel } from './remarks-panel.tsx'
import classes from './write.module.css'

export interface SideTabsProps {
  reading: Reading | null
  lengths: Lengths | null
  cursor: number
  /** With the outline as a tab of its own, where it does not stand beside the text. */
  withOutline: boolean
  onJump(offset: number): void
  onFix(fix: Fix): void
}

/** What was understood: remarks, people, places. */
export function SideTabs({ reading, lengths, cursor, withOutline, onJump, onFix }: SideTabsProps) {
  const m = useMessages(messages)
  if (reading === null) return <Loading />
  const { diagnostics, story } = reading.report
  const serious = diagnostics.some(({ severity }) => severity !== 'info')
  return (
    <Tabs
      defaultValue={withOutline ? 'outline' : 'remarks'}
      className={classes['tabs']!}
      styles={{ tab: { paddingInline: 6 } }}
      keepMounted={false}
    >
      <Tabs.List grow>
        {withOutline && <Tabs.Tab value="outline">{m.outline}</Tabs.Tab>}
        <Tabs.Tab
          value="remarks"
          rightSection={
            diagnostics.length > 0 && <Badge color={serious ? 'yellow' : 'gray'}>{diagnostics.length}</Badge>
          }
        >
          {m.remarks}
        </Tabs.Tab>
        <Tabs.Tab
          value="people"
          rightSection={
            <Badge color="gray" miw={24}>
              {story.cast.length}
            </Badge>
          }
        >
          {m.people}
        </Tabs.Tab>
        <Tabs.Tab
          value="places"
          rightSection={
            <Badge color="gray" miw={24}>
              {reading.breakdown.sets.length}
            </Badge>
          }
        >
          {m.places}
        </Tabs.Tab>
      </Tabs.List>
      {withOutline && (
        <Tabs.Panel value="outline" className={classes['panel']!}>
          <OutlinePanel outline={outlineOf(reading, lengths)} cursor={cursor} onJump={onJump} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="remarks" className={classes['panel']!}>
        <RemarksPanel reading={reading} onJump={onJump} onFix={onFix} />
      </Tabs.Panel>
      <Tabs.Panel value="people" className={classes['panel']!}>
        <PeoplePanel reading={reading} onJump={onJump} />
      </Tabs.Panel>
      <Tabs.Panel value="places" className={classes['panel']!}>
        <PlacesPanel reading={reading} onJump={onJump} />
      </Tabs.Panel>
    </Tabs>
  )
}
