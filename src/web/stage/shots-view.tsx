import { Box, Button, Menu, SegmentedControl, Switch } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconAdjustments, IconEyeOff, IconLayoutGrid, IconList, IconMovieOff } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { withShots } from '../choices/patch.ts'
import type { ChoiceDesk } from '../choices/use-choices.ts'
import type { Reel } from '../derive/reel.ts'
import type { SeriesView } from '../derive/series-view.ts'
import { useMessages } from '../language/use-language.ts'
import type { Projector } from '../player/projector.ts'
import { Empty } from '../shell/empty.tsx'
import { BoardCards } from './board-cards.tsx'
import { boardItems } from './board-rows.ts'
import { BoardTable } from './board-table.tsx'
import { followPlayer, holdsChoice } from './follow-player.ts'
import { messages } from './messages.ts'
import { useSelection } from './selection.ts'
import classes from './stage.module.css'

/** The board of an episode, as cards or as a table; what is chosen on it is what the player shows. */
export function ShotsView(props: {
  reel: Reel | null
  /** All episodes, for the board of the whole series. */
  reels: readonly Reel[]
  onEpisode(id: string): void
  view: Pick<SeriesView, 'designs'>
  desk: ChoiceDesk
  projector: Projector
  /** Opens the inspector where there is no room for it beside the board; null where there is. */
  onAdjust: (() => void) | null
}) {
  const m = useMessages(messages)
  const { reel, reels, onEpisode, desk, projector, onAdjust } = props
  const [whole, setWhole] = useState(false)
  const [style, setStyle] = useLocalStorage<'cards' | 'table'>({ key: 'sanbu.board', defaultValue: 'cards' })
  const items = useMemo(
    () => (whole ? boardItems(reels) : reel === null ? [] : boardItems([reel])),
    [whole, reels, reel],
  )
  const openEpisodeOf = useRef((_: string) => {})
  openEpisodeOf.current = (shot) => {
    const home = reels.find(({ episode }) => episode.shots.some(({ id }) => id === shot))
    if (home !== undefined) onEpisode(home.episode.id)
  }
  useEffect(
    () => followPlayer({ projector, openEpisodeOf: (shot) => openEpisodeOf.current(shot), held: holdsChoice }),
    [projector],
  )
  const Board = style === 'cards' ? BoardCards : BoardTable
  if (items.length === 0) return <Empty icon={IconMovieOff} title={m.emptyBoard} help={m.emptyBoardHelp} />
  return (
    <div className={classes['board']}>
      <div className={classes['boardHead']}>
        <SelectedCount />
        <LeftOut reel={reel} desk={desk} />
        {onAdjust !== null && (
          <Button variant="light" size="compact-sm" leftSection={<IconAdjustments size={14} />} onClick={onAdjust}>
            {m.adjust}
          </Button>
        )}
        <Box flex={1} />
        {reels.length > 1 && (
          <Switch
            size="xs"
            label={m.allEpisodes}
            checked={whole}
            onChange={({ currentTarget }) => setWhole(currentTarget.checked)}
          />
        )}
        <SegmentedControl
          aria-label={m.boardView}
          value={style}
          onChange={(value) => setStyle(value as typeof style)}
          data={[
            { value: 'cards', label: <IconLayoutGrid size={15} aria-label={m.cards} role="img" /> },
            { value: 'table', label: <IconList size={15} aria-label={m.table} role="img" /> },
          ]}
        />
      </div>
      <Board items={items} designs={props.view.designs} choices={desk.choices} />
    </div>
  )
}

function SelectedCount() {
  const m = useMessages(messages)
  const count = useSelection(({ shots }) => shots.size)
  return <span className={classes['quiet']}>{count > 1 ? m.selected(count) : ''}</span>
}

/** Shots that a person left out are on no board; this is the way back for them. */
function LeftOut({ reel, desk }: { reel: Reel | null; desk: ChoiceDesk }) {
  const m = useMessages(messages)
  const ids = Object.entries(desk.choices.shots).flatMap(([id, { hidden }]) =>
    hidden === true && reel !== null && id.startsWith(`${reel.episode.id}_`) ? [id] : [],
  )
  if (ids.length === 0) return null
  const bringBack = (back: readonly string[]) =>
    desk.change(`show ${back}`, (choices) => withShots(choices, back, () => ({ hidden: undefined })))
  return (
    <Menu withinPortal position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-xs" leftSection={<IconEyeOff size={13} />}>
          {m.leftOut(ids.length)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {ids.map((id) => (
          <Menu.Item key={id} onClick={() => bringBack([id])}>
            {m.bringBack(id)}
          </Menu.Item>
        ))}
        {ids.length > 1 && <Menu.Item onClick={() => bringBack(ids)}>{m.bringAllBack}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}
