import { ActionIcon, Box, Button, Group, Text, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowRight,
  IconFileImport,
  IconHistory,
  IconLayoutSidebarRight,
  IconSearch,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useMessages } from '../../language/use-language.ts'
import type { OpenSeries } from '../../open-series/open-series.ts'
import { SaveState } from '../../open-series/save-state.tsx'
import { studio } from '../../server/studio.ts'
import { seriesPath } from '../../shell/steps.tsx'
import { messages } from './messages.ts'
import classes from './write.module.css'

export interface WriteActions {
  undo(): void
  redo(): void
  find(): void
  import(): void
  history(): void
  /** Opens outline and remarks where there is no room for them beside the text; null where there is. */
  panels: (() => void) | null
}

/** The script's name, whether it is safe, and what can be done with it. */
export function WriteBar({ open, actions }: { open: OpenSeries; actions: WriteActions }) {
  const m = useMessages(messages)
  const narrow = actions.panels !== null
  const { series } = open
  const title = useQuery({
    queryKey: ['series', series],
    queryFn: async ({ signal }) => (await studio.readSeries({ series }, { signal })).series,
  }).data?.title
  return (
    <div className={classes['bar']} role="toolbar" aria-label={m.script}>
      <Text className={classes['file']!} size="sm" component="h1">
        {title ?? m.script}{' '}
        <Text span size="xs" c="dimmed" visibleFrom="sm">
          {open.document?.file}
        </Text>
      </Text>
      <SaveState open={open} />
      <Box flex={1} />
      <Group gap={2} wrap="nowrap">
        {!narrow && (
          <>
            <Tool label={m.undo} run={actions.undo} icon={<IconArrowBackUp size={17} stroke={1.6} />} />
            <Tool label={m.redo} run={actions.redo} icon={<IconArrowForwardUp size={17} stroke={1.6} />} />
          </>
        )}
        <Tool label={m.find} run={actions.find} icon={<IconSearch size={17} stroke={1.6} />} />
        <Tool label={m.import} run={actions.import} icon={<IconFileImport size={17} stroke={1.6} />} />
        <Tool label={m.history} run={actions.history} icon={<IconHistory size={17} stroke={1.6} />} />
        {actions.panels !== null && (
          <Tool label={m.showPanels} run={actions.panels} icon={<IconLayoutSidebarRight size={17} stroke={1.6} />} />
        )}
      </Group>
      <Button
        component={Link}
        href={seriesPath(open.series, 'stage')}
        variant="light"
        rightSection={<IconArrowRight size={15} />}
        visibleFrom="sm"
      >
        {m.next}
      </Button>
    </div>
  )
}

function Tool({ label, run, icon }: { label: string; run(): void; icon: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={run}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
