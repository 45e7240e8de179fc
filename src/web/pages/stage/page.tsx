import { Button, Drawer } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { errorText } from '#core'
import { useChoices } from '../../choices/use-choices.ts'
import { useSeriesView } from '../../derive/use-series-view.ts'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { ConflictDialog } from '../../open-series/conflict-dialog.tsx'
import type { OpenSeries } from '../../open-series/open-series.ts'
import { StrayNotice } from '../../open-series/stray-notice.tsx'
import { useOpenSeries } from '../../open-series/use-open-series.ts'
import { Player } from '../../player/player.tsx'
import { SoundControls, SoundState } from '../../player/sound-controls.tsx'
import { usePlayback } from '../../player/use-playback.ts'
import { Empty } from '../../shell/empty.tsx'
import { useKeys } from '../../shell/keys.ts'
import { Loading } from '../../shell/loading.tsx'
import { boardItems } from '../../stage/board-rows.ts'
import { Inspector } from '../../stage/inspector/inspector.tsx'
import { messages } from '../../stage/messages.ts'
import { PeopleView } from '../../stage/people/people-view.tsx'
import { openSelection, useSelection } from '../../stage/selection.ts'
import { SetsView } from '../../stage/sets/sets-view.tsx'
import { ShotsView } from '../../stage/shots-view.tsx'
import classes from '../../stage/stage.module.css'
import { StageBar, type StageView } from '../../stage/stage-bar.tsx'

/** Step 2: look, cast, change shots. */
export default function StagePage({ series }: { series: string }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const open = useOpenSeries(series)
  if (open.document !== null) return <Floor series={series} open={open} />
  if (open.state === 'opening') return <Loading text={m.opening} />
  return (
    <Empty page icon={IconPlugConnectedX} title={m.openFailed} help={errorText(open.error, language)}>
      <Button onClick={() => void open.open()}>{m.retry}</Button>
    </Empty>
  )
}

function Floor({ series, open }: { series: string; open: OpenSeries }) {
  const m = useMessages(messages)
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  const [adjusting, adjust] = useDisclosure(false)
  const desk = useChoices(series)
  const view = useSeriesView(series, (state) => state)
  const [wanted, setWanted] = useState<string | null>(null)
  const [look, setLook] = useState<StageView>('shots')
  const episode = wanted !== null && view.reels.has(wanted) ? wanted : (view.head?.episodes[0] ?? null)
  const { reel, projector, soundtrack, voices } = usePlayback(series, episode)
  const pictured = useStore(projector.state, ({ seen }) => seen)
  const furnished = useFurnished(pictured)
  const reels = useMemo(() => [...view.reels.values()], [view.reels])
  const chosen = useSelection(({ shots }) => shots)
  const following = useSelection((state) => state.following)
  useEffect(() => openSelection(series), [series])
  const shots = useMemo(() => boardItems(reels).flatMap((item) => (item.kind === 'shot' ? [item] : [])), [reels])
  const picked = useMemo(() => shots.filter(({ id }) => chosen.has(id)), [shots, chosen])
  useKeys('stage', { zh: '演', en: 'Stage' }, [
    { key: 'mod + Z', does: { zh: '撤销', en: 'Undo' }, run: desk.undo },
    { key: 'mod + shift + Z', does: { zh: '重做', en: 'Redo' }, run: desk.redo },
    { key: 'mod + S', does: { zh: '立即保存', en: 'Save now' }, run: () => void open.save() },
  ])
  const inspector =
    view.head === null || !furnished ? null : (
      <Inspector
        series={series}
        items={picked}
        following={following}
        head={view.head}
        designs={view.designs}
        desk={desk}
      />
    )
  return (
    <div className={classes['page']}>
      <StageBar
        open={open}
        desk={desk}
        view={look}
        onView={setLook}
        reels={reels}
        episode={episode}
        onEpisode={setWanted}
        person={(id) => view.head?.cast.find((one) => one.id === id)?.name ?? id}
        pictured={pictured}
      />
      {look === 'shots' && (
        <div className={classes['columns']}>
          <div className={classes['player']}>
            <Player
              projector={projector}
              reel={reel}
              extra={<SoundControls soundtrack={soundtrack} />}
              news={<SoundState soundtrack={soundtrack} voices={voices} />}
            />
          </div>
          <div className={classes['middle']}>
            <StrayNotice open={open} />
            {furnished && (
              <ShotsView
                reel={reel}
                reels={reels}
                onEpisode={setWanted}
                view={view}
                desk={desk}
                projector={projector}
                onAdjust={narrow ? adjust.open : null}
              />
            )}
          </div>
          {!narrow && <aside className={classes['side']}>{inspector}</aside>}
        </div>
      )}
      {look === 'people' && view.head !== null && <PeopleView head={view.head} designs={view.designs} desk={desk} />}
      {look === 'sets' && <SetsView reel={reel} reels={reels} desk={desk} />}
      <Drawer
        opened={adjusting && narrow}
        onClose={adjust.close}
        position="bottom"
        size="72%"
        title={m.adjust}
        closeButtonProps={{ 'aria-label': m.close }}
        styles={{ body: { height: 'calc(100% - 60px)', padding: 0 } }}
      >
        {inspector}
      </Drawer>
      <ConflictDialog open={open} />
    </div>
  )
}

/** Longest that the board and the inspector wait for the first picture. */
const bareMs = 1500

/** Whether the board and the inspector may be drawn: after the first picture, whose processor they would take. */
function useFurnished(pictured: boolean): boolean {
  const [furnished, setFurnished] = useState(false)
  useEffect(() => {
    if (pictured) setFurnished(true)
    const timer = setTimeout(() => setFurnished(true), bareMs)
    return () => clearTimeout(timer)
  }, [pictured])
  return furnished
}
