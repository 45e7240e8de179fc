import { ActionIcon, Box, Button, Group, SegmentedControl, Select, Tooltip, VisuallyHidden } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconArrowRight } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ChoiceDesk } from '../choices/use-choices.ts'
import type { Reel } from '../derive/reel.ts'
import { useMessages } from '../language/use-language.ts'
import type { OpenSeries } from '../open-series/open-series.ts'
import { SaveState } from '../open-series/save-state.tsx'
import { seriesPath } from '../shell/steps.tsx'
import { messages } from './messages.ts'
import classes from './stage.module.css'
import { StepList } from './step-list.tsx'
import { WorkLeft } from './work-left.tsx'

export type StageView = 'shots' | 'people' | 'sets'

/** What is looked at, whether it is safe, and the way back and on. */
export function StageBar(props: {
  open: OpenSeries
  desk: ChoiceDesk
  view: StageView
  onView(view: StageView): void
  reels: readonly Reel[]
  episode: string | null
  onEpisode(id: string): void
  /** What somebody of the cast is called. */
  person(id: string): string
  /** A picture is there: what takes the studio's time may be asked for. */
  pictured: boolean
}) {
  const m = useMessages(messages)
  const { open, desk, view, reels, episode } = props
  return (
    <div className={classes['bar']} role="toolbar" aria-label={m.title}>
      <VisuallyHidden component="h1">{m.title}</VisuallyHidden>
      <SegmentedControl
        aria-label={m.views}
        value={view}
        onChange={(value) => props.onView(value as StageView)}
        data={(['shots', 'people', 'sets'] as const).map((value) => ({ value, label: m[value] }))}
      />
      {/* People are the same in all episodes. */}
      {view !== 'people' && (
        <Select
          aria-label={m.episode}
          w={180}
          data={reels.map(({ episode: { id, number, title } }) => ({ value: id, label: m.episodeName(number, title) }))}
          value={episode}
          onChange={(id) => id !== null && props.onEpisode(id)}
          searchable={reels.length > 12}
          className={classes['episodes']!}
        />
      )}
      <Box visibleFrom="sm">
        <SaveState open={open} />
      </Box>
      <Box visibleFrom="md">
        <WorkLeft series={open.series} revision={props.pictured ? (open.base?.number ?? null) : null} />
      </Box>
      <Box flex={1} />
      <Group gap={2} wrap="nowrap">
        <StepList desk={desk} reels={reels} person={props.person} />
        <Tooltip label={m.undo}>
          <ActionIcon aria-label={m.undo} disabled={!desk.canUndo} onClick={desk.undo} variant="transparent">
            <IconArrowBackUp size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={m.redo}>
          <ActionIcon aria-label={m.redo} disabled={!desk.canRedo} onClick={desk.redo} variant="transparent">
            <IconArrowForwardUp size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <Button
        component={Link}
        href={seriesPath(open.series, 'release')}
        variant="light"
        rightSection={<IconArrowRight size={15} />}
        visibleFrom="md"
      >
        {m.toRelease}
      </Button>
    </div>
  )
}
