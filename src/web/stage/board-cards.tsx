import { useElementSize } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useMemo, useRef } from 'react'
import type { CharacterDesign } from '#art'
import type { Choices } from '#series'
import { useLanguage, useMessages } from '../language/use-language.ts'
import { screenPixels } from '../picture/screen-pixels.ts'
import { ShotPicture } from '../picture/shot-picture.tsx'
import { shortSeconds } from '../player/time-text.ts'
import { moveWords, sizeWords } from '../words/shot-words.ts'
import classes from './board.module.css'
import { boardKeys } from './board-keys.ts'
import { type BoardItem, cardRows, spokenText } from './board-rows.ts'
import { messages } from './messages.ts'
import { SceneHeading } from './scene-heading.tsx'
import { clickShot, useSelection } from './selection.ts'

const cardWidth = 132
const cardHeight = 296
const headingHeight = 40

export interface BoardProps {
  items: readonly BoardItem[]
  designs: Readonly<Record<string, CharacterDesign>>
  choices: Choices
}

/** The board as pictures. Only the rows that are seen are there. */
export function BoardCards({ items, designs, choices }: BoardProps) {
  const m = useMessages(messages)
  const { ref, width } = useElementSize()
  const scroller = useRef<HTMLDivElement>(null)
  const columns = Math.max(2, Math.floor((width - 8) / cardWidth))
  const rows = useMemo(() => cardRows(items, columns), [items, columns])
  const ids = useMemo(() => items.flatMap((item) => (item.kind === 'shot' ? [item.id] : [])), [items])
  const { shots, lead, playing } = useSelection()
  const choose = useCallback((id: string, event: React.MouseEvent) => clickShot(id, ids, event), [ids])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]![0]!.kind === 'scene' ? headingHeight : cardHeight),
    overscan: 2,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows have other heights
  useEffect(() => virtual.measure(), [virtual, rows])
  useFollow(playing ?? lead, rows, (index) => virtual.scrollToIndex(index, { align: 'auto' }))
  return (
    <div ref={ref} className={classes['frame']}>
      <div
        ref={scroller}
        className={classes['scroller']}
        role="grid"
        aria-label={m.board}
        aria-multiselectable
        aria-rowcount={rows.length}
        tabIndex={0}
        onKeyDown={boardKeys(ids, columns)}
      >
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <div
              key={rows[index]![0]!.id}
              role="row"
              aria-rowindex={index + 1}
              className={classes['row']}
              style={{ transform: `translateY(${start}px)`, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
            >
              {rows[index]!.map((item) =>
                item.kind === 'scene' ? (
                  <SceneHeading key={item.id} item={item} />
                ) : (
                  <Card
                    key={item.id}
                    item={item}
                    designs={designs}
                    chosen={shots.has(item.id)}
                    lead={lead === item.id}
                    playing={playing === item.id}
                    changed={choices.shots[item.id] !== undefined || choices.picks[item.id] !== undefined}
                    onChoose={choose}
                  />
                ),
              )}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

interface CardProps {
  item: Extract<BoardItem, { kind: 'shot' }>
  designs: BoardProps['designs']
  chosen: boolean
  lead: boolean
  playing: boolean
  changed: boolean
  onChoose(id: string, event: React.MouseEvent): void
}

/** Drawn anew only when it is another: at a cut, two of the board are. */
const Card = memo(function Card({ item, designs, chosen, lead, playing, changed, onChoose }: CardProps) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { shot, reel, index, number } = item
  const said = spokenText(shot)
  return (
    <div
      role="gridcell"
      aria-selected={chosen}
      className={classes['card']}
      data-lead={lead}
      data-shot={shot.id}
      aria-current={playing}
      onClick={(event) => onChoose(shot.id, event)}
    >
      <div className={classes['picture']}>
        <ShotPicture
          reel={reel}
          index={index}
          designs={designs}
          width={screenPixels(160)}
          className={classes['thumb']}
        />
        <span className={classes['seconds']}>{shortSeconds(shot.length, reel.timeline.rate)}</span>
        {changed && <span className={classes['mark']} title={m.changed} role="img" aria-label={m.changed} />}
      </div>
      <div className={classes['words']}>
        <div className={classes['caption']}>
          <span>
            <span className={classes['number']}>{number}</span> {sizeWords[shot.size][language]}
            {shot.move.kind !== 'static' && ' ·'}
          </span>{' '}
          {shot.move.kind !== 'static' && <span>{moveWords[shot.move.kind][language]}</span>}
        </div>
        <div className={classes['said']}>{said === '' ? shot.picture : said}</div>
      </div>
    </div>
  )
})

/** Keeps the shot that plays, or leads the choice, in sight: once, as soon as the board has it. */
export function useFollow(
  lead: string | null,
  rows: readonly (readonly BoardItem[])[],
  show: (index: number) => void,
): void {
  const followed = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another lead is followed, not another layout
  useEffect(() => {
    if (lead === followed.current) return
    const index = rows.findIndex((row) => row.some(({ id, kind }) => kind === 'shot' && id === lead))
    if (lead !== null && index < 0) return
    followed.current = lead
    if (lead !== null) show(index)
  }, [lead, rows])
}
